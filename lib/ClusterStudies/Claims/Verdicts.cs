using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>Several verdicts shown as one table: the claims that one passage of a notebook decides.</summary>
public sealed class Verdicts
{
    private readonly Table<Verdict> _table;

    private Verdicts(string caption, IReadOnlyList<Verdict> verdicts)
    {
        All = verdicts;
        _table = Table.Of(verdicts, caption)
            .Column("Verdict", v => v.Text)
            .RowHeader("Statement", v => v.StatementWithSection)
            .Column("Published", v => v.Published);
        if (verdicts.Any(v => v.Computed.Length > 0))
            _table = _table.Column(verdicts.All(v => !v.OnChangedData) ? "Computed" : "Now", v => v.ComputedWithDifference);
        if (verdicts.Any(v => v.Explanation.Length > 0)) _table = _table.Column("Remark", v => v.Explanation);
        _table = _table.LinkColumn("Claim", v => v.Name, v => $"{VerdictHtml.LedgerNotebook}#{v.Anchor}").Mark(v => v.Word.Code());
    }

    /// <summary>The verdicts, in order.</summary>
    public IReadOnlyList<Verdict> All { get; }

    /// <summary>Puts verdicts into one table.</summary>
    /// <param name="caption">What the claims are about.</param>
    /// <param name="verdicts">The verdicts, in the order of the text.</param>
    public static Verdicts Of(string caption, params IEnumerable<Verdict> verdicts) => new(caption, [.. verdicts]);

    /// <summary>The table of the verdicts as it is saved.</summary>
    internal TableContent Content => _table.Content;

    /// <summary>The table of the verdicts.</summary>
    public string ToHtml() => $"<div class=\"workbook-verdicts\">\n{_table.ToHtml()}\n</div>";

    /// <summary>The verdicts as the run gathers them.</summary>
    public JsonArray ToJson() => new([.. All.Select(v => (JsonNode)v.ToJson())]);

    /// <summary>One line for each verdict.</summary>
    public override string ToString() => _table.Caption + "\n\n" + string.Join("\n", All);
}
