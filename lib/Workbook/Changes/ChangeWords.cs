using System.Text.RegularExpressions;

namespace Workbook.Changes;

/// <summary>Says single changes in a line of text.</summary>
internal static partial class ChangeWords
{
    private const int LongestName = 70, LongestValue = 120, Phrase = 40, Context = 3;

    /// <summary>"photonics/abroad: reproduced -> no longer holds (19 companies -> 18; 04.ipynb, cell 7)".</summary>
    public static string Of(VerdictChange change)
    {
        var (was, now) = change.Words;
        var values = change.Values.Old == change.Values.New ? "" : Arrow(change.Values.Old, change.Values.New);
        var said = change.IsTurned ? Arrow(was, now)
            : values.Length > 0 ? values : $"{now}, said in other words";
        var place = change.AlsoAt.Count == 0 ? $"{change.Place}"
            : $"{change.Place}, and {ChangeCounts.Counted(change.AlsoAt.Count, "more cell")}";
        return $"{change.Verdict.Id}: {said} ({(change.IsTurned && values.Length > 0 ? values + "; " : "")}{place})";
    }

    /// <summary>no longer holds: 04.ipynb, cell reading: Yards are few. (rests on "yards are few": 12 yards -> 30
    /// yards)</summary>
    public static string Of(ProseChange prose) =>
        $"{prose.Word}: {prose.Place.Notebook}, cell {prose.Place.CellId}: {prose.Prose.Sentence} ({
            (prose.Prose.IsCheck ? "" : prose.Grounds + ": ")}{Arrow(prose.Before, prose.Now)})";

    /// <summary>"All tests, Relocatability by product line, p: 0.011 -> 0.131 (04.ipynb, cell 40)".</summary>
    public static string Of(TestMove move) => $"{Of(move.Table, move.Cell)} ({move.Place})";

    /// <summary>"Table 1, V, International revenue (percent): 30 -> 35".</summary>
    public static string Of(string caption, CellChange cell) =>
        $"{Name(caption)}, {Short(cell.Row, LongestName)}, {cell.Column}: {Arrow(cell.Old, cell.New)}";

    /// <summary>"Figure 1, V, Revenue: 30 -> 35".</summary>
    public static string Of(string caption, PointChange point)
    {
        var trace = point.Trace.Length == 0 || point.Trace == point.Label ? "" : $"{point.Trace}, ";
        return $"{Name(caption)}, {trace}{point.Label}, {point.Name}: {Arrow(point.Old, point.New)}";
    }

    /// <summary>The words of a text that changed, each with a few that stand before it.</summary>
    public static string Of(TextChange text)
    {
        if (text.Old is null) return $"added: {Short(text.New!, LongestValue)}";
        if (text.New is null) return $"gone: {Short(text.Old, LongestValue)}";
        return Of(text.Words);
    }

    private static string Of(IReadOnlyList<WordRun> words)
    {
        var parts = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsKept) continue;
            var before = (i == 0 ? "" : words[i - 1].Old).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var lead = before.Length == 0 ? ""
                : (before.Length > Context ? "… " : "") + string.Join(' ', before.TakeLast(Context)) + " ";
            parts.Add($"{lead}[{Value(words[i].Old)} -> {Value(words[i].New)}]");
        }

        return parts.Count == 0 ? "other line ends" : string.Join(' ', parts);
    }

    /// <summary>How a caption is called in a line: "Table 1", or its beginning.</summary>
    public static string Name(string caption) =>
        Numbered().Match(caption) is { Success: true } numbered ? numbered.Value : Short(caption, LongestName);

    /// <summary>Old and new value, of long ones the words that changed; what was or is not there says so.</summary>
    public static string Arrow(string? old, string? now) => old?.Length > Phrase && now?.Length > Phrase
        ? Of(WordRun.Between(old, now)) : $"{Value(old)} -> {Value(now)}";

    private static string Value(string? value) =>
        string.IsNullOrEmpty(value) ? "(nothing)" : Short(value, LongestValue);

    private static string Short(string text, int longest)
    {
        text = Blanks().Replace(text, " ").Trim();
        return text.Length <= longest ? text : text[..(longest - 1)].TrimEnd() + "…";
    }

    [GeneratedRegex(@"^(Table|Figure|Appendix) \w+(?=[.:])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
