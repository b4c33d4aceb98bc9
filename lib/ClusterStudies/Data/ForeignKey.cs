namespace ClusterStudies;

/// <summary>Columns whose values must be found in columns of another file (or of the same one).</summary>
/// <param name="Columns">The columns that refer.</param>
/// <param name="Resource">The resource that must hold the values.</param>
/// <param name="ReferredColumns">Its columns, in the same order.</param>
internal sealed record ForeignKey(
    IReadOnlyList<string> Columns, string Resource, IReadOnlyList<string> ReferredColumns);
