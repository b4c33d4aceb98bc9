using Workbook.Notebooks;

namespace Workbook.CommandLine;

/// <summary>Which notebooks a run is about.</summary>
internal static class NotebookSelection
{
    /// <summary>Absolute paths in file-name order, or what is wrong with the ones asked for.</summary>
    /// <param name="asked">Notebooks, the beginnings of their names, and folders; empty for all of the nearest
    /// <c>notebooks/</c>.</param>
    /// <param name="from">The folder from which paths count, and upward of which <c>notebooks/</c> is looked
    /// for.</param>
    /// <param name="options">The command's options, for one that is misspelt.</param>
    public static (IReadOnlyList<string> Paths, IReadOnlyList<string> Faults) Find(
        IReadOnlyList<string> asked, string from, IEnumerable<string> options)
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
            else if (File.Exists(full))
            {
                if (IsNotebook(full)) paths.Add(full);
                else faults.Add($"{path} is not a notebook (*.ipynb, *.dib).");
            }
            else if (path.StartsWith('-'))
            {
                faults.Add($"There is no option {path}.{NearestValue.Question(path, options)}");
            }
            else
            {
                var (found, fault) = Named(path, full, from);
                paths.AddRange(found);
                if (fault is not null) faults.Add(fault);
            }
        }
        return ([.. paths.Distinct().OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)
            .ThenBy(path => path, StringComparer.Ordinal)], faults);
    }

    // 04 stands for the notebook whose name begins so, in the folder named with it, else in the nearest notebooks/.
    private static (IReadOnlyList<string> Found, string? Fault) Named(string asked, string full, string from)
    {
        var name = Path.GetFileName(asked);
        var folder = name == asked ? Nearest(from) : Path.GetDirectoryName(full);
        var all = Directory.Exists(folder) ? InFolder(folder) : [];
        var begin = all.Where(path => Path.GetFileName(path)
            .StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList();
        // A name without its extension is whole; it does not stand for longer ones, too.
        var exact = begin.Where(path => Path.GetFileNameWithoutExtension(path)
            .Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact.Count > 0) begin = exact;
        if (name.Length > 0 && begin.Count == 1) return (begin, null);
        if (name.Length > 0 && begin.Count > 1)
            return ([], $"{asked} can stand for several notebooks: {Listed(begin)}. Say which.");
        var names = all.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        var stems = names.Select(each => Path.GetFileNameWithoutExtension(each)).ToList();
        var near = NearestValue.To(Path.GetFileNameWithoutExtension(name), stems) is { } stem
            ? $" Did you mean {names[stems.IndexOf(stem)]}?" : "";
        var list = names.Count == 0 ? "" : $" The notebooks are: {string.Join(", ", names)}.";
        return ([], $"There is no notebook {asked}.{near}{list}");
    }

    private static string Listed(IEnumerable<string> paths) =>
        string.Join(", ", paths.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

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
