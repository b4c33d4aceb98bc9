using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>Several verdicts shown as one table: the claims that one passage of a notebook decides.</summary>
[TypeFormatterSource(typeof(VerdictsFormatters), PreferredMimeTypes = [Mime.Verdict, Mime.Html, Mime.Plain])]
public sealed class Verdicts
{
    private readonly Table<Verdict> table;

    private Verdicts(string caption, IReadOnlyList<Verdict> verdicts)
    {
        All = verdicts;
        table = Table.Of(verdicts, caption)
            .Column("Verdict", VerdictText.Word)
            .RowHeader("Statement", v => v.Claim.StatementWithSection)
            .Column("Published", v => v.Claim.PublishedText);
        if (verdicts.Any(v => v.Computed.Length > 0))
            table = table.Column(verdicts.All(v => v.Claim.OnPublishedData) ? "Computed" : "Now", VerdictText.ComputedWithDifference);
        if (verdicts.Any(v => v.Explanation.Length > 0)) table = table.Column("Remark", v => v.Explanation);
        table = table.LinkColumn("Claim", v => v.Claim.Name, v => $"{VerdictHtml.LedgerNotebook}#{v.Claim.Anchor}").Mark(v => v.Word.Code());
    }

    /// <summary>The verdicts, in order.</summary>
    public IReadOnlyList<Verdict> All { get; }

    /// <summary>Puts verdicts into one table.</summary>
    /// <param name="caption">What the claims are about.</param>
    /// <param name="verdicts">The verdicts, in the order of the text.</param>
    public static Verdicts Of(string caption, params IEnumerable<Verdict> verdicts) => new(caption, [.. verdicts]);

    /// <summary>The table of the verdicts.</summary>
    public string ToHtml() => $"<div class=\"workbook-verdicts\">\n{table.ToHtml()}\n</div>";

    /// <summary>The verdicts as the run gathers them.</summary>
    public JsonArray ToJson() => new([.. All.Select(v => (JsonNode)v.ToJson())]);

    /// <summary>One line for each verdict.</summary>
    public override string ToString() => table.Caption + "\n\n" + string.Join("\n", All);
}
