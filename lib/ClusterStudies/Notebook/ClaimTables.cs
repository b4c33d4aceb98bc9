namespace ClusterStudies;

/// <summary>The audit as tables and sentences.</summary>
public static partial class AuditTables
{
    /// <summary>
    /// The ledger of a study as a table: every claim with both values, its verdict, and a link to the cell that
    /// computed it.
    /// </summary>
    public static Table ToTable(this AuditLedger ledger, string study, string caption) =>
        Table.Of(ledger.Entries.Where(e => e.Claim.Study == study), caption)
            .LinkColumn("Verdict", e => e.Word, e => e.Address)
            .RowHeader("Claim", e => e.Claim.Name)
            .Column("Statement", e => e.Verdict.StatementWithSection)
            .Column("Published", e => e.Claim.PublishedText)
            .Column("Computed", e => e.Verdict.ComputedWithDifference)
            .Column("Remark", e => e.Verdict.Explanation)
            .Anchor(e => e.Verdict.Anchor)
            .Mark(e => e.Verdict.Word.Code())
            .Fold(e => e.Verdict.IsAside, "incidental or external claim", "incidental or external claims");

    /// <summary>The checks as a table, in the order they were made.</summary>
    public static Table ToTable(this CrossChecks checks) => Table.Of(checks.All, "Cross-checks of the data")
        .RowHeader("Check", c => c.What)
        .Column("Study", c => c.Study)
        .Column("Holds", c => c.Holds)
        .Column("Found", c => c.Found)
        .Emphasize(c => !c.Holds);

    /// <summary>A referee's paragraph on a claim: where, what, both values, and what hangs on it.</summary>
    public static Sentence Discussion(this LedgerEntry entry)
    {
        var (claim, verdict) = (entry.Claim, entry.Verdict);
        var place = char.IsAsciiDigit(claim.Section[0]) ? $"Section {claim.Section}" : claim.Section;
        var difference = verdict.Difference.Length > 0 ? $" (difference: {verdict.Difference})" : "";
        var give = claim.OnPublishedData ? "give" : "now give";
        var values = claim.Comparison == Comparison.Holds
            ? $"The data show otherwise: {verdict.Computed}."
            : $"The text has {claim.PublishedText}, the data {give} {verdict.Computed}{difference}.";
        return new($"{place}: {claim.Statement.TrimEnd('.')}. {values} {verdict.Explanation}");
    }
}
