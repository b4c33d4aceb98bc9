using System.Buffers.Binary;
using System.Globalization;
using System.Security;
using System.Text;
using PuppeteerSharp;
using Workbook.Documents;
using Workbook.Pictures;

namespace Workbook.Export;

/// <summary>A figure for print.</summary>
/// <param name="Svg">A drawing.</param>
/// <param name="Pdf">The same on a sheet of its size.</param>
/// <param name="Png">A picture of 300 dots an inch.</param>
internal sealed record PrintedFigure(byte[] Svg, byte[] Pdf, byte[] Png);

/// <summary>Draws figures for print, in a browser that is already on the machine.</summary>
internal sealed class FigurePrinter : IAsyncDisposable
{
    private const double DotsOfScreen = 96, DotsOfPrint = 300, InchesOfMetre = 1 / 0.0254;
    private const string SvgAddress = "data:image/svg+xml,", PngAddress = "data:image/png;base64,";

    // Answers with the addresses of both, or with what is wrong with the figure.
    private const string Draw = """
        async (json, width, height, scale) => {
          const figure = () => { const { data = [], layout = {} } = JSON.parse(json); return { data, layout }; };
          try {
            return [await Plotly.toImage(figure(), { format: 'svg', width, height }),
              await Plotly.toImage(figure(), { format: 'png', width, height, scale })];
          } catch (fault) {
            return [String(fault && fault.message || fault)];
          }
        }
        """;

    private readonly OpenBrowser _browser;
    private readonly IPage _drawing, _printing;

    private FigurePrinter(OpenBrowser browser, IPage drawing, IPage printing) =>
        (_browser, _drawing, _printing) = (browser, drawing, printing);

    /// <summary>How long the browser may take for one figure.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Starts it; null with the reason where this machine cannot draw.</summary>
    public static async Task<(FigurePrinter? Printer, string? WhyNot)> StartAsync()
    {
        if (!File.Exists(PlotlyBundle.DefaultPath))
            return (null, "plotly.js is not beside the command (build again where npm is installed)");
        var (browser, whyNot) = await OpenBrowser.StartAsync();
        if (browser is null) return (null, whyNot);
        try
        {
            var (drawing, printing) = (await browser.NewPageAsync(), await browser.NewPageAsync());
            await drawing.AddScriptTagAsync(new AddTagOptions { Path = PlotlyBundle.DefaultPath });
            await printing.SetOfflineModeAsync(true);
            return (new FigurePrinter(browser, drawing, printing), null);
        }
        catch (Exception fault) when (fault is PuppeteerException or IOException)
        {
            await browser.DisposeAsync();
            return (null, fault.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>Draws a figure at the size that it asks for.</summary>
    /// <exception cref="InvalidDataException">It cannot be drawn; the message says why.</exception>
    public async Task<PrintedFigure> PrintAsync(FigureBlock figure)
    {
        try
        {
            var answer = await _drawing.EvaluateFunctionAsync<string[]>(Draw, figure.Plotly.ToJsonString(),
                figure.Width, figure.Height, DotsOfPrint / DotsOfScreen).WaitAsync(Patience);
            if (answer is not [var svg, var png] || !svg.StartsWith(SvgAddress, StringComparison.Ordinal))
                throw new InvalidDataException(answer.FirstOrDefault());
            var drawing = Encoding.UTF8.GetBytes(Named(Uri.UnescapeDataString(svg[SvgAddress.Length..]), figure));
            return new PrintedFigure(
                drawing, await Sheet(drawing, figure), ForPrint(Convert.FromBase64String(png[PngAddress.Length..])));
        }
        catch (Exception fault) when (fault is PuppeteerException or TimeoutException or FormatException)
        {
            throw new InvalidDataException(fault.Message.ReplaceLineEndings(" "), fault);
        }
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    // Who cannot see it is told what it shows.
    private static string Named(string svg, FigureBlock figure) => svg.Insert(svg.IndexOf('>') + 1,
        $"<title>{SecurityElement.Escape(figure.Caption ?? "")}</title><desc>{
            SecurityElement.Escape(figure.Alternative)}</desc>");

    // As a picture of the sheet, the drawing stays a drawing, and no script of it runs.
    private async Task<byte[]> Sheet(byte[] svg, FigureBlock figure)
    {
        var (width, height) = (Pixels(figure.Width), Pixels(figure.Height));
        await _printing.SetContentAsync($$"""
            <!doctype html><html lang="en"><title>{{SecurityElement.Escape(figure.Caption ?? "A figure")}}</title>
            <style>body { margin: 0 } img { display: block; width: {{width}}; height: {{height}} }</style>
            <img src="data:image/svg+xml;base64,{{Convert.ToBase64String(svg)}}" alt="{{
                SecurityElement.Escape(figure.Alternative)}}">
            """).WaitAsync(Patience);
        return await _printing.PdfDataAsync(new PdfOptions
        {
            Width = width, Height = height, PrintBackground = true, PageRanges = "1",
        }).WaitAsync(Patience);
    }

    private static string Pixels(int length) => length.ToString(CultureInfo.InvariantCulture) + "px";

    // Browsers do not say how large a picture is in print; what they write begins with signature and head.
    private static byte[] ForPrint(byte[] png)
    {
        const int Head = 33;
        var dots = new byte[9];
        var perMetre = (int)Math.Round(DotsOfPrint * InchesOfMetre);
        BinaryPrimitives.WriteInt32BigEndian(dots, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(dots.AsSpan(4), perMetre);
        dots[8] = 1; // a metre
        return [.. png.AsSpan(0, Head), .. PlainPng.Chunk("pHYs", dots), .. png.AsSpan(Head)];
    }
}
