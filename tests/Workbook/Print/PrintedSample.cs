using System.Text;
using Tests.Workbook.Pages;
using UglyToad.PdfPig;
using Workbook.Pages;
using Workbook.Pictures;
using Workbook.Print;

namespace Tests.Workbook.Print;

/// <summary>Sample notebooks, printed once: all together, and one of them with its code.</summary>
public sealed class PrintedSample : IAsyncLifetime
{
    /// <summary>More columns than an upright sheet has room for, more rows than a turned one.</summary>
    public static readonly TableContent Wide = new("Nine questions",
        [new("Respondent", null, IsRowHeader: true, IsNumeric: false), .. Enumerable.Range(1, 9).Select(i =>
            new TableColumn($"International{i}", null, IsRowHeader: false, IsNumeric: false))],
        [.. Enumerable.Range(1, 40).Select(row => new TableRow(
            [$"R{row}", .. Enumerable.Range(1, 9).Select(i => $"predominantly {i}")]))], ["Invented."]);

    private IReadOnlyList<NotebookPage> _pages = [];
    private byte[] _all = [], _one = [];

    internal PdfDocument All => PdfDocument.Open(_all);

    internal PdfDocument One => PdfDocument.Open(_one);

    internal string AllRaw => Encoding.Latin1.GetString(_all);

    /// <summary>Prints the one again.</summary>
    public async Task<(byte[] First, byte[] Second)> OnceMoreAsync() => (_one, await PrintOneAsync());

    public async Task InitializeAsync()
    {
        if (Chromium.Find() is null) return;
        _pages = new Site([SampleNotebooks.First, SampleNotebooks.Second, SampleNotebooks.Notebook("02-wide.ipynb",
            SampleNotebooks.Markdown("m", "# Many questions\n\nSee [the table](01-harbours.ipynb#cell-b3)."),
            SampleNotebooks.Code("t", "table", SampleNotebooks.Output(Mime.Table, Wide.ToJson())))]).Pages;
        var (printer, whyNot) = await PdfPrinter.StartAsync();
        Assert.True(printer is not null, whyNot);
        await using (printer) _all = await printer.PrintAsync(new PrintDocument(_pages, "All harbours", false));
        _one = await PrintOneAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<byte[]> PrintOneAsync()
    {
        var printer = (await PdfPrinter.StartAsync()).Printer!;
        await using (printer) return await printer.PrintAsync(new PrintDocument([_pages[1]], "", withCode: true));
    }
}
