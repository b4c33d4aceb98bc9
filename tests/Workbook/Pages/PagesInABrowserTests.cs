using System.Text.Json.Nodes;
using PuppeteerSharp;
using Tests.Workbook.Pictures;
using Workbook.Pages;
using Workbook.Pictures;
using Workbook.Running;

namespace Tests.Workbook.Pages;

public sealed class PagesInABrowserTests(RenderedSampleSite site, Browser browser)
    : IClassFixture<RenderedSampleSite>, IClassFixture<Browser>
{
    [ChromiumFact]
    public async Task A_figure_draws_without_network_and_without_a_complaint()
    {
        var seen = await browser.OpenAsync(Path.Combine(site.Folder, "01-harbours.html"));
        await seen.Page.EvaluateExpressionAsync("document.querySelector('.workbook-figure').scrollIntoView()");
        await seen.Page.WaitForSelectorAsync(".plot .main-svg");
        Assert.Empty(seen.Complaints);
    }

    [ChromiumFact]
    public async Task No_page_asks_for_anything_breaks_its_policy_or_complains()
    {
        foreach (var path in site.Site.Pages)
        {
            var seen = await browser.OpenAsync(path);
            Assert.Equal([new Uri(path).AbsoluteUri], seen.Requests);
            Assert.Empty(seen.Complaints);
            Assert.Empty(await seen.ViolationsAsync());
        }
    }

    [ChromiumFact]
    public async Task The_policy_lets_a_script_of_the_page_load_what_it_unpacks_and_nothing_else_run()
    {
        var seen = await Render(SampleNotebooks.Markdown("m", "# T"));
        await seen.Page.EvaluateExpressionAsync("""
            new Promise(done => {
              const unpacked = document.createElement('script');
              unpacked.src = URL.createObjectURL(new Blob(["document.body.dataset.unpacked = 'yes'"]));
              unpacked.onload = done;
              document.body.append(unpacked);
            })
            """);
        await seen.Page.EvaluateExpressionAsync("""
            document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="document.body.dataset.bad=1">'
              + '<form action="https://example.org/"><button></button></form>');
            document.querySelector('form').requestSubmit();
            fetch('https://example.org/').catch(() => 0)
            """);
        Assert.Equal("yes", await seen.Page.EvaluateExpressionAsync<string>("document.body.dataset.unpacked"));
        Assert.Null(await seen.Page.EvaluateExpressionAsync<string?>("document.body.dataset.bad || null"));
        Assert.Equal(["connect-src", "form-action", "img-src", "script-src-attr"],
            (await seen.ViolationsAsync()).Distinct().Order(StringComparer.Ordinal));
    }

    [ChromiumFact]
    public async Task What_others_saved_does_nothing_on_the_page_and_asks_for_nothing()
    {
        const string act = "document.documentElement.dataset.acted='yes'";
        static string Output(string kind, string content) => new JsonObject
        {
            ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
            ["data"] = new JsonObject { [kind] = content },
        }.ToJsonString();
        const string away = "http://127.0.0.1:9/";
        var seen = await Render(
            SampleNotebooks.Markdown("m", $"# T <img src=x onerror=\"{act}\">\n\n<script>{act}</script>"),
            SampleNotebooks.Code("c", "x",
                Output("text/html", $"<svg onload=\"{act}\"></svg><script>{act}</script>"),
                Output("text/html", $"<meta http-equiv=refresh content=\"0;url={away}\"><img src=\"{away}\">"
                    + $"<link rel=stylesheet href=\"{away}\"><iframe src=\"{away}\"></iframe>"
                    + $"<form action=\"{away}\"><input autofocus onfocus=\"{act}\"></form>"),
                Output("image/svg+xml", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>{act}</script></svg>"),
                Output("image/png", $"AAAA\"><img src=x onerror=\"{act}"),
                Output("text/markdown", $"<script>{act}</script>")));
        Assert.Null(await seen.Page.EvaluateExpressionAsync<string?>("document.documentElement.dataset.acted || null"));
        Assert.Empty(seen.Complaints);
        Assert.Single(seen.Requests);
    }

    [ChromiumFact]
    public async Task A_diagram_draws_without_network_and_without_a_complaint()
    {
        var seen = await Render(SampleNotebooks.Cell("mermaid", "graph LR; A-->B"));
        await seen.Page.WaitForSelectorAsync(".diagram .drawing svg");
        Assert.Equal("A",
            await seen.Page.QuerySelectorAsync(".diagram .nodeLabel")
                .EvaluateFunctionAsync<string>("e => e.textContent"));
        Assert.Empty(seen.Complaints);
    }

    [ChromiumFact]
    public async Task In_print_a_wide_table_is_not_cut_at_the_right()
    {
        // Many columns, and a line that its style sheet forbids to break, as .NET Interactive writes records.
        var cells = string.Concat(Enumerable.Range(1, 13).Select(i => $"<td>precision optics and coatings {i}</td>"));
        var line =
            $"<code style='white-space:nowrap'>{{ "
                + $"{string.Join(", ", Enumerable.Range(1, 13).Select(i => $"Year{i} = 1990"))} }}</code>";
        var html = $"<table><tbody><tr>{cells}</tr><tr><td colspan='13'>{line}</td></tr></tbody></table>";
        var seen = await Render(SampleNotebooks.Code("c", "records",
            $$"""{ "output_type": "display_data", "data": { "text/html": "{{html}}" } }"""));
        await seen.Page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);
        // A sheet's width between its margins.
        await seen.Page.SetViewportAsync(new ViewPortOptions { Width = 660, Height = 900 });
        Assert.True(
            await seen.Page.EvaluateExpressionAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private async Task<SeenPage> Render(params JsonObject[] cells)
    {
        var folder = Path.Combine(site.Folder, Path.GetRandomFileName());
        SiteRenderer.Render(folder, [SampleNotebooks.Notebook("n.ipynb", cells)]);
        return await browser.OpenAsync(Path.Combine(folder, "n.html"));
    }
}

/// <summary>A page in a browser, what the browser complained of, and what it asked for.</summary>
internal sealed record SeenPage(IPage Page, IReadOnlyList<string> Complaints, IReadOnlyList<string> Requests)
{
    /// <summary>The directives of the page's policy that something on it went against.</summary>
    public Task<string[]> ViolationsAsync() => Page.EvaluateExpressionAsync<string[]>("window.violations");
}

/// <summary>A browser that reaches no network.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = Chromium.NewFolder(Chromium.Find() ?? "");
    private IBrowser? _browser;

    internal async Task<SeenPage> OpenAsync(string path, int width = 800)
    {
        _browser ??= await Chromium.StartAsync(Chromium.Find()!, _folder.Path);
        var page = await _browser.NewPageAsync();
        await page.SetOfflineModeAsync(true);
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 700 });
        await page.EvaluateExpressionOnNewDocumentAsync("""
            window.violations = [];
            addEventListener('securitypolicyviolation', each => window.violations.push(each.effectiveDirective));
            """);
        var (complaints, requests) = (new List<string>(), new List<string>());
        page.Request += (_, asked) =>
        {
            // What is inside the page, packed or not, is asked of nobody.
            if (new Uri(asked.Request.Url).Scheme is not ("data" or "blob")) requests.Add(asked.Request.Url);
        };
        page.Console += (_, said) => complaints.Add(said.Message.Text);
        page.PageError += (_, said) => complaints.Add(said.Message);
        await page.GoToAsync(new Uri(path).AbsoluteUri);
        await page.WaitForSelectorAsync("html[data-drawn=yes]");
        return new SeenPage(page, complaints, requests);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _folder.Dispose();
    }
}
