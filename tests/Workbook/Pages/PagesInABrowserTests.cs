using Tests.Workbook.Pictures;
using Workbook.Pictures;

namespace Tests.Workbook.Pages;

public sealed class PagesInABrowserTests(RenderedSampleSite site) : IClassFixture<RenderedSampleSite>
{
    [ChromiumFact]
    public async Task A_figure_draws_without_network_and_without_a_complaint()
    {
        var profile = Directory.CreateTempSubdirectory("browser-").FullName;
        try
        {
            var run = await Chromium.RunAsync(Chromium.Find()!, Path.Combine(site.Folder, "01-harbours.html"), profile,
                ["--dump-dom", "--virtual-time-budget=60000", "--enable-logging=stderr", "--host-resolver-rules=MAP * ~NOTFOUND"], TimeSpan.FromMinutes(1), default);
            Assert.Contains("data-drawn=\"yes\"", run.Output);
            Assert.Contains("class=\"main-svg\"", run.Output);
            Assert.DoesNotContain("CONSOLE", run.Errors);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
