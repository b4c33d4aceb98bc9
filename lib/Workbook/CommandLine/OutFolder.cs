namespace Workbook.CommandLine;

/// <summary>The folder that results go to, so that the saved notebooks stay as they are.</summary>
internal static class OutFolder
{
    /// <summary>What is wrong with it; empty when nothing is.</summary>
    /// <param name="named">The folder as it was named.</param>
    /// <param name="folder">Its absolute path.</param>
    /// <param name="notebooks">Absolute paths of the notebooks that run.</param>
    /// <param name="data">The absolute path of the data folder, if one was named.</param>
    public static IEnumerable<string> Faults(string named, string folder, IReadOnlyList<string> notebooks,
        string? data)
    {
        var real = Real(folder);
        var sources = notebooks.Select(path => Real(Path.GetDirectoryName(path)!)).ToHashSet();
        if (File.Exists(real))
            yield return $"--out {named}: this is a file. Name a folder, which may be new.";
        else if (sources.Contains(real))
            yield return $"--out {named}: the notebooks lie there, and would be overwritten. Name another folder.";
        else if (data is not null && IsIn(real, Real(data)))
            yield return $"--out {named}: the data lie there. Name a folder outside {Path.GetFileName(data)}/.";
        foreach (var twice in notebooks.GroupBy(path => Path.GetFileName(path)).Where(same => same.Count() > 1))
        {
            yield return $"--out {named}: {twice.Count()} notebooks are called {twice.Key}, and only one of them has "
                + "room in a folder. Run them one after the other.";
        }
    }

    private static bool IsIn(string folder, string around) =>
        (folder + Path.DirectorySeparatorChar).StartsWith(around + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    // The path without links: what a link leads to is the same folder.
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } above) return full;
        var place = Path.Combine(Real(above), Path.GetFileName(full));
        return Directory.Exists(place)
            && Directory.ResolveLinkTarget(place, returnFinalTarget: true)?.FullName is { } target
            ? Real(target) : place;
    }
}
