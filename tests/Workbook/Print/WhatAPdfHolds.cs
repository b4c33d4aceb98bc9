using System.Text;
using Tests.Workbook.Pictures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Content;
using Workbook.Print;

namespace Tests.Workbook.Print;

/// <summary>A PDF of notebooks: contents with page numbers, tags, tables that break well, nothing cut.</summary>
public sealed class WhatAPdfHolds(PrintedSample sample) : IClassFixture<PrintedSample>
{
    private const int Margin = 51; // 1.8 cm, in points

    [ChromiumFact]
    public void The_contents_say_on_which_page_each_chapter_table_and_figure_stands()
    {
        using var pdf = sample.All;
        var places = PdfPages.Of(Encoding.Latin1.GetBytes(sample.AllRaw));
        var text = pdf.GetPages().Select(Words).ToList();

        Assert.All([("01-harbours--harbours-of-the-coast", "01 Harbours of the coast", "Harbours of the coast"),
            ("01-harbours--table-b3", "in the years of the study", "Northport"),
            ("02-wide--table-t", "Table 2.1 · Nine questions", "predominantly")], each =>
        {
            var (anchor, entry, stands) = each;
            Assert.Matches($@"{entry} {places[anchor]}\b", text[0]);
            Assert.Contains(stands, text[places[anchor] - 1]);
        });
        Assert.EndsWith($"All harbours 1 / {pdf.NumberOfPages}", text[0]);
    }

    [ChromiumFact]
    public void Title_language_outline_and_tags_are_set()
    {
        using var pdf = sample.All;

        Assert.Equal("All harbours", pdf.Information.Title);
        Assert.Contains("/Lang (en)", sample.AllRaw);
        Assert.Contains("/Marked true", sample.AllRaw);
        Assert.True(pdf.TryGetBookmarks(out var outline));
        Assert.Superset(new HashSet<string> { "Harbours of the coast", "Yards and harbours", "A closer look" },
            outline.GetNodes().Select(node => node.Title).ToHashSet());
        Assert.Contains("/S /TH", sample.AllRaw);
        Assert.Contains("/Scope /Column", sample.AllRaw);
        Assert.Contains("/Alt (Two bars for each coast", sample.AllRaw);
    }

    [ChromiumFact]
    public void A_wide_table_stands_on_turned_sheets_repeats_its_head_and_is_not_cut()
    {
        using var pdf = sample.All;
        var sheets = pdf.GetPages().Where(page => Words(page).Contains("predominantly", StringComparison.Ordinal))
            .ToList();

        Assert.True(sheets.Count > 1);
        Assert.All(sheets, sheet =>
        {
            Assert.True(sheet.Width > sheet.Height);
            Assert.Contains("Respondent", Words(sheet));
        });
        Assert.All(pdf.GetPages(), page => Assert.All(page.Letters, letter =>
            Assert.InRange(letter.BoundingBox.Right, 0, page.Width - Margin + 2)));
        Assert.Equal(40, sheets.Sum(sheet => sheet.GetWords().Count(word => word.Text is ['R', > '0' and <= '9', ..])));
        Assert.Contains("Invented.", Words(sheets[^1]));
    }

    [ChromiumFact]
    public void Links_lead_inside_or_to_the_web_and_nowhere_else()
    {
        using var pdf = sample.All;
        var web = pdf.GetPages().SelectMany(page => page.GetAnnotations()).Select(each => each.Action)
            .OfType<UriAction>().Select(action => action.Uri).Distinct();

        Assert.Equal(["https://example.org/register"], web);
        Assert.Contains("/Dest /01-harbours--cell-b3", sample.AllRaw);
    }

    [ChromiumFact]
    public void Code_is_read_where_it_is_asked_for_and_nothing_else_of_the_screen()
    {
        using var all = sample.All;
        using var one = sample.One;

        Assert.DoesNotContain("Study.Load()", Words(all));
        Assert.Contains("Study.Load()", Words(one));
        Assert.DoesNotContain("in words and numbers", Words(all));
        Assert.Equal("Harbours of the coast", one.Information.Title);
        Assert.StartsWith("Harbours of the coast The second notebook asks", Words(one));
    }

    [ChromiumFact]
    public async Task The_same_notebook_gives_the_same_file()
    {
        var (first, second) = await sample.OnceMoreAsync();
        Assert.Equal(first, second);
    }

    private static string Words(PdfDocument pdf) => string.Join(' ', pdf.GetPages().Select(Words));

    private static string Words(Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));
}
