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

    /// <summary>The claims of a study by section and verdict.</summary>
    public static CrossTable BySection(this AuditLedger ledger, string study) =>
        CrossTable.Of(ledger.Entries.Where(e => e.Claim.Study == study), "Section", e => e.Claim.Section,
            "Verdict", e => e.Word, columnOrder: ledger.WordsInUse());

    /// <summary>The claims by how they are compared and verdict.</summary>
    public static CrossTable ByComparison(this AuditLedger ledger) =>
        CrossTable.Of(ledger.Entries, "Compared by", e => e.Claim.Comparison.InWords(),
            "Verdict", e => e.Word,
            Enum.GetValues<Comparison>().Where(c => ledger.Entries.Any(e => e.Claim.Comparison == c))
                .Select(c => c.InWords()),
            ledger.WordsInUse());

    /// <summary>
    /// How many of the claims that can be decided were borne out, by study and by what they were held against.
    /// </summary>
    public static Table DecidedTable(this AuditLedger ledger, string caption) => Table.Of(
            ledger.Entries.Where(e => IsBorneOut(e) || e.Verdict.Word == VerdictWord.Differs)
                .GroupBy(e => (e.Claim.Study, Basis: Basis(e.Claim))).OrderBy(g => g.Key), caption)
        .RowHeader("Study", g => g.Key.Study)
        .Column("Basis", g => g.Key.Basis)
        .Column("Borne out", g => g.Count(IsBorneOut))
        .Column("Of", g => g.Count())
        .Column("Share", g => (double)g.Count(IsBorneOut) / g.Count(), format: "P0");

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

    private static bool IsBorneOut(LedgerEntry entry) =>
        entry.Verdict.Word is VerdictWord.Reproduced or VerdictWord.Consistent;

    private static string Basis(Claim claim) =>
        claim.Evidence == Evidence.Data ? "recomputed from tables" : "held against the text's other numbers";
}
