using Workbook.Running;

namespace Workbook.CommandLine;

/// <summary>A run as it was asked for, and what is wrong with that.</summary>
internal sealed record RunRequest(RunOptions Options, IReadOnlyList<string> Faults)
{
    /// <param name="notebooks">Absolute paths of the notebooks chosen.</param>
    /// <param name="data">The data folder as named, or null.</param>
    /// <param name="outFolder">The folder for results as named, or null.</param>
    /// <param name="save">Whether results are to be saved.</param>
    /// <param name="parameters">Values as typed: <c>name=value</c>.</param>
    public static RunRequest Of(IReadOnlyList<string> notebooks, string? data, string? outFolder, bool save,
        IReadOnlyList<string> parameters)
    {
        var (values, valueFaults) = notebooks.Count == 0
            ? (new Dictionary<string, string>(), []) : ParameterValues.Find(parameters, notebooks);
        var options = new RunOptions(save, data is null ? null : Path.GetFullPath(data))
        {
            OutFolder = outFolder is null ? null : Path.GetFullPath(outFolder),
            Parameters = values,
        };
        return new RunRequest(options,
            [.. FolderFaults(notebooks, data, outFolder, options), .. Missing(data, outFolder, save, parameters),
                .. valueFaults]);
    }

    private static IEnumerable<string> FolderFaults(IReadOnlyList<string> notebooks, string? data, string? outFolder,
        RunOptions options)
    {
        if (data is not null && !Directory.Exists(options.DataFolder))
            yield return $"--data {data}: there is no such folder.";
        if (outFolder is null) yield break;
        foreach (var fault in OutFolder.Faults(outFolder, options.OutFolder!, notebooks, options.DataFolder))
            yield return fault;
    }

    // The saved notebooks tell of the workbook's own data and the notebooks' own values, and of nothing else.
    private static IEnumerable<string> Missing(string? data, string? outFolder, bool save,
        IReadOnlyList<string> parameters)
    {
        const string ways = "Add --out FOLDER for a folder of their own";
        if (outFolder is not null && !save)
            yield return "--out and --no-save: results are saved in a folder, or not at all. Leave one of them out.";
        if (outFolder is null && parameters.Count > 0)
            yield return $"-p needs --out: results with other values must not replace the saved ones. {ways}.";
        if (outFolder is null && data is not null && save)
        {
            yield return $"--data needs --out: results on other data must not replace the saved ones. {ways}, or "
                + "--no-save to look at the pages only.";
        }
    }
}
