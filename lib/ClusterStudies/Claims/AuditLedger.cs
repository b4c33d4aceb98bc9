using System.Text.Json;

namespace ClusterStudies;

/// <summary>All claims with the verdicts saved in the notebooks of a folder: the whole audit in one place.</summary>
public sealed class AuditLedger
{
    private readonly Claims _claims;

    private AuditLedger(Claims claims, IReadOnlyList<LedgerEntry> entries)
    {
        (_claims, Entries) = (claims, entries);
        var counts = entries.CountBy(e => e.Claim.Id).ToDictionary();
        Unchecked = [.. claims.All.Where(c => !counts.ContainsKey(c.Id))];
        CheckedTwice = [.. claims.All.Where(c => counts.GetValueOrDefault(c.Id) > 1)];
    }

    /// <summary>The verdicts: what matters most first, else in the order of the text.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>Claims that no notebook has a verdict on: none, if the audit is complete.</summary>
    public IReadOnlyList<Claim> Unchecked { get; }

    /// <summary>Claims that have more than one verdict: none, if the audit is in order.</summary>
    public IReadOnlyList<Claim> CheckedTwice { get; }

    /// <summary>The notebooks of this run: a run that does not save names a folder of copies.</summary>
    internal static string NotebookFolder =>
        Reading.Variable("WORKBOOK_NOTEBOOKS") is { Length: > 0 } copies
            ? copies : Directory.GetCurrentDirectory();

    /// <summary>Gathers the verdicts saved in a folder of notebooks.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="folder">
    /// The folder; by default <c>WORKBOOK_NOTEBOOKS</c> (a run that does not save sets it), else the working
    /// directory.
    /// </param>
    public static AuditLedger FromNotebooks(Claims claims, string? folder = null)
    {
        var order = claims.All.Select((claim, i) => (claim.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var entries = Reading.Files(folder ?? NotebookFolder, "*.ipynb").SelectMany(path => Read(path, claims))
            .OrderBy(entry => entry.Claim.Importance).ThenBy(entry => order[entry.Claim.Id]);
        return new AuditLedger(claims, [.. entries]);
    }

    /// <summary>The claims of a study that the data contradict, in the order of the text.</summary>
    /// <param name="study">The study: the name of its data folder.</param>
    public IReadOnlyList<LedgerEntry> Differing(string study) =>
        [.. Entries.Where(e => e.Claim.Study == study && e.Verdict.Word == VerdictWord.Differs)];

    /// <summary>The sections of a study that have claims, in the order of the text.</summary>
    internal IEnumerable<string> SectionsOf(string study) =>
        _claims.All.Where(claim => claim.Study == study).Select(claim => claim.Section).Distinct();

    private static IEnumerable<LedgerEntry> Read(string path, Claims claims) =>
        from output in Outputs(path)
        from verdict in Verdict.AllFromJson(output.Content)
        let claim = claims.Find(verdict.Id)
        where claim is not null
        select new LedgerEntry(claim, verdict, Path.GetFileName(path), output.CellId);

    private static IReadOnlyList<SavedOutput> Outputs(string path)
    {
        try
        {
            return Reading.OutputsOf(path, Mime.Verdict);
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException(
                $"{Path.GetFileName(path)}, line {e.LineNumber + 1}, is not readable as a notebook, so its "
                + "verdicts would be missing from the ledger. Restore the file, or take it out of the folder.", e);
        }
    }
}
