using Workbook.Notebooks;

namespace Workbook.CommandLine;

/// <summary>Which notebooks a run is about.</summary>
internal static class NotebookSelection
{
    /// <summary>Absolute paths in file-name order, or what is wrong with the ones asked for.</summary>
    /// <param name="asked">Notebooks and folders; empty for all of the nearest <c>notebooks/</c>.</param>
    /// <param name="from">The folder from which paths count, and upward of which <c>notebooks/</c> is looked
    /// for.</param>
    public static (IReadOnlyList<string> Paths, IReadOnlyList<string> Faults) Find(
        IReadOnlyList<string> asked, string from)
    {
        var faults = new List<string>();
        var paths = new List<string>();
        if (asked.Count == 0)
        {
            if (Nearest(from) is not { } folder)
            {
                faults.Add("There is no folder notebooks/ here or in a folder above. "
                    + "Change to the project's folder, or name the notebooks.");
            }
            else if (InFolder(folder) is { Count: > 0 } all)
            {
                paths.AddRange(all);
            }
            else
            {
                faults.Add("The folder notebooks/ holds no notebook (*.ipynb, *.dib).");
            }
        }
        foreach (var path in asked)
        {
            var full = Path.GetFullPath(path, from);
            if (Directory.Exists(full))
            {
                var all = InFolder(full);
                if (all.Count == 0) faults.Add($"The folder {path} holds no notebook (*.ipynb, *.dib).");
                paths.AddRange(all);
            }
            else if (!File.Exists(full) && path.StartsWith('-'))
            {
                faults.Add($"There is no option {path}.");
            }
            else if (!File.Exists(full))
            {
                faults.Add($"There is no notebook {path}.");
            }
            else if (!IsNotebook(full))
            {
                faults.Add($"{path} is not a notebook (*.ipynb, *.dib).");
            }
            else
            {
                paths.Add(full);
            }
        }
        return ([.. paths.Distinct().OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)
            .ThenBy(path => path, StringComparer.Ordinal)], faults);
    }

    private static string? Nearest(string from)
    {
        for (var place = from; place is not null; place = Path.GetDirectoryName(place))
            if (Directory.Exists(Path.Combine(place, "notebooks"))) return Path.Combine(place, "notebooks");
        return null;
    }

    // Editors leave hidden files beside notebooks; they are nobody's notebooks.
    private static List<string> InFolder(string folder) => [.. Directory.EnumerateFiles(folder)
        .Where(file => IsNotebook(file) && !Path.GetFileName(file).StartsWith('.'))];

    private static bool IsNotebook(string path) =>
        path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) || DibNotebook.Is(path);
}
