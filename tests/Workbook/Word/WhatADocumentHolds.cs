using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tests.Workbook.Pages;
using Workbook.Pages;
using Workbook.Word;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Tests.Workbook.Word;

/// <summary>What Word shows of a notebook, in its own terms: headings, tables, captions, fields, pictures.</summary>
public sealed class WhatADocumentHolds
{
    [Fact]
    public void Headings_are_headings_and_stand_in_the_contents()
    {
        using var file = Open(SampleNotebooks.Second);

        Assert.Equal(["Harbours of the coast"], Texts(file, "Title"));
        Assert.Equal(["Yards and harbours", "Yards and harbours"], Texts(file, "Heading1"));
        Assert.Equal(["A closer look"], Texts(file, "Heading2"));
    }

    [Fact]
    public void Several_notebooks_have_contents_and_lists_of_tables_and_figures()
    {
        using var file = OpenBoth();

        Assert.Equal(["Contents", "Tables", "Figures"], Texts(file, "ContentsHeading"));
        Assert.Equal(["Two harbours, read again", "Harbours of the coast"],
            Texts(file, "TOC1").Where(entry => !entry.StartsWith("Table ", StringComparison.Ordinal)
                && !entry.StartsWith("Figure ", StringComparison.Ordinal)));
        Assert.Equal(["How to read it", "What it holds", "Yards and harbours", "Yards and harbours"],
            Texts(file, "TOC2"));
    }

    [Fact]
    public void A_table_repeats_its_heading_keeps_its_rows_whole_and_has_a_numbered_caption_above_it()
    {
        using var file = Open(SampleNotebooks.Second);
        var table = Body(file).Elements<Table>().First();

        var rows = table.Elements<TableRow>().ToList();
        Assert.Equal("Turnover (EUR million)", rows[0].Elements<TableCell>().ElementAt(1).InnerText);
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal(["Southport-on-the-Sea", "1,120.0", "17", "Ships, and what ships need", "NA"],
            rows[2].Elements<TableCell>().Select(cell => cell.InnerText));
        var caption = table.ElementsBefore().OfType<Paragraph>().Last();
        Assert.Equal("Caption", caption.ParagraphProperties!.ParagraphStyleId!.Val);
        Assert.Contains("SEQ Table", string.Concat(caption.Descendants<FieldCode>().Select(code => code.Text)));
        Assert.Contains("Harbours, their yards and their trade", caption.InnerText);
        Assert.Equal("NA: not available.", table.ElementsAfter().First().InnerText);
    }

    [Fact]
    public void A_figure_is_a_picture_with_its_text_alternative_and_verdicts_are_a_table()
    {
        using var file = Open(SampleNotebooks.Second);

        var picture = Assert.Single(
            Body(file).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>());
        Assert.Equal("Two bars for each coast; the south has most harbours, seven.", picture.Description);
        Assert.Contains(Body(file).Elements<Table>(), table => table.InnerText.Contains(
            "differs", StringComparison.Ordinal) && table.InnerText.Contains("10 harbours", StringComparison.Ordinal));
    }

    [Fact]
    public void Code_is_left_out_unless_asked_for()
    {
        using var without = Open(SampleNotebooks.Second);
        using var with = Open(SampleNotebooks.Second, withCode: true);

        Assert.DoesNotContain("Study.Load()", Body(without).InnerText);
        Assert.Contains("Study.Load()", Body(with).InnerText);
    }

    [Fact]
    public void Links_within_the_notebooks_lead_to_places_in_the_document()
    {
        using var file = OpenBoth();
        var marks = Body(file).Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ToHashSet();

        var inside = Body(file).Descendants<Hyperlink>().Where(link => link.Anchor is not null).ToList();

        Assert.Contains(inside, link => link.InnerText == "the second notebook");
        Assert.All(inside, link => Assert.Contains(link.Anchor!.Value, marks));
        Assert.Equal(["https://example.org/register"],
            file.MainDocumentPart!.HyperlinkRelationships.Select(link => link.Uri.ToString()));
    }

    [Fact]
    public void Names_that_look_like_markup_formulas_or_fields_are_mere_words()
    {
        const string Name = "<script>alert(1)</script> & \"Söhne\"";
        const string Field = "{ HYPERLINK \"https://example.org\" }";
        var table = new TableContent(Name, [new("Name", null, true, false), new("Value", null, false, false)],
            [new([Name, "=1+1"]), new(["\u0001\uD800", Field])], []);
        using var file = Open(SampleNotebooks.Notebook("00.ipynb",
            SampleNotebooks.Markdown("a", "# Title\n\n[press](javascript:alert(1)) ![map](https://example.org/a.png)"),
            SampleNotebooks.Code("b", "table", new JsonObject
            {
                ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
                ["data"] = new JsonObject { [Mime.Table] = table.ToJson() },
            }.ToJsonString())), isValid: true);

        var cells = Body(file).Descendants<TableCell>().Select(cell => cell.InnerText).ToList();

        Assert.Equal(["Name", "Value", Name, "=1+1", "\uFFFD", Field], cells);
        Assert.Contains("press", Body(file).InnerText);
        Assert.Empty(file.MainDocumentPart!.HyperlinkRelationships);
        Assert.Empty(file.MainDocumentPart.ExternalRelationships);
        Assert.All(Body(file).Descendants<FieldCode>(), code =>
            Assert.DoesNotContain("HYPERLINK", code.Text, StringComparison.Ordinal));
    }

    private static WordprocessingDocument Open(RenderedNotebook notebook, bool withCode = false, bool isValid = false)
    {
        var written = WordFile.Write([ValidDocuments.Source(notebook)], "", withCode);
        if (isValid) ValidDocuments.AssertValid(written);
        return WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
    }

    private static WordprocessingDocument OpenBoth() => WordprocessingDocument.Open(new MemoryStream(WordFile.Write(
        [ValidDocuments.Source(SampleNotebooks.First), ValidDocuments.Source(SampleNotebooks.Second)], "Both",
        withCode: false)), isEditable: false);

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<string> Texts(WordprocessingDocument file, string style) => Body(file)
        .Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style)
        .Select(paragraph => string.Concat(paragraph.Descendants<Text>().Select(text => text.Text)));
}
