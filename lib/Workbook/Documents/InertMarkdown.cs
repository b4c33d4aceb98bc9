using System.Text.RegularExpressions;

namespace Workbook.Documents;

/// <summary>Text in Markdown of any dialect: it is read as it is, and nothing of it is a link, a tag or a
/// table.</summary>
internal static partial class InertMarkdown
{
    /// <summary>The text, as a paragraph of one line.</summary>
    public static string Of(string text) => Begun(Cell(text));

    /// <summary>The text in one line that does not begin a paragraph, such as a cell of a table.</summary>
    public static string Cell(string text) =>
        Inside(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Text inside of a line: its ends stay as they are.</summary>
    public static string Inside(string text) => Markup().Replace(text, @"\$0");

    /// <summary>Markdown whose lines begin no list, heading, quotation or rule.</summary>
    /// <param name="markdown">A paragraph.</param>
    public static string Begun(string markdown) => Opening().Replace(markdown, @"$1\$2");

    /// <summary>Text in the manner of code, within a line.</summary>
    public static string Code(string text)
    {
        var fence = Fence(text, 1);
        var padding = text.StartsWith('`') || text.EndsWith('`') || text.Length == 0 ? " " : "";
        return $"{fence}{padding}{text.ReplaceLineEndings(" ")}{padding}{fence}";
    }

    /// <summary>Lines of code.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="language">The name of their language; its letters and digits are taken.</param>
    public static string Lines(string text, string language = "text")
    {
        var fence = Fence(text, 3);
        return $"{fence}{string.Concat(language.Where(char.IsAsciiLetterOrDigit))}\n{
            text.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}";
    }

    // Longer than any run of the same sign inside.
    private static string Fence(string text, int least) => new('`',
        Math.Max(least, Ticks().Matches(text).Select(run => run.Length + 1).DefaultIfEmpty(0).Max()));

    [GeneratedRegex(@"[\\`*_\[\]<>|&~$^{}]|(?<!\w)@|!(?=$|\[)")]
    private static partial Regex Markup();

    // A full stop or bracket behind digits would number a list.
    [GeneratedRegex(@"^([ \t]*(?:\d{1,9}(?=[.)](?:\s|$)))?)([#+\-=:%>.)])", RegexOptions.Multiline)]
    private static partial Regex Opening();

    [GeneratedRegex("`+")]
    private static partial Regex Ticks();
}
