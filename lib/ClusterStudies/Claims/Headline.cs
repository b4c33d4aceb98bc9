namespace ClusterStudies;

/// <summary>A headline claim of a study: verdict, how firmly it stands, and what of the study rests on it.</summary>
/// <param name="Entry">The claim with its verdict and the cell that computed it.</param>
/// <param name="Topic">What it is about; claims of one topic stand together.</param>
/// <param name="HangsOn">What of the study rests on it, in our words.</param>
/// <param name="Contradictions">The contradictions that concern it, what weighs most first.</param>
public sealed record Headline(
    LedgerEntry Entry, string Topic, string HangsOn, IReadOnlyList<Contradiction> Contradictions)
{
    /// <summary>The claim.</summary>
    public Claim Claim => Entry.Claim;

    /// <summary>What chance allows: an interval or a p-value; empty without one.</summary>
    public string Interval { get; init; } = "";

    /// <summary>What it would take to turn it; of a claim of which nothing is coded, what it would take to decide it.
    /// </summary>
    public string Turns { get; init; } = "";

    /// <summary>
    /// The headline claims of all studies: study by study, topic by topic, as each study's <c>headlines.csv</c> has
    /// them.
    /// </summary>
    /// <param name="ledger">The verdicts.</param>
    /// <param name="contradictions">The contradictions of the studies.</param>
    /// <param name="firmness">How firmly each stands, as far as the studies' types say.</param>
    /// <param name="dataFolder">The data folder, or <c>null</c> to find it.</param>
    /// <exception cref="InvalidDataException">
    /// The data do not fit their description; all faults are listed.
    /// </exception>
    public static IReadOnlyList<Headline> Of(
        AuditLedger ledger, IReadOnlyList<Contradiction> contradictions, IEnumerable<Firmness> firmness,
        string? dataFolder = null)
    {
        var rows = DataPackage.OpenAll(dataFolder, "headlines").SelectMany(package => package.RowsIfAny("headlines")
            .Select(row => (Id: $"{package.Study}/{row.Text("claim")}", Row: row))).ToList();
        var firm = firmness.ToDictionary(one => one.Claim);
        return [.. rows.SelectMany(row => ledger.Entries.Where(entry => entry.Claim.Id == row.Id)
            .Select(entry => Of(entry, row.Row, contradictions, firm.GetValueOrDefault(row.Id))))];
    }

    private static Headline Of(
        LedgerEntry entry, DataRow row, IReadOnlyList<Contradiction> contradictions, Firmness? firmness) =>
        new(entry, row.Text("topic"), row.Text("hangs_on"),
            [.. contradictions.Where(c => c.Claims.Contains(entry.Claim.Id)).OrderBy(c => c.Grade)])
        {
            Interval = firmness?.Interval ?? "",
            Turns = firmness?.Turns ?? "",
        };
}
