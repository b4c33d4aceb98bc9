using System.Collections.Concurrent;

namespace ClusterStudies;

/// <summary>
/// The notebook that shows the ledger of all claims and the contradictions, where every verdict and every contradiction
/// has its row: the first in the folder that gathers the ledger, whatever its name.
/// </summary>
internal static class LedgerNotebook
{
    private const string Sign = nameof(AuditLedger) + "." + nameof(AuditLedger.FromNotebooks);

    private static readonly ConcurrentDictionary<string, string?> Names = new();

    /// <summary>The address of a verdict's row; null where no notebook of the folder shows the ledger.</summary>
    public static string? LinkTo(Verdict verdict) => LinkTo(verdict.Anchor);

    /// <summary>The address of a contradiction's row; null where no notebook of the folder shows the ledger.</summary>
    public static string? LinkTo(Contradiction contradiction) => LinkTo(contradiction.Anchor);

    private static string? LinkTo(string anchor) =>
        Names.GetOrAdd(AuditLedger.NotebookFolder, Find) is { } name ? $"{name}#{anchor}" : null;

    private static string? Find(string folder) => Reading.Files(folder, "*.ipynb")
        .Where(path => Reading.Contains(path, Sign))
        .Select(Path.GetFileName)
        .FirstOrDefault();
}
