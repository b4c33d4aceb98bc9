using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>A claim with the verdict that a notebook came to, and the cell that computed it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict on it.</param>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Cell">The id of the cell.</param>
public sealed record LedgerEntry(Claim Claim, Verdict Verdict, string Notebook, string Cell)
{
    /// <summary>The verdict's word; on updated data, whether the sentence still holds.</summary>
    public string Word => Verdict.Text;

    /// <summary>The link to the cell.</summary>
    public string Address => $"{Notebook}#cell-{Cell}";

    /// <summary>A referee's paragraph: where, what, both values, and what hangs on it.</summary>
    public Sentence Discussion => new($"{Place}: {Claim.Statement.TrimEnd('.')}. {Values} {Verdict.Explanation}");

    private string Place => char.IsAsciiDigit(Claim.Section[0]) ? $"Section {Claim.Section}" : Claim.Section;

    private string Values => Claim.Comparison == Comparison.Holds
        ? $"The data show otherwise: {Verdict.Computed}."
        : $"The text has {Claim.PublishedText}, the data {(Claim.OnPublishedData ? "" : "now ")}give {Verdict.Computed}{(Verdict.Difference.Length > 0 ? $" (difference: {Verdict.Difference})" : "")}.";
}

/// <summary>All claims with the verdicts saved in the notebooks of a folder: the whole audit in one place.</summary>
public sealed class AuditLedger
{
    private AuditLedger(Claims claims, IReadOnlyList<LedgerEntry> entries)
    {
        Entries = entries;
        var counts = entries.CountBy(e => e.Claim.Id).ToDictionary();
        Unchecked = [.. claims.All.Where(c => !counts.ContainsKey(c.Id))];
        CheckedTwice = [.. claims.All.Where(c => counts.GetValueOrDefault(c.Id) > 1)];
    }

    /// <summary>The verdicts in the order of <c>claims.csv</c>.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>Claims that no notebook has a verdict on: none, if the audit is complete.</summary>
    public IReadOnlyList<Claim> Unchecked { get; }

    /// <summary>Claims that have more than one verdict: none, if the audit is in order.</summary>
    public IReadOnlyList<Claim> CheckedTwice { get; }

    /// <summary>Gathers the verdicts saved in a folder of notebooks.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="folder">The folder; by default <c>WORKBOOK_NOTEBOOKS</c> (a run that does not save sets it), else the working directory.</param>
    public static AuditLedger FromNotebooks(Claims claims, string? folder = null)
    {
        folder ??= Environment.GetEnvironmentVariable("WORKBOOK_NOTEBOOKS") is { Length: > 0 } executed ? executed : Directory.GetCurrentDirectory();
        var order = claims.All.Select((claim, i) => (claim.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var entries = from path in Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal)
                      from entry in Read(path, claims)
                      orderby order[entry.Claim.Id]
                      select entry;
        return new AuditLedger(claims, [.. entries]);
    }

    /// <summary>The claims of a study that the data contradict, in the order of the text.</summary>
    public IReadOnlyList<LedgerEntry> Differing(string study) => [.. Entries.Where(e => e.Claim.Study == study && e.Verdict.Word == VerdictWord.Differs)];

    /// <summary>The ledger of a study as a table: every claim with both values, its verdict, and a link to the cell that computed it.</summary>
    public Table ToTable(string study, string caption) => Table.Of(Entries.Where(e => e.Claim.Study == study), caption)
        .LinkColumn("Verdict", e => e.Word, e => e.Address)
        .RowHeader("Claim", e => e.Claim.Name)
        .Column("Statement", e => e.Verdict.StatementWithSection)
        .Column("Published", e => e.Claim.PublishedText)
        .Column("Computed", e => e.Verdict.ComputedWithDifference)
        .Column("Remark", e => e.Verdict.Explanation)
        .Anchor(e => e.Verdict.Anchor)
        .Mark(e => e.Verdict.Word.Code());

    private static IEnumerable<LedgerEntry> Read(string path, Claims claims)
    {
        foreach (var cell in Cells(path))
            foreach (var output in cell?["outputs"] as JsonArray ?? [])
                foreach (var verdict in Verdict.AllFromJson(output?["data"]?[Mime.Verdict]))
                    if (claims.Find(verdict.Id) is { } claim)
                        yield return new LedgerEntry(claim, verdict, Path.GetFileName(path), (string?)cell!["id"] ?? "");
    }

    private static JsonArray Cells(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path))?["cells"]?.AsArray() ?? [];
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new InvalidOperationException($"{Path.GetFileName(path)}, line {e.LineNumber + 1}, is not readable as a notebook, so its verdicts would be missing from the ledger. Restore the file, or take it out of the folder.", e);
        }
    }
}
