namespace ClusterStudies;

/// <summary>Writes verdicts as HTML. The word says the verdict; colour only repeats it.</summary>
internal static class VerdictHtml
{
    /// <summary>One verdict as a line.</summary>
    public static string Line(Verdict verdict)
    {
        var explanation = verdict.Explanation.Length == 0 ? "" : " " + HtmlText.Encode(verdict.Explanation);
        var id = HtmlText.Encode(verdict.Id);
        var claim = LedgerNotebook.LinkTo(verdict) is { } link ? $"<a href=\"{link}\">{id}</a>" : id;
        return $"<p class=\"workbook-verdict\" data-verdict=\"{verdict.Word.Code()}\"><strong>{verdict.Text}</strong> "
            + $"{HtmlText.Encode(verdict.Statement)} <small>({HtmlText.Encode(verdict.Section)}; "
            + $"{HtmlText.Encode(verdict.Values)}; {claim})</small>{explanation}</p>";
    }

    /// <summary>Several verdicts as a table.</summary>
    public static string Rows(Verdicts verdicts) =>
        $"<div class=\"workbook-verdicts\">\n{Together(verdicts).ToHtml()}\n</div>";

    /// <summary>The table of several verdicts, without the columns that would be empty.</summary>
    public static Table Together(Verdicts verdicts)
    {
        var all = verdicts.All;
        var table = Table.Of(all, verdicts.Caption)
            .Column("Verdict", v => v.Text)
            .RowHeader("Statement", v => v.StatementWithSection)
            .Column("Published", v => v.Published);
        if (all.Any(v => v.Computed.Length > 0))
            table = table.Column(all.All(v => !v.OnChangedData) ? "Computed" : "Now", v => v.ComputedWithDifference);
        if (all.Any(v => v.Explanation.Length > 0))
            table = table.Column("Remark", v => v.Explanation);
        return table.LinkColumn("Claim", v => v.Name, LedgerNotebook.LinkTo).Mark(v => v.Word.Code())
            .Fold(v => v.IsAside, "incidental or external claim", "incidental or external claims");
    }
}
