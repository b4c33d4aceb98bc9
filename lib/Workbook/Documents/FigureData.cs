namespace Workbook.Documents;

/// <summary>The numbers that a figure draws, as a table.</summary>
internal static class FigureData
{
    /// <summary>A row for each point, bar or field: its series, what it stands for, its values, and what it says in
    /// words; null where the figure is of a kind that is not known.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="caption">The table's caption.</param>
    public static TableContent? Of(FigureBlock figure, string caption)
    {
        var points = FigurePoint.Of(figure);
        if (points.Count == 0) return null;
        var names = points.SelectMany(point => point.Values.Select(value => value.Name)).Distinct().ToList();
        var (hasSeries, hasWords) = (points.Any(p => p.Trace.Length > 0), points.Any(p => p.Words.Length > 0));
        var columns = new List<TableColumn>();
        if (hasSeries) columns.Add(new("Series", null, IsRowHeader: false, IsNumeric: false));
        columns.Add(new("Point", null, IsRowHeader: true, IsNumeric: false));
        columns.AddRange(names.Select(name => new TableColumn(name, null, false, points.All(p => IsNumber(p, name)))));
        if (hasWords) columns.Add(new("In words", null, false, false));
        return new TableContent(caption, columns, [.. points.Select(Row)], []);

        TableRow Row(FigurePoint point) => new(
        [
            .. hasSeries ? [point.Trace] : Array.Empty<string>(), point.Label,
            .. names.Select(name => Value(point, name)), .. hasWords ? [point.Words] : Array.Empty<string>(),
        ]);
    }

    private static string Value(FigurePoint point, string name) =>
        point.Values.FirstOrDefault(value => value.Name == name).Value ?? "";

    private static bool IsNumber(FigurePoint point, string name) => Value(point, name) is var text
        && (text.Length == 0 || double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _));
}
