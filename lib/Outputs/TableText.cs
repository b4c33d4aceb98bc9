using System.Text;

namespace Outputs;

/// <summary>Writes a <see cref="TableContent"/> as Markdown and as plain text.</summary>
public static class TableText
{
    /// <summary>A Markdown pipe table under its caption.</summary>
    public static string Markdown(TableContent table)
    {
        var text = new StringBuilder().Append("**").Append(Escape(table.Caption)).Append("**\n\n");
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(c => Escape(c.Title))).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(c => c.IsNumeric ? "---:" : ":---")).Append(" |\n");
        foreach (var row in table.Rows.Select(row => row.Cells))
            text.Append("| ").AppendJoin(" | ", row.Select(Escape)).Append(" |\n");
        foreach (var note in table.Notes)
            text.Append('\n').Append(Escape(note)).Append('\n');
        return text.ToString();
    }

    /// <summary>Aligned columns under the caption.</summary>
    public static string Plain(TableContent table)
    {
        var columns = table.Columns;
        var rows = table.Rows.Select(row => row.Cells).ToList();
        var widths = columns.Select((column, c) => rows.Select(row => row[c].Length).Append(column.Title.Length).Max())
            .ToArray();

        string Line(IEnumerable<string> cells) => string.Join("  ", cells.Select((cell, c) =>
            columns[c].IsNumeric ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]))).TrimEnd();

        var text = new StringBuilder().Append(table.Caption).Append("\n\n");
        text.Append(Line(columns.Select(c => c.Title))).Append('\n');
        text.Append(Line(widths.Select(w => new string('-', w)))).Append('\n');
        foreach (var row in rows) text.Append(Line(row)).Append('\n');
        foreach (var note in table.Notes) text.Append('\n').Append(note).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static string Escape(string text) => text.Replace("|", "\\|").Replace("\n", " ");
}
