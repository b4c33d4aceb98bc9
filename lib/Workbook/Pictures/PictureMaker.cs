using System.Globalization;
using System.Text.Json.Nodes;
using PuppeteerSharp;
using Workbook.Documents;
using Workbook.Running;

namespace Workbook.Pictures;

/// <summary>
/// Draws plotly.js figures as pictures, in a browser that is already on the machine: started when the first picture
/// is wanted,
/// beside the run, and kept for those that follow.
/// </summary>
/// <param name="browser">The browser's program; found on the machine when left out.</param>
/// <param name="script">The file of plotly.js; the one beside the command when left out.</param>
internal sealed class PictureMaker(string? browser = null, string? script = null) : IAsyncDisposable
{
    private const string PngUrl = "data:image/png;base64,";

    // Answers with the picture as a data URL, or with what is wrong with the figure.
    private const string Draw = """
        async json => {
          try {
            const { data = [], layout = {} } = JSON.parse(json);
            const size = { width: layout.width || 800, height: layout.height || 500 };
            return await Plotly.toImage({ data, layout }, { format: 'png', ...size, scale: 2 });
          } catch (fault) {
            return String(fault && fault.message || fault);
          }
        }
        """;

    private readonly string? _browser = browser ?? Chromium.Find();
    private readonly string _script = script ?? PlotlyBundle.DefaultPath;
    private readonly SemaphoreSlim _one = new(1);
    private TemporaryFolder? _folder;
    private Task<IBrowser>? _running;
    private Task<IPage>? _page;

    /// <summary>How long the browser may take for one figure, or to start.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Draws each figure (<c>{data, layout}</c>) at its layout's width and height. Never throws for want of a
    /// browser: it says so.
    /// </summary>
    public async Task<PictureSheet> DrawAsync(IReadOnlyList<JsonNode> figures, CancellationToken cancellation = default)
    {
        if (figures.Count == 0) return PictureSheet.None(0, null);
        if (_browser is null) return None("no Chromium, Chrome or Edge was found (CHROME_PATH may name one).");
        if (!File.Exists(_script))
            return None("plotly.js is not beside the command (build again where npm is installed).");
        await _one.WaitAsync(cancellation);
        try
        {
            var page = await (_page ??= OpenAsync(_browser)).WaitAsync(Patience, cancellation);
            var answers = new List<string?>();
            foreach (var figure in figures)
            {
                answers.Add(await page.EvaluateFunctionAsync<string?>(Draw, figure.ToJsonString())
                    .WaitAsync(Patience, cancellation));
            }

            return Sheet(figures, answers);
        }
        catch (Exception fault) when (
            fault is PuppeteerException or TimeoutException or IOException or UnauthorizedAccessException
            or System.ComponentModel.Win32Exception)
        {
            await EndAsync(); // what hangs is not asked again
            return None(fault.Message.ReplaceLineEndings(" "));
        }
        finally
        {
            _one.Release();
        }

        PictureSheet None(string why) => PictureSheet.None(figures.Count, "No pictures of figures: " + why);
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    private async Task<IPage> OpenAsync(string program)
    {
        _folder = Chromium.NewFolder(program);
        var browser = await (_running = Chromium.StartAsync(program, _folder.Path));
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new AddTagOptions { Path = _script });
        return page;
    }

    private static PictureSheet Sheet(IReadOnlyList<JsonNode> figures, IReadOnlyList<string?> answers)
    {
        var pictures = figures.Zip(answers, (figure, answer) =>
            answer?.StartsWith(PngUrl, StringComparison.Ordinal) == true
            ? new Picture(answer[PngUrl.Length..], Figures.Width(figure), Figures.Height(figure)) : null).ToList();
        var faults = answers.Index().Where(answer => pictures[answer.Index] is null)
            .Select(answer => string.Create(
                CultureInfo.InvariantCulture, $"figure {answer.Index + 1}: {answer.Item?.Trim()}")).ToList();
        return new PictureSheet(pictures, faults.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture,
            $"{faults.Count} of {figures.Count} figures could not be drawn: {string.Join("; ", faults)}."));
    }

    private async Task EndAsync()
    {
        var (running, folder) = (_running, _folder);
        (_page, _running, _folder) = (null, null, null);
        var end = EndAsync(running, folder);
        // One that takes too long to start is not waited for; it ends as soon as it is there.
        if (running is null or { IsCompleted: true }) await end;
    }

    private static async Task EndAsync(Task<IBrowser>? running, TemporaryFolder? folder)
    {
        try
        {
            if (running is not null) await (await running).DisposeAsync();
        }
        catch (Exception fault) when (fault is PuppeteerException or System.ComponentModel.Win32Exception)
        {
            // It has ended already, or never began.
        }
        folder?.Dispose();
    }
}
