using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Documents;

namespace Workbook.Pictures;

/// <summary>Draws plotly.js figures as pictures, all of them with one start of a browser that is already on the machine.</summary>
internal sealed partial class PictureMaker
{
    private readonly string? _browser;
    private readonly string _script;

    /// <param name="browser">The browser's program; found on the machine when left out.</param>
    /// <param name="script">The file of plotly.js; the one beside the command when left out.</param>
    public PictureMaker(string? browser = null, string? script = null)
    {
        _browser = browser ?? Chromium.Find();
        _script = script ?? PlotlyBundle.DefaultPath;
    }

    /// <summary>How long the browser may take in all.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Draws each figure (<c>{data, layout}</c>) at its layout's width and height. Never throws for want of a browser: it says so.</summary>
    public async Task<PictureSheet> DrawAsync(IReadOnlyList<JsonNode> figures, CancellationToken cancellation = default)
    {
        if (figures.Count == 0)
            return PictureSheet.None(0, null);
        if (_browser is null)
            return PictureSheet.None(figures.Count, "No pictures of figures: no Chromium, Chrome or Edge was found (CHROME_PATH may name one).");
        if (PlotlyBundle.ReadForPage(_script) is not { } plotly)
            return PictureSheet.None(figures.Count, "No pictures of figures: plotly.js is not beside the command (build again where npm is installed).");

        var folder = Chromium.NewFolder(_browser);
        try
        {
            var page = Path.Combine(folder, "figures.html");
            await File.WriteAllTextAsync(page, Page(plotly, figures), cancellation);
            var run = await Chromium.RunAsync(_browser, page, Path.Combine(folder, "profile"),
                ["--dump-dom", "--virtual-time-budget=600000", "--force-device-scale-factor=1", "--force-color-profile=srgb"], Patience, cancellation);
            return Read(run.Output, figures, run.ExitCode);
        }
        catch (Exception fault) when (fault is TimeoutException or IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return PictureSheet.None(figures.Count, "No pictures of figures: " + fault.Message);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string Page(string plotly, IReadOnlyList<JsonNode> figures)
    {
        var list = new JsonArray([.. figures.Select(figure => figure.DeepClone())]).ToJsonString(); // escapes every '<'
        return $$"""
            <!doctype html><meta charset="utf-8"><title>figures</title><body>
            <script>{{plotly}}</script>
            <script>
            const figures = {{list}};
            (async () => {
              for (let i = 0; i < figures.length; i++) {
                const out = document.createElement('pre');
                try {
                  const layout = figures[i].layout || {};
                  out.textContent = await Plotly.toImage({ data: figures[i].data || [], layout },
                    { format: 'png', width: layout.width || 800, height: layout.height || 500, scale: 2 });
                  out.id = 'picture-' + i;
                } catch (fault) {
                  out.textContent = String(fault && fault.message || fault);
                  out.id = 'fault-' + i;
                }
                document.body.append(out);
              }
              document.querySelectorAll('script').forEach(script => script.remove());
            })();
            </script>
            """;
    }

    private static PictureSheet Read(string page, IReadOnlyList<JsonNode> figures, int exitCode)
    {
        var pictures = new Picture?[figures.Count];
        var faults = new List<string>();
        foreach (Match result in Result().Matches(page))
        {
            var i = int.Parse(result.Groups["i"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            if (i >= pictures.Length)
                continue;
            if (result.Groups["png"].Success)
                pictures[i] = new Picture(result.Groups["png"].Value, Figures.Width(figures[i]), Figures.Height(figures[i]));
            else
                faults.Add($"figure {i + 1}: {WebUtility.HtmlDecode(result.Groups["fault"].Value).Trim()}");
        }

        var missing = pictures.Count(picture => picture is null);
        var remark = missing == 0 ? null
            : faults.Count > 0 ? $"{missing} of {pictures.Length} figures could not be drawn: {string.Join("; ", faults)}."
            : $"{missing} of {pictures.Length} figures could not be drawn: the browser ended early (exit code {exitCode}).";
        return new PictureSheet(pictures, remark);
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The browser's last child may still hold a file; the system clears its temporary folder.
        }
    }

    [GeneratedRegex("""<pre id="(?:picture-(?<i>\d+)">data:image/png;base64,(?<png>[A-Za-z0-9+/=]+)|fault-(?<i>\d+)">(?<fault>[^<]*))</pre>""")]
    private static partial Regex Result();
}
