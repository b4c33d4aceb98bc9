namespace Workbook.Unchanged;

/// <summary>Where a run finds notebooks and puts results.</summary>
/// <param name="OutFolder">The folder that gets the results; null where each notebook is saved in its place.</param>
/// <param name="Copies">The temporary folder where notebooks find each other; null where that is their own.</param>
/// <param name="Variables">What cells find in their environment besides what is there anyway.</param>
internal sealed record RunPlace(string? OutFolder, string? Copies, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>The environment variable that names <see cref="Copies"/> to cells.</summary>
    public const string NotebooksVariable = "WORKBOOK_NOTEBOOKS";

    /// <summary>The environment variable that names another data folder to cells.</summary>
    public const string DataVariable = "WORKBOOK_DATA";

    /// <summary>The file that has, or will have, a notebook's results.</summary>
    public string ResultOf(string notebook) =>
        OutFolder is null ? notebook : Path.Combine(OutFolder, Path.GetFileName(notebook));

    /// <summary>The folder where a notebook finds the others.</summary>
    public string NotebooksOf(string notebook) => Copies ?? Path.GetDirectoryName(notebook)!;
}
