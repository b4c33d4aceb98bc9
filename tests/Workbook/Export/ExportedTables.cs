using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Tests.Workbook.Word;
using Workbook.Export;
using Workbook.Word;

namespace Tests.Workbook.Export;

/// <summary>A table as CSV, LaTeX and Word: nothing lost, and nothing of it acts.</summary>
public sealed class ExportedTables
{
    private static readonly TableContent Firms = new("Firms_of the coast",
        [
            new("Firm", null, IsRowHeader: true, IsNumeric: false), new("Share", "%", false, true),
            new("Remark", null, false, false),
        ],
        [
            new(["<b> & \"Söhne\"", "1,120.5", "first, largest"]),
            new(["Folded & co", "+2", "later"]) { IsFolded = true },
            new(["=1+1", "\u22123", "@SUM(A1)"]), new(["[Total]", "0.50", "--"]) { IsEmphasized = true },
        ], ["NA: not available; \\input{secret} \u2013 100% of $5."]) { Folded = "1 incidental firm" };

    [Fact]
    public void CSV_has_numbers_for_machines_and_no_formula() => Assert.Equal(""""
        Firm,Share (%),Remark
        "<b> & ""Söhne""",1120.5,"first, largest"
        '=1+1,-3,'@SUM(A1)
        [Total],0.50,'--
        Folded & co,+2,later

        """".ReplaceLineEndings("\r\n"), Encoding.UTF8.GetString(CsvText.Of(Firms).AsSpan()[3..]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  =1+1", "'=1+1")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\uff1d1+1", "'\uff1d1+1")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("12,34", "\"12,34\"")]
    public void What_a_spreadsheet_would_compute_stays_text(string cell, string field) =>
        Assert.Equal($"\ufeff{field}\r\n", Encoding.UTF8.GetString(CsvText.Of([[cell]])));

    [Fact]
    public void CSV_begins_with_the_mark_by_which_spreadsheets_know_UTF_8() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], CsvText.Of(Firms)[..3]);

    [Fact]
    public void LaTeX_columns_of_sentences_share_the_line_and_have_room_for_their_words()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("one word", 20));
        var table = new TableContent("Sentences",
            [.. Enumerable.Range(1, 4).Select(i => new TableColumn($"Column {i}", null, false, IsNumeric: i == 1))],
            [new(["1,000", sentence, "maritime/identity_claims.csv", sentence])], []);

        var latex = LatexTable.Write(table, "t", "a test");
        var shares = Regex.Matches(latex, @"dimexpr(0\.\d+)\\linewidth-2\\tabcolsep")
            .Select(share => double.Parse(share.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(3, shares.Count);
        Assert.InRange(shares.Sum(), 0.8, 0.95);
        Assert.InRange(shares[1], 28.0 / 104, 35.0 / 104);
        Assert.DoesNotContain("landscape", latex);
    }

    [Fact]
    public void LaTeX_has_the_rules_of_booktabs_and_text_without_commands() => Assert.Equal("""
        % Table 1.1, from 01.ipynb, cell a \end{table}
        % Needs \usepackage[utf8]{inputenc} in old LaTeX, \usepackage{booktabs,array,longtable}
        \begin{table}[htbp]
        \centering
        \caption{Firms\_of the coast}\label{tab:table-1-1}
        \begin{tabular}{@{}lrl@{}}
        \toprule
        Firm & Share (\%) & Remark \\
        \midrule
        \textless{}b\textgreater{} \& {\char34}Söhne{\char34} & 1,120.5 & first, largest \\
        =1+1 & $-$3 & @SUM(A1) \\
        \textbf{{[}Total{]}} & \textbf{0.50} & \textbf{-{}-} \\
        \addlinespace
        \multicolumn{3}{@{}l}{\emph{1 incidental firm}}\\
        Folded \& co & +2 & later \\
        \bottomrule
        \end{tabular}
        \par\smallskip{\footnotesize NA: not available; \textbackslash{}input\{secret\} -- 100\% of \$5.\par}
        \end{table}

        """.ReplaceLineEndings("\n"),
        LatexTable.Write(Firms, "table-1-1", "Table 1.1, from 01.ipynb, cell a\n\\end{table}"));

    [Fact]
    public void In_LaTeX_long_cells_get_lines_of_their_own_and_a_long_table_pages()
    {
        var wide = new TableContent("Quotations", [new("Id", null, true, false), new("Gist", null, false, false)],
            [.. Enumerable.Range(1, 60).Select(i => new TableRow([$"q{i}", new string('x', 120)]))], []);
        var text = LatexTable.Write(wide, "t", "t");
        Assert.Contains(@"\begin{longtable}{@{}l>{\raggedright\arraybackslash}p{\dimexpr0.9", text);
        Assert.Contains("\\endfirsthead\n\\toprule\nId & Gist \\\\\n\\midrule\n\\endhead", text);
        Assert.Equal(60, text.Split("xxx \\\\\n").Length - 1);
    }

    [Fact]
    public void In_LaTeX_long_headings_of_many_columns_are_set_in_lines()
    {
        var many = new TableContent("Many", [.. Enumerable.Range(1, 9).Select(i =>
            new TableColumn($"Share & sum of period {i}", "%", false, true))],
            [new TableRow([.. Enumerable.Repeat("1", 9)])], []);
        Assert.Contains(@"\shortstack[r]{Share \&\\sum of\\period 1\\(\%)} & ",
            LatexTable.Write(many, "t", "t"));
    }

    [Fact]
    public void Word_has_one_table_with_caption_and_notes()
    {
        var docx = WordFile.Write("Table 1.1 · Firms", Firms);
        ValidDocuments.AssertValid(docx);
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var body = file.MainDocumentPart!.Document!.Body!;
        Assert.Equal("Table 1.1 · Firms", body.FirstChild!.InnerText);
        var table = Assert.Single(body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>());
        Assert.Contains("<b> & \"Söhne\"", table.InnerText);
        Assert.EndsWith("Folded & co+2later", table.InnerText);
        Assert.Contains(body.ChildElements, each => each.InnerText == Firms.Notes[0]);
    }
}
