using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>
/// Which notebooks may run side by side. One that reads what others saved says so (metadata <c>workbook.after</c>,
/// with the reason) and waits for those before it. One whose own code names files, folders or programs may read or
/// write what the others do: it waits for those before it, and those after it wait for it.
/// </summary>
internal sealed partial class RunOrder(IReadOnlyList<NotebookFile?> files)
{
    private readonly bool[] _touchesFiles = [.. files.Select(file => file is not null && TouchesFiles(file))];

    /// <summary>The first notebook that may start now; null where all have, or must wait.</summary>
    /// <param name="runs">What runs or has run, by place; null for what has not started.</param>
    public int? Next(IReadOnlyList<Task?> runs)
    {
        for (var i = 0; i < runs.Count; i++)
            if (runs[i] is null && MayStart(i, runs)) return i;
        return null;
    }

    private bool MayStart(int notebook, IReadOnlyList<Task?> runs) => Enumerable.Range(0, notebook)
        .All(before => runs[before] is { IsCompleted: true } || !MustWait(notebook, before));

    private bool MustWait(int notebook, int before) => _touchesFiles[notebook] || _touchesFiles[before]
        || (files[notebook]?.Json["metadata"] as JsonObject)?["workbook"] is JsonObject workbook
            && workbook.ContainsKey("after");

    private static bool TouchesFiles(NotebookFile file) => file.CodeCells.Any(cell => Files().IsMatch(cell.Source));

    [GeneratedRegex(
        @"(?<![\w.])(System\.IO\.)?(File|Directory)\s*\.|\b(File|Directory)Info\b|\bFileStream\b"
        + @"|\bStream(Reader|Writer)\b|(?<![\w.])(System\.Diagnostics\.)?Process(StartInfo|\s*\.)|\bWORKBOOK_\w+"
        + @"|\.(ipynb|dib)\b|^\s*#(load|!import)\b",
        RegexOptions.Multiline)]
    private static partial Regex Files();
}
