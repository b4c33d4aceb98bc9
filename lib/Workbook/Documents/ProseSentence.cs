using System.Text.RegularExpressions;

namespace Workbook.Documents;

/// <summary>Finds sentences in Markdown by words that occur in them.</summary>
internal static partial class ProseSentence
{
    /// <summary>Where the first sentence with these words begins and ends; null where no sentence has them.</summary>
    /// <param name="markdown">The text of a cell.</param>
    /// <param name="words">Words in their order; a line break between them counts as a blank.</param>
    public static Range? Find(string markdown, string words)
    {
        var pattern = string.Join(@"\s+", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Regex.Escape));
        var found = Regex.Match(markdown, pattern);
        if (pattern.Length == 0 || !found.Success) return null;
        var start = Ends().Matches(markdown[..found.Index]).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        var behind = found.Index + found.Length;
        // Words that end a sentence themselves have its stop already.
        var from = ".?!".Contains(markdown[behind - 1]) ? behind - 1 : behind;
        var end = Ends().Match(markdown, from);
        return start..(end.Success ? end.Index + end.Groups["stop"].Length : markdown.TrimEnd().Length);
    }

    /// <summary>The sentence with these words on one line; null where there is none.</summary>
    public static string? Text(string markdown, string words) => Find(markdown, words) is { } range
        ? string.Join(' ', markdown[range].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    // A stop before a blank, the end of a block, or the border of a table's cell; with the signs that open the next.
    [GeneratedRegex(@"(?:(?<stop>[.?!][""')*]*)\s+|\n\s*\n|\s*\|\s*)(?:#+ |[*-] |\d+\. )?|^#+ |^[*-] |(?<=\n)[*-] ")]
    private static partial Regex Ends();
}
