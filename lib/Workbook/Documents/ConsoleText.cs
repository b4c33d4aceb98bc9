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
        return text.TrimEnd();
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex TerminalCodes();
}
