using PuppeteerSharp;
using PuppeteerSharp.Media;
using Tests.Workbook.Pictures;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

public sealed class FiguresInABrowser(RenderedSampleSite site, Browser browser)
    : IClassFixture<RenderedSampleSite>, IClassFixture<Browser>
{
    private const string Frame = "#figure-b5";

    [ChromiumFact]
    public async Task A_figure_is_drawn_when_it_comes_into_view_and_not_before()
    {
        // Far below, whatever fonts a machine has: figures are drawn a little before they come into view.
        var above = SampleNotebooks.Markdown("above", string.Concat(Enumerable.Repeat("A paragraph.\n\n", 200)));
        var below = SampleNotebooks.Second.Content["cells"]!.AsArray().Select(cell => cell!.DeepClone().AsObject());
        SiteRenderer.Render(Path.Combine(site.Folder, "far"),
            [SampleNotebooks.Notebook("01-far.ipynb", [above, .. below])]);
        var page = (await Open(width: 1000, Path.Combine("far", "01-far.html"))).Page;
        await page.EvaluateExpressionAsync(
            "new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen, 100))))");
        Assert.Equal("undefined", await Text(page, "typeof Plotly"));
        Assert.Null(await page.QuerySelectorAsync(".main-svg, [data-begun]"));
        Assert.Equal("block", await Style(page, ".picture", "display"));
        await Show(page);
        await page.WaitForSelectorAsync($"{Frame} .main-svg");
        Assert.Equal("none", await Style(page, ".picture", "display"));
    }

    [ChromiumFact]
    public async Task Where_there_is_no_room_for_it_the_picture_stands_and_is_enlarged_by_the_keyboard_alone()
    {
        var page = (await Open(width: 400)).Page;
        await Show(page);
        await page.FocusAsync($"{Frame} button[aria-label='Enlarge Figure 1.1']");
        await page.Keyboard.PressAsync("Enter");
        var dialog = await page.WaitForSelectorAsync("dialog[open]");
        Assert.Equal("800", await Text(page, "document.querySelector('dialog img').getAttribute('width')"));
        Assert.Equal("Figure 1.1", await dialog.EvaluateFunctionAsync<string>("e => e.getAttribute('aria-label')"));
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("() => !document.querySelector('dialog')");
        Assert.Null(await page.QuerySelectorAsync(".main-svg"));
    }

    [ChromiumFact]
    public async Task A_page_that_becomes_narrow_shows_the_picture_and_one_that_becomes_wide_the_drawing()
    {
        var page = (await Open(width: 400)).Page;
        await Show(page);
        await page.SetViewportAsync(new ViewPortOptions { Width = 1000, Height = 700 });
        await page.WaitForSelectorAsync($"{Frame}.drawn .main-svg");
        await page.SetViewportAsync(new ViewPortOptions { Width = 400, Height = 700 });
        await page.WaitForSelectorAsync($"{Frame}:not(.drawn).small");
    }

    [ChromiumFact]
    public async Task On_paper_the_picture_stands_in_its_place()
    {
        var page = (await Open(width: 1000)).Page;
        await Show(page);
        await page.WaitForSelectorAsync($"{Frame} .main-svg");
        await page.EmulateMediaTypeAsync(MediaType.Print);
        Assert.Equal(("none", "block", "none"), (await Style(page, ".plot", "display"),
            await Style(page, ".picture", "display"), await Style(page, ".tools", "display")));
    }

    [ChromiumFact]
    public async Task In_the_dark_the_white_of_pictures_and_drawings_becomes_that_of_the_page()
    {
        var page = (await Open(width: 1000)).Page;
        Assert.Equal("none", await Style(page, ".picture", "filter"));
        await page.EmulateMediaFeaturesAsync(
            [new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = "dark" }]);
        Assert.StartsWith("invert(1)", await Style(page, ".picture", "filter"));
        Assert.StartsWith("invert(1)", await Style(page, ".plot", "filter"));
        Assert.Equal("screen", await Style(page, ".picture", "mix-blend-mode"));
    }

    [ChromiumFact]
    public async Task It_is_saved_as_a_drawing_and_as_a_picture_for_print_under_its_number_and_caption()
    {
        var seen = await Open(width: 400);
        var (name, address) = await SavedFiles.ByAsync(seen.Page, "Save Figure 1.1 as SVG");
        Assert.Equal("figure-1-1-figure-1-harbours-and-yards-by-coast.svg", name);
        Assert.StartsWith("data:image/svg+xml", address);
        (name, address) = await SavedFiles.ByAsync(seen.Page, "Save Figure 1.1 as PNG for print");
        Assert.EndsWith(".png", name);
        var png = Convert.FromBase64String(address.Split(',')[1]);
        Assert.Equal(2400, (png[18] << 8) | png[19]); // its width: three times that on the page
        Assert.Empty(seen.Complaints);
        Assert.Empty(await seen.ViolationsAsync());
    }

    [ChromiumFact]
    public async Task Its_data_are_saved_as_rows_for_a_spreadsheet()
    {
        var page = (await Open(width: 1000)).Page;
        var (name, address) = await SavedFiles.ByAsync(page, "Save the data of Figure 1.1 as CSV");
        Assert.EndsWith("by-coast.csv", name);
        Assert.Equal("""
            Series,Point,Number
            Harbours,North,4
            Harbours,South,7
            Harbours,East,2
            Yards,North,1
            Yards,South,3
            Yards,East,2

            """.ReplaceLineEndings("\r\n"), await SavedFiles.TextAsync(page, address));
    }

    private async Task<SeenPage> Open(int width, string name = "01-harbours.html")
    {
        var seen = await browser.OpenAsync(Path.Combine(site.Folder, name), width);
        await SavedFiles.WatchAsync(seen.Page);
        return seen;
    }

    private static Task Show(IPage page) =>
        page.EvaluateExpressionAsync($"document.querySelector('{Frame}').scrollIntoView()");

    private static Task<string> Style(IPage page, string selector, string property) =>
        Text(page, $"getComputedStyle(document.querySelector('{Frame} {selector}'))['{property}']");

    private static Task<string> Text(IPage page, string expression) =>
        page.EvaluateExpressionAsync<string>(expression);
}
