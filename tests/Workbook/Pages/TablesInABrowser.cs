using AngleSharp.Html.Parser;
using PuppeteerSharp;
using PuppeteerSharp.Media;
using Tests.Workbook.Pictures;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

public sealed class TablesInABrowser(Browser browser) : IClassFixture<Browser>, IDisposable
{
    // Names that would be code or a formula elsewhere, numbers with thousands and signs, and a sum.
    private static readonly TableContent Firms = new("Firms & \"yards\"",
        [
            new("Firm", null, IsRowHeader: true, IsNumeric: false), new("Change", "EUR", false, true),
            new("Remark", null, false, false),
        ],
        [
            new(["<script>alert(1)</script>", "1,120.5", "second, largest"]), new(["=1+1", "\u22123", ""]),
            new(["\"S\u00f6hne\"", "NA", "@here"]), new(["Total", "1,117.5", ""]) { IsEmphasized = true },
        ], ["NA: not available."]);

    private readonly string _folder = Directory.CreateTempSubdirectory("tables-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ChromiumFact]
    public async Task A_table_is_saved_as_rows_for_a_spreadsheet_in_which_no_text_is_a_formula()
    {
        var page = (await Open(Firms)).Page;
        await SavedFiles.WatchAsync(page);
        var (name, address) = await SavedFiles.ByAsync(page, "Save Table 1.1 as CSV");
        Assert.Equal("table-1-1-firms-yards.csv", name);
        Assert.Equal(""""
            Firm,Change (EUR),Remark
            <script>alert(1)</script>,1120.5,"second, largest"
            '=1+1,-3,
            """Söhne""",NA,'@here
            Total,1117.5,

            """".ReplaceLineEndings("\r\n"), await SavedFiles.TextAsync(page, address));
    }

    [ChromiumFact]
    public async Task A_table_is_copied_for_a_word_processor_as_plain_cells_with_its_caption_and_its_notes()
    {
        var seen = await Open(Firms);
        await seen.Page.EvaluateExpressionAsync("""
            addEventListener('copy', each => { window.copied =
              ['text/html', 'text/plain'].map(kind => each.clipboardData.getData(kind)); });
            """);
        await seen.Page.ClickAsync("[aria-label='Copy Table 1.1 for a word processor']");
        var copied = await seen.Page.EvaluateExpressionAsync<string[]>("copied");
        var document = new HtmlParser().ParseDocument(copied[0]);
        Assert.Equal("Table 1.1 · Firms & \"yards\"", document.QuerySelector("p")!.TextContent);
        Assert.Equal(["Firm", "Change (EUR)", "Remark"],
            document.QuerySelectorAll("thead th").Select(head => head.TextContent));
        Assert.Equal("<script>alert(1)</script>", document.QuerySelector("tbody th")!.TextContent);
        Assert.Equal("NA: not available.", document.QuerySelectorAll("p")[^1].TextContent);
        Assert.Empty(document.QuerySelectorAll("script, button, [class]"));
        Assert.StartsWith("Firm\tChange (EUR)\tRemark\n<script>alert(1)</script>\t1,120.5\t", copied[1]);
        Assert.Empty(seen.Complaints);
    }

    [ChromiumFact]
    public async Task A_head_sorts_by_number_up_and_down_and_back_while_gaps_and_sums_stay_below()
    {
        var page = (await Open(Firms)).Page;
        await page.FocusAsync("thead th:nth-child(2) button");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["\u22123", "1,120.5", "NA", "1,117.5"], await Column(page, 2));
        Assert.Equal("ascending", await Text(page, "document.querySelector('th[aria-sort]').ariaSort"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["1,120.5", "\u22123", "NA", "1,117.5"], await Column(page, 2));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(Firms.Rows.Select(row => row.Cells[1]), await Column(page, 2));
        Assert.Null(await page.QuerySelectorAsync("th[aria-sort]"));
    }

    [ChromiumFact]
    public async Task On_a_phone_a_wide_table_stands_row_by_row_with_its_headings_and_is_sorted_from_a_list()
    {
        var page = (await Open(Wide(columns: 8), width: 400)).Page;
        Assert.NotNull(await page.QuerySelectorAsync(".table-region.stacks"));
        Assert.False(await page.EvaluateExpressionAsync<bool>(
            "[...document.querySelectorAll('.table-region')].some(e => e.scrollWidth > e.clientWidth)"));
        Assert.Equal("\"Column 2: \"",
            await Text(page, "getComputedStyle(document.querySelector('tbody td'), '::before').content"));
        Assert.Equal("rowheader", await Text(page, "document.querySelector('tbody th').getAttribute('role')"));
        await page.SelectAsync("select[aria-label='Sort Table 1.1 by']", "1");
        Assert.Equal(["10", "20", "30"], await Column(page, 2));
        await page.SetViewportAsync(new ViewPortOptions { Width = 1400, Height = 700 });
        await page.WaitForSelectorAsync(".table-region:not(.stacks)");
    }

    [ChromiumFact]
    public async Task On_a_screen_a_table_that_has_to_scroll_says_so_and_keeps_the_names_of_its_rows()
    {
        var page = (await Open(Wide(columns: 24))).Page;
        Assert.Equal("block", await Text(page, "getComputedStyle(document.querySelector('.hint')).display"));
        await page.EvaluateExpressionAsync("document.querySelector('.table-region').scrollLeft = 300");
        Assert.True(await page.EvaluateExpressionAsync<bool>("""
            document.querySelector('tbody th').getBoundingClientRect().left
              >= document.querySelector('.table-region').getBoundingClientRect().left
            """));
    }

    [ChromiumFact]
    public async Task On_paper_it_stands_row_by_row_rather_than_be_cut_and_has_no_buttons()
    {
        var page = (await Open(Wide(columns: 24))).Page;
        await page.EmulateMediaTypeAsync(MediaType.Print);
        await page.WaitForSelectorAsync(".table-region.stacks");
        Assert.Equal("none", await Text(page, "getComputedStyle(document.querySelector('.tools')).display"));
        Assert.Equal("none", await Text(page, "getComputedStyle(document.querySelector('.hint')).display"));
        await page.EmulateMediaTypeAsync(MediaType.None);
        await page.WaitForSelectorAsync(".table-region.scrolls:not(.stacks)");
    }

    private static TableContent Wide(int columns) => new("Wide",
        [.. Enumerable.Range(1, columns).Select(i => new TableColumn($"Column {i}", null, i == 1, i > 1))],
        [.. ((string[])["30", "10", "20"]).Select(number => new TableRow(
            ["Harbour of the coast", .. Enumerable.Repeat(number, columns - 1)]))], []);

    private async Task<SeenPage> Open(TableContent table, int width = 1000)
    {
        SiteRenderer.Render(_folder, [SampleNotebooks.Notebook("01-n.ipynb",
            SampleNotebooks.Code("c", "table", SampleNotebooks.Output(Mime.Table, table.ToJson())))]);
        return await browser.OpenAsync(Path.Combine(_folder, "01-n.html"), width);
    }

    private static Task<string[]> Column(IPage page, int column) => page.EvaluateExpressionAsync<string[]>(
        $"[...document.querySelectorAll('tbody tr > :nth-child({column})')].map(each => each.textContent)");

    private static Task<string> Text(IPage page, string expression) =>
        page.EvaluateExpressionAsync<string>(expression);
}
