using System.Text;

namespace ClusterStudies;

/// <summary>Lines of a CSV file.</summary>
internal static class CsvLines
{
    /// <summary>One line, without its end.</summary>
    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    /// <summary>Adds a line.</summary>
    public static StringBuilder AppendLine(this StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
