using System.Text.RegularExpressions;
using Workbook.Running;

namespace Workbook.Scoreboard;

/// <summary>How many faults the data have, and in how many files, counted from the lists that the notebooks
/// gave.</summary>
internal static partial class FaultCount
{
    /// <summary>Null where a list does not name a file in every line: then nobody can tell what a line stands
    /// for.</summary>
    public static (int Faults, int Files)? Of(IEnumerable<NotebookResult> results)
    {
        var lines = results.Where(result => result.IsDataFault)
            .SelectMany(result => Lines(result.Fault!.Value)).Distinct().ToList();
        var files = lines.Select(line => File().Match(line)).ToList();
        if (lines.Count == 0 || files.Any(file => !file.Success)) return null;
        return (lines.Count, files.Select(file => file.Groups["file"].Value).Distinct().Count());
    }

    // A heading above the list ends in a colon, as headings do.
    private static IEnumerable<string> Lines(string list)
    {
        var lines = list.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return lines.Count > 1 && lines[0].EndsWith(':') ? lines.Skip(1) : lines;
    }

    [GeneratedRegex(@"^(?<file>[^\s,:][^,:]*\.\w+)(, [^:]*)?: ")]
    private static partial Regex File();
}
