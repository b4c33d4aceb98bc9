namespace ClusterStudies;

/// <summary>What the audit counts and asks, as tables.</summary>
public static partial class AuditTables
{
    // Each word with the colour that it has wherever verdicts are drawn; a colour brings its own hatching.
    private static readonly (string Word, string Color)[] Words =
    [
        ("reproduced", Palette.Blue), ("still holds", Palette.Blue), ("now holds", Palette.Green),
        ("consistent", Palette.Green), ("bounded", Palette.Brown), ("depends on the reading", Palette.Violet),
        ("differs", Palette.Orange), ("still differs", Palette.Orange), ("no longer holds", Palette.Orange),
        ("not derivable", Palette.Sky), ("external", Palette.Grey),
    ];

    /// <summary>The colours of the verdicts that are the columns of a table.</summary>
    public static IReadOnlyList<string> ColorsOf(CrossTable byVerdict) =>
        [.. byVerdict.ColumnLabels.Select(label => Words.First(word => word.Word == label).Color)];

    /// <summary>The claims by study and verdict.</summary>
    public static CrossTable ByStudy(this AuditLedger ledger) =>
        CrossTable.Of(ledger.Entries, "Study", e => e.Claim.Study,
            "Verdict", e => e.Word, columnOrder: ledger.WordsInUse());

    /// <summary>The claims of a study by section, in the order of the text, and verdict.</summary>
    public static CrossTable BySection(this AuditLedger ledger, string study) =>
        CrossTable.Of(ledger.Entries.Where(e => e.Claim.Study == study), "Section", e => e.Claim.Section,
            "Verdict", e => e.Word, ledger.SectionsOf(study), ledger.WordsInUse());

    /// <summary>The claims by how they are compared and verdict.</summary>
    public static CrossTable ByComparison(this AuditLedger ledger) =>
        CrossTable.Of(ledger.Entries, "Compared by", e => e.Claim.Comparison.InWords(),
            "Verdict", e => e.Word,
            Enum.GetValues<Comparison>().Where(c => ledger.Entries.Any(e => e.Claim.Comparison == c))
                .Select(c => c.InWords()),
            ledger.WordsInUse());

    /// <summary>The claims by study, importance and verdict: what matters most first.</summary>
    public static CrossTable ByImportance(this AuditLedger ledger) =>
        CrossTable.Of(ledger.Entries.OrderBy(e => e.Claim.Study).ThenBy(e => e.Claim.Importance),
            "Study and importance", e => $"{e.Claim.Study}, {e.Claim.Importance.InWords()}",
            "Verdict", e => e.Word, columnOrder: ledger.WordsInUse());

    /// <summary>
    /// The claims that something in the study can be held against, by study and by what that is: tables, or only the
    /// text's own sums. What fits tables is reproduced; what fits sums is consistent, and counted apart.
    /// </summary>
    public static Table DecidedTable(this AuditLedger ledger, string caption) => Table.Of(
            ledger.Entries.Where(e => e.Claim.CanBeDecided)
                .GroupBy(e => (e.Claim.Study, e.Claim.Evidence)).OrderBy(g => g.Key), caption)
        .RowHeader("Study", g => g.Key.Study)
        .Column("Held against", g => g.Key.Evidence == Evidence.Data ? "tables" : "the text's own sums")
        .Column("Reproduced", g => g.Count(e => e.Verdict.Word == VerdictWord.Reproduced))
        .Column("Consistent", g => g.Count(e => e.Verdict.Word == VerdictWord.Consistent))
        .Column("Bounded", g => g.Count(e => e.Verdict.Word == VerdictWord.Bounded))
        .Column("Depends on the reading", g => g.Count(e => e.Verdict.Word == VerdictWord.DependsOnReading))
        .Column("Differs", g => g.Count(e => e.Verdict.Word == VerdictWord.Differs))
        .Column("All", g => g.Count());

    /// <summary>Printed shares of a known number of cases, with the counts that give them.</summary>
    public static Table ToTable(this IReadOnlyCollection<PrintedShare> shares, string caption)
    {
        var known = shares.Where(share => share.Cases is not null).ToList();
        return Table.Of(known, caption)
            .RowHeader("Claim", s => s.Claim.Name)
            .Column("Study", s => s.Claim.Study)
            .Column("Published", s => s.Claim.Published)
            .Column("Cases", s => s.Cases)
            .Column("Counts that give it", s => s.Counts)
            .Note($"The test applies to {known.Count} of {shares.Count} printed shares.");
    }

    /// <summary>The expressions of the texts by kind and study.</summary>
    public static CrossTable ByKind(this Coverage coverage) =>
        CrossTable.Of(coverage.Rows, "Expression", r => r.Expression.Kind, "Study", r => r.Expression.Study);

    /// <summary>Expressions that are no claim, by the reason why and study.</summary>
    public static CrossTable ByReason(this Coverage coverage) =>
        CrossTable.Of(coverage.Rows.Where(r => r.Reason is not null).OrderBy(r => r.Reason),
            "Reason", r => r.Reason, "Study", r => r.Expression.Study);

    /// <summary>
    /// The texts scanned again where a reader has them; else the checksums of those that were audited.
    /// </summary>
    public static Table RescanTable(this Coverage coverage)
    {
        var rescans = coverage.RescanTexts();
        return rescans.Count == 0
            ? Table.Of(coverage.TextChecksums, "Which texts were audited (no texts at hand to scan again)")
                .RowHeader("Study", t => t.Key)
                .Column("SHA-256 of the text", t => t.Value)
            : Table.Of(rescans, "The texts scanned again")
                .RowHeader("Study", r => r.Study)
                .Column("Same text", r => coverage.TextChecksums[r.Study] == r.Sha256)
                .Column("Expressions", r => r.Scanned)
                .Column("Not in the list", r => r.Uncovered.Count)
                .Column("Not in the text", r => r.NotInText.Count)
                .Column("Remainder", r => r.Remainder);
    }

    /// <summary>How many cases would have to be recoded before each conclusion turns.</summary>
    public static Table ToTable(this IEnumerable<Conclusion> conclusions, string caption) =>
        Table.Of(conclusions, caption)
        .RowHeader("Conclusion", c => c.Text)
        .Column("Study", c => c.Study)
        .Column("Now", c => $"{c.Part} of {c.Of} {c.Basis}")
        .Column("Cases to recode", c => c.Recodings, missing: "nothing turns it")
        .Column("Share of the cases", c => c.RecodedShare, format: "P0")
        .Note("0: the conclusion does not hold in these data.");

    private static IEnumerable<string> WordsInUse(this AuditLedger ledger) =>
        Words.Select(word => word.Word).Where(word => ledger.Entries.Any(e => e.Word == word));
}
