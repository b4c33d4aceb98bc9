using AngleSharp.Html.Parser;
using Tests.Workbook.Pictures;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

/// <summary>The sample notebooks in one file, written once. One has a name that an address would misread.</summary>
public sealed class OneSampleFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("one-file-").FullName;

    public OneSampleFile()
    {
        Path = SiteRenderer.RenderOneFile(_folder, [.. SampleNotebooks.Both, SampleNotebooks.Notebook(
            "02 50% of #2 Ünder.ipynb", SampleNotebooks.Markdown("m",
                "# Odd names\n\n## Yards and harbours\n\nSee [the yards](01-harbours.ipynb#Yards-and-harbours), "
                + "[a script](javascript:alert(1)) and [what is not here](99-none.ipynb)."))]).IndexPath;
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>Index and notebooks in one file: every link leads inside, search finds all, figures are drawn when they
/// are seen.</summary>
public sealed class AllInOneFile(OneSampleFile file, Browser browser)
    : IClassFixture<OneSampleFile>, IClassFixture<Browser>
{
    [Fact]
    public void Every_link_leads_to_a_place_inside_or_to_the_web_and_no_name_is_given_twice()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file.Path));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var addresses = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(["https://example.org/register"], addresses.Where(address => address[0] != '#').Distinct());
        Assert.All(addresses.Where(address => address[0] == '#'),
            address => Assert.Contains(Uri.UnescapeDataString(address[1..]), ids));
        Assert.Contains("#01-harbours--yards-and-harbours", addresses);
        Assert.Contains("02-50-of-2-ünder--yards-and-harbours", ids);
        Assert.Single(page.QuerySelectorAll("#plotly-js"));
        Assert.Equal(page.QuerySelectorAll(".sheet").Skip(1), page.QuerySelectorAll(".sheet[hidden]"));
    }

    [ChromiumFact]
    public async Task A_cross_reference_is_followed_and_the_way_back_too()
    {
        var seen = await browser.OpenAsync(file.Path);
        Assert.Equal(["index"], await Shown(seen));
        await seen.Page.ClickAsync("#index a[href='#01-harbours--yards-and-harbours']");
        await seen.Page.WaitForSelectorAsync("[id='01-harbours']:not([hidden])");
        Assert.Equal(["01-harbours"], await Shown(seen));
        Assert.InRange(await seen.Page.EvaluateExpressionAsync<double>(
            "document.getElementById('01-harbours--yards-and-harbours').getBoundingClientRect().top"), 0, 600);
        Assert.StartsWith("01 Harbours of the coast – ", await seen.Page.GetTitleAsync());
        Assert.Equal(["#00-start", "#02-50-of-2-%C3%BCnder"], await seen.Page.EvaluateExpressionAsync<string[]>(
            "[...document.querySelectorAll('#turn a')].map(link => link.getAttribute('href'))"));
        await seen.Page.GoBackAsync();
        await seen.Page.WaitForSelectorAsync("#index:not([hidden])");
        Assert.Equal(["index"], await Shown(seen));
        Assert.Empty(seen.Complaints);
    }

    [ChromiumFact]
    public async Task Search_goes_over_all_of_it_and_a_figure_is_drawn_when_it_is_seen()
    {
        var seen = await browser.OpenAsync(file.Path);
        Assert.False(await seen.Page.EvaluateExpressionAsync<bool>("'Plotly' in window"));
        await seen.Page.TypeAsync("#search", "coast south seven");
        await seen.Page.WaitForSelectorAsync("#found a");
        await seen.Page.ClickAsync("#found a");
        await seen.Page.WaitForSelectorAsync(".plot .main-svg");
        Assert.Equal(["01-harbours"], await Shown(seen));
        Assert.Equal([new Uri(file.Path).AbsoluteUri], seen.Requests);
        Assert.Empty(seen.Complaints);
        Assert.Empty(await seen.ViolationsAsync());
    }

    [ChromiumFact]
    public async Task Without_scripts_all_of_it_can_be_read()
    {
        var seen = await browser.OpenAsync(file.Path);
        await seen.Page.SetJavaScriptEnabledAsync(false);
        await seen.Page.ReloadAsync();
        Assert.Equal(4, (await Shown(seen)).Length);
    }

    private static Task<string[]> Shown(SeenPage seen) => seen.Page.EvaluateExpressionAsync<string[]>(
        "[...document.querySelectorAll('.sheet')].filter(sheet => sheet.offsetHeight > 0).map(sheet => sheet.id)");
}
