using System.Globalization;

namespace Workbook.Notebooks;

/// <summary>How a notebook file is written down: indentation, line ends and escapes, so that saving it changes
/// nothing else.</summary>
internal sealed record NotebookStyle
{
    /// <summary>One level of indentation; null for a file on one line.</summary>
    public string? Indent { get; init; } = " ";
    public string NewLine { get; init; } = "\n";
    public bool EndsWithNewLine { get; init; } = true;
    public bool ByteOrderMark { get; init; }
    /// <summary>Whether characters outside ASCII are written as \u escapes.</summary>
    public bool AsciiOnly { get; init; }
    /// <summary>Between a key and its value, and (on one line) between items.</summary>
    public string Colon { get; init; } = ": ";
    public string Comma { get; init; } = ",";

    public static NotebookStyle Of(string text)
    {
        var mark = text.StartsWith('\uFEFF');
        var body = mark ? text[1..] : text;
        var newLine = body.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = IndentOf(body);
        return new NotebookStyle
        {
            Indent = indent,
            NewLine = newLine,
            EndsWithNewLine = body.EndsWith('\n'),
            ByteOrderMark = mark,
            AsciiOnly = System.Text.Ascii.IsValid(body) && HasEscapeBeyondAscii(body),
            Colon = indent is not null || body.Contains("\": ", StringComparison.Ordinal) ? ": " : ":",
            Comma = indent is null && body.Contains(", \"", StringComparison.Ordinal) ? ", " : ",",
        };
    }

    private static string? IndentOf(string body)
    {
        var brace = body.IndexOf('{');
        var line = brace < 0 ? -1 : body.IndexOf('\n', brace);
        if (line < 0 || body[(brace + 1)..line].Trim().Length > 0) return null;
        var end = line + 1;
        while (end < body.Length && body[end] is ' ' or '\t') end++;
        return body[(line + 1)..end];
    }

    private static bool HasEscapeBeyondAscii(string body)
    {
        for (var i = body.IndexOf("\\u", StringComparison.Ordinal); i >= 0;
            i = body.IndexOf("\\u", i + 2, StringComparison.Ordinal))
        {
            if (i + 6 <= body.Length
                && ushort.TryParse(body.AsSpan(i + 2, 4), NumberStyles.HexNumber, null, out var code) && code > 0x7E)
            {
                return true;
            }
        }
        return false;
    }
}
