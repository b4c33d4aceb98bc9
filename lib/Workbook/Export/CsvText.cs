using System.Text;
using System.Text.RegularExpressions;

namespace Workbook.Export;

/// <summary>Tables as CSV for spreadsheets: numbers as machines read them, and no text that a spreadsheet would take
/// for a formula. As the pages save them, too.</summary>
internal static partial class CsvText
{
    /// <summary>A table: its headings and all its rows, folded ones last; caption and notes are left out.</summary>
    public static byte[] Of(TableContent table) => Of(
    [
        [.. table.Columns.Select(column => column.Title)],
        .. table.Rows.OrderBy(row => row.IsFolded).Select(row => row.Cells),
    ]);

    /// <summary>Rows, in UTF-8 with the mark by which spreadsheets know it.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\ufeff");
        foreach (var row in rows) text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Field(string cell)
    {
        var text = Spaces().Replace(cell, " ").Trim();
        text = Number().IsMatch(text) ? text.Replace(",", "").Replace('\u2212', '-')
            : Formula().IsMatch(text) ? "'" + text : text;
        return text.AsSpan().IndexOfAny(',', '"') < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[-+\u2212]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?$")]
    private static partial Regex Number();

    // Wide letters are read like narrow ones where they are typed.
    [GeneratedRegex(@"^[=+\-@\uff1d\uff0b\uff0d\uff20]")]
    private static partial Regex Formula();
}
