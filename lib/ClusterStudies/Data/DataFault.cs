using System.Globalization;
using System.Text;

namespace ClusterStudies;

/// <summary>One place where the data do not fit their description in <c>datapackage.json</c>.</summary>
/// <param name="File">The file, relative to the data folder, with forward slashes: <c>study/claims.csv</c>.</param>
/// <param name="Line">
/// The line as a text editor counts it, from 1; null where the fault is the file's as a whole.
/// </param>
/// <param name="Column">
/// The column's name, or the place in the descriptor; null where no single column is at fault.
/// </param>
/// <param name="Value">What was found, as it stands in the file; null where something is absent.</param>
/// <param name="Expected">What was expected, as a phrase that follows "expected".</param>
/// <param name="Advice">What to do about it, as full sentences; may be empty.</param>
internal sealed record DataFault(string File, int? Line, string? Column, string? Value, string Expected, string Advice)
{
    /// <summary>One line: where, what was found, what was expected, what to do.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $", line {line}");
        }

        if (Column is not null)
        {
            text.Append(", column ").Append(Column);
        }

        text.Append(": ");
        if (Value is not null)
        {
            text.Append(Value.Length == 0 ? "found an empty cell, " : $"found \"{Visible(Value)}\", ");
        }

        text.Append("expected ").Append(Expected).Append('.');
        return Advice.Length == 0 ? text.ToString() : text.Append(' ').Append(Advice).ToString();
    }

    // A stray line break, an invisible character or a letter that only looks Latin is often the fault itself, so it
    // has to be seen.
    private static string Visible(string value)
    {
        const int longest = 80;
        var shown = new StringBuilder();
        foreach (var character in value.Length > longest ? value[..longest] : value)
        {
            var hidden = char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format
                || character == '\u00A0' || LookAlikes.IsOther(character);
            if (hidden)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                shown.Append(character);
        }

        return value.Length > longest ? shown.Append('…').ToString() : shown.ToString();
    }
}
