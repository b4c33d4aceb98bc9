using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PuppeteerSharp;
using PuppeteerSharp.Media;
using Workbook.Pictures;

namespace Workbook.Print;

/// <summary>Makes PDFs of documents, in a browser that is already on the machine.</summary>
internal sealed partial class PdfPrinter : IAsyncDisposable
{
    // Page numbers may move what stands behind them, once.
    private const int MostRounds = 4;

    // A4 between its margins, in CSS pixels: upright and turned.
    private const int Upright = 657, Turned = 986;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // What a table is given until it fits: smaller letters, then a turned sheet, then words that break.
    private const string Fit = """
        (upright, turned) => document.querySelectorAll('.table-region, .foreign').forEach(region => {
          const fits = width => {
            region.style.width = `${width}px`;
            const inside = [...region.children].every(child => child.offsetWidth <= width + 1
              && child.scrollWidth <= child.offsetWidth + 1);
            region.style.width = '';
            return inside;
          };
          if (fits(upright)) return;
          region.classList.add('close');
          if (fits(upright)) return;
          region.classList.add('wide');
          if (!fits(turned)) region.classList.add('closest');
        })
        """;

    private const string Number = """
        pages => document.querySelectorAll('.toc a').forEach(link => {
          link.querySelector('.page').textContent = pages[decodeURIComponent(link.hash.slice(1))] ?? '';
        })
        """;

    private readonly OpenBrowser _browser;

    private PdfPrinter(OpenBrowser browser) => _browser = browser;

    /// <summary>Starts it; null with the reason where this machine cannot print.</summary>
    public static async Task<(PdfPrinter? Printer, string? WhyNot)> StartAsync()
    {
        var (browser, whyNot) = await OpenBrowser.StartAsync();
        return (browser is null ? null : new PdfPrinter(browser), whyNot);
    }

    /// <summary>Prints a document. The same document gives the same file.</summary>
    /// <exception cref="InvalidDataException">It cannot be printed; the message says why.</exception>
    public async Task<byte[]> PrintAsync(PrintDocument document)
    {
        // As a file: what a browser is told may not be as long as a workbook with its pictures.
        var path = Path.Combine(_browser.Folder, "document.html");
        try
        {
            await File.WriteAllTextAsync(path, document.Text.ToString());
            await using var page = await _browser.NewPageAsync();
            page.DefaultTimeout = (int)Patience.TotalMilliseconds;
            await page.SetOfflineModeAsync(true);
            await page.EmulateMediaTypeAsync(MediaType.Print);
            await page.SetViewportAsync(new ViewPortOptions { Width = Upright, Height = 1000 });
            await page.GoToAsync(new Uri(path).AbsoluteUri);
            await page.EvaluateFunctionAsync(Fit, Upright, Turned);
            var pdf = await PdfAsync(page, document.Title);
            for (var (round, pages) = (1, PdfPages.Of(pdf)); round < MostRounds && pages.Count > 0; round++)
            {
                await page.EvaluateFunctionAsync(Number, pages);
                pdf = await PdfAsync(page, document.Title);
                var (before, now) = (pages, PdfPages.Of(pdf));
                if (now.All(place => before.GetValueOrDefault(place.Key) == place.Value)) break;
                pages = now;
            }
            return WithoutClock(pdf);
        }
        catch (Exception fault) when (fault is PuppeteerException or TimeoutException)
        {
            throw new InvalidDataException(fault.Message.ReplaceLineEndings(" "), fault);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private static async Task<byte[]> PdfAsync(IPage page, string title) => await page.PdfDataAsync(new PdfOptions
    {
        PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true,
        DisplayHeaderFooter = true, HeaderTemplate = "<span></span>", FooterTemplate = $"""
            <div style="font: 7.5pt sans-serif; color: #565d66; width: 100%; margin: 0 1.8cm; display: flex;
              justify-content: space-between; gap: 2em"><span>{WebUtility.HtmlEncode(title)}</span><span><span
              class="pageNumber"></span> / <span class="totalPages"></span></span></div>
            """,
    });

    // When it was printed stands at two places, of one length.
    private static byte[] WithoutClock(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return Encoding.Latin1.GetBytes(Clock().Replace(text, "/$1Date (D:20000101000000+00'00')", 2));
    }

    [GeneratedRegex(@"/(Creation|Mod)Date \(D:\d{14}\+00'00'\)")]
    private static partial Regex Clock();
}
