namespace ClusterStudies;

/// <summary>Writes verdicts as HTML. The word says the verdict; colour only repeats it.</summary>
internal static class VerdictHtml
{
    /// <summary>The notebook that holds the ledger of all claims.</summary>
    public const string LedgerNotebook = "07-claims-audit.ipynb";

    public static string Line(Verdict verdict)
    {
        var explanation = verdict.Explanation.Length == 0 ? "" : " " + HtmlText.Encode(verdict.Explanation);
        return $"<p class=\"workbook-verdict\" data-verdict=\"{verdict.Word.Code()}\"><strong>{verdict.Text}</strong> " +
            $"{HtmlText.Encode(verdict.Statement)} <small>({HtmlText.Encode(verdict.Section)}; {HtmlText.Encode(verdict.Values)}; " +
            $"<a href=\"{LedgerNotebook}#{verdict.Anchor}\">{HtmlText.Encode(verdict.Id)}</a>)</small>{explanation}</p>";
    }
}
