using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>Text made for a terminal, as it reads in the end: without colours, and of a line that was rewritten the
/// last state.</summary>
internal static partial class ConsoleText
{
    /// <summary>The text of an output, without its last line ends.</summary>
    public static string Of(JsonNode? node)
    {
        var text = TerminalCodes()
            .Replace(MultilineText.Join(node), "").Replace("\r\n", "\n", StringComparison.Ordinal);
        if (text.Contains('\r', StringComparison.Ordinal))
            text = string.Join('\n', text.Split('\n').Select(line => line.TrimEnd('\r').Split('\r')[^1]));
        return Unseen().Replace(text, "").TrimEnd();
    }

    // Colours and movements, titles and links of the terminal's window, and other sequences.
    [GeneratedRegex(@"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)|\x1b[@-Z\\-_]")]
    private static partial Regex TerminalCodes();

    [GeneratedRegex(@"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")]
    private static partial Regex Unseen();
}
