using PuppeteerSharp;
using Tests.Workbook.Pictures;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

/// <summary>What readers do on a page, in a browser, with pages opened from disk.</summary>
public sealed class ReadingPages(RenderedSampleSite site, Browser browser)
    : IClassFixture<RenderedSampleSite>, IClassFixture<Browser>
{
    [ChromiumFact]
    public async Task Search_finds_words_of_every_page_and_leads_to_their_place()
    {
        var seen = await Open("00-start.html");
        await seen.Page.TypeAsync("#search", "southport ships");
        await seen.Page.WaitForSelectorAsync("#found a");
        Assert.Equal("1 place", await Text(seen, "#found [role=status]"));
        Assert.StartsWith("Table 1.1", await Text(seen, "#found a"));
        await seen.Page.Keyboard.PressAsync("ArrowDown");
        await Task.WhenAll(seen.Page.WaitForNavigationAsync(), seen.Page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith("01-harbours.html#table-b3", seen.Page.Url);
        Assert.Empty(seen.Complaints);
    }

    [ChromiumFact]
    public async Task Search_says_when_there_is_nothing_and_goes_with_escape()
    {
        var seen = await Open("00-start.html");
        await seen.Page.TypeAsync("#search", "zeppelin");
        await seen.Page.WaitForSelectorAsync("#found:not([hidden])");
        Assert.Equal("Nothing found", await Text(seen, "#found [role=status]"));
        await seen.Page.Keyboard.PressAsync("Escape");
        Assert.NotNull(await seen.Page.QuerySelectorAsync("#found[hidden]"));
    }

    [ChromiumFact]
    public async Task Colours_can_be_chosen_and_are_those_of_the_next_page_too()
    {
        var seen = await Open("00-start.html");
        await seen.Page.EmulateMediaFeaturesAsync(
            [new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = "light" }]);
        var light = await Background(seen);
        await seen.Page.SelectAsync("#theme", "dark");
        Assert.NotEqual(light, await Background(seen));
        await seen.Page.GoToAsync(new Uri(Path.Combine(site.Folder, "01-harbours.html")).AbsoluteUri);
        Assert.NotEqual(light, await Background(seen));
        await seen.Page.EmulateMediaFeaturesAsync(
            [new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = "dark" }]);
        await seen.Page.SelectAsync("#theme", "light");
        Assert.Equal(light, await Background(seen));
        await seen.Page.SelectAsync("#theme", "system");
        Assert.NotEqual(light, await Background(seen));
    }

    [ChromiumFact]
    public async Task All_code_opens_with_one_control_and_a_cell_s_is_copied_with_one_click()
    {
        var seen = await Open("01-harbours.html");
        await seen.Page.ClickAsync("#code-switch");
        Assert.Equal(0, await seen.Page.EvaluateExpressionAsync<int>(
            "document.querySelectorAll('details.source:not([open])').length"));
        await seen.Page.EvaluateExpressionAsync("""
            navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }
            """);
        await seen.Page.ClickAsync("#cell-b2 .copy");
        Assert.StartsWith("#r \"../lib/Harbours.dll\"\nusing Harbours;",
            await seen.Page.EvaluateExpressionAsync<string>("window.copied"));
        Assert.Equal("Copied", await Text(seen, "#cell-b2 .copy"));
    }

    [ChromiumFact]
    public async Task The_contents_tell_where_one_is()
    {
        var parts = Enumerable.Range(1, 6).Select(i =>
            $"## Part {i}\n\n{string.Join("\n\n", Enumerable.Repeat("Words.", 40))}");
        var seen = await Render(SampleNotebooks.Markdown("m", $"# T\n\n{string.Join("\n\n", parts)}"));
        await seen.Page.EvaluateExpressionAsync("document.getElementById('part-3').scrollIntoView()");
        await seen.Page.WaitForSelectorAsync(".contents a[aria-current]");
        Assert.Equal("Part 3", await Text(seen, ".contents a[aria-current=location]"));
        await seen.Page.EvaluateExpressionAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await seen.Page.WaitForFunctionAsync(
            "() => document.querySelector('.contents a[aria-current]').textContent === 'Part 6'");
    }

    [ChromiumFact]
    public async Task A_link_shows_what_it_leads_to_on_hover_and_on_focus()
    {
        var seen = await Open("00-start.html");
        await seen.Page.HoverAsync("main a[href='01-harbours.html#yards-and-harbours']");
        await seen.Page.WaitForSelectorAsync("#preview:not([hidden])");
        Assert.Contains("What to look for: the south.", await Text(seen, "#preview"));
        await seen.Page.Keyboard.PressAsync("Escape");
        Assert.NotNull(await seen.Page.QuerySelectorAsync("#preview[hidden]"));
        await seen.Page.FocusAsync("main a[href='#how-to-read-it']");
        await seen.Page.WaitForSelectorAsync("#preview:not([hidden])");
        Assert.Contains("Text comes first.", await Text(seen, "#preview"));
    }

    [ChromiumFact]
    public async Task A_page_sent_alone_says_so_where_a_link_leads_to_another_and_shows_what_it_holds_of_it()
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "mailed")).FullName;
        var path = Path.Combine(folder, "00-start.html");
        File.Copy(Path.Combine(site.Folder, "00-start.html"), path);
        var seen = await browser.OpenAsync(path);
        await seen.Page.ClickAsync("main a[href='01-harbours.html#yards-and-harbours']");
        await seen.Page.WaitForSelectorAsync("dialog[open]");
        var said = await Text(seen, "dialog");
        Assert.Contains("01-harbours.html, and the other pages do not lie beside this one", said);
        Assert.Contains("What to look for: the south.", said);
        Assert.Equal(new Uri(path).AbsoluteUri, seen.Page.Url);
    }

    [ChromiumFact]
    public async Task Marks_in_the_margin_lead_to_the_ledger()
    {
        var seen = await Open("01-harbours.html");
        var mark = await seen.Page.QuerySelectorAsync("#cell-b6 .mark[data-verdict=differs]");
        Assert.Equal("differs: Ten harbours have a yard.",
            await mark.EvaluateFunctionAsync<string>("e => e.title"));
        Assert.EndsWith("index.html#claim-coast-harbours", await mark.EvaluateFunctionAsync<string>("e => e.href"));
    }

    [ChromiumFact]
    public async Task The_keyboard_alone_reaches_every_control_and_shows_where_it_is()
    {
        foreach (var path in site.Site.Pages)
        {
            var seen = await browser.OpenAsync(path);
            var waiting = await seen.Page.EvaluateExpressionAsync<int>("""
                [...document.querySelectorAll('a[href], button, summary, select, input, [tabindex="0"]')].filter(
                  each => each.checkVisibility({ visibilityProperty: true })
                    && each.getClientRects().length > 0).map(each => each.dataset.waits = 'yes').length
                """);
            for (var i = 0; i < waiting + 5; i++)
            {
                await seen.Page.Keyboard.PressAsync("Tab");
                var hidden = await seen.Page.EvaluateExpressionAsync<string?>("""
                    (() => {
                      const at = document.activeElement;
                      delete at.dataset.waits;
                      const style = getComputedStyle(at);
                      return at === document.body || style.outlineStyle !== 'none' ? null : at.outerHTML.slice(0, 200);
                    })()
                    """);
                Assert.Null(hidden);
            }
            Assert.Empty(await seen.Page.EvaluateExpressionAsync<string[]>("""
                [...document.querySelectorAll('[data-waits]')].map(each => each.outerHTML.slice(0, 200))
                """));
        }
    }

    private Task<SeenPage> Open(string name) => browser.OpenAsync(Path.Combine(site.Folder, name));

    private async Task<SeenPage> Render(params System.Text.Json.Nodes.JsonObject[] cells)
    {
        var folder = Path.Combine(site.Folder, Path.GetRandomFileName());
        SiteRenderer.Render(folder, [SampleNotebooks.Notebook("n.ipynb", cells)]);
        return await browser.OpenAsync(Path.Combine(folder, "n.html"));
    }

    private static Task<string> Text(SeenPage seen, string selector) =>
        seen.Page.QuerySelectorAsync(selector).EvaluateFunctionAsync<string>("e => e.textContent");

    private static Task<string> Background(SeenPage seen) =>
        seen.Page.EvaluateExpressionAsync<string>("getComputedStyle(document.body).backgroundColor");
}
