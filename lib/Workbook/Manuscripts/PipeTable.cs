namespace Workbook.Manuscripts;

/// <summary>A table as lines of cells between bars.</summary>
internal static class PipeTable
{
    /// <summary>The table.</summary>
    /// <param name="head">The cells of the head, as Markdown in one line each.</param>
    /// <param name="isRight">Which columns are set flush right.</param>
    /// <param name="rows">The cells of each row.</param>
    public static string Write(
        IReadOnlyList<string> head, IReadOnlyList<bool> isRight, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', [Row(head), Row([.. isRight.Select(right => right ? "---:" : "---")]), .. rows.Select(Row)]);

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
