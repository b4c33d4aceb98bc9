namespace ClusterStudies;

/// <summary>Checks what holds between rows: no key twice, and no reference into the void.</summary>
internal static class KeyCheck
{
    // Each suggestion compares a value with all that could be meant: nobody reads thousands of them.
    private const int Suggested = 50;

    /// <summary>Adds a fault for every repeated key and every value that the referred file does not hold.</summary>
    internal static void Check(IReadOnlyList<DataTable> tables, List<DataFault> faults)
    {
        foreach (var table in tables)
        {
            var keys = table.Resource.Fields.Where(field => field.Unique)
                .Select(field => (IReadOnlyList<string>)[field.Name])
                .Append(table.Resource.PrimaryKey)
                .Concat(table.Resource.UniqueKeys)
                .Where(key => key.Count > 0 && HasColumns(table, key))
                .DistinctBy(key => string.Join('\u001F', key));
            foreach (var key in keys)
            {
                faults.AddRange(Repeated(table, key));
            }

            faults.AddRange(WithoutKey(table));
            faults.AddRange(table.Resource.Fields.Where(IsLabel).SelectMany(field => AlmostEqual(table, field.Name)));

            bool IsLabel(DataField field) => field is { Type: "string", AllowedValues.Count: 0 }
                && HasColumns(table, [field.Name])
                && !table.Resource.ForeignKeys.Any(key => key.Columns.Contains(field.Name));

            foreach (var key in table.Resource.ForeignKeys)
            {
                // What a broken file does not hold says nothing: its own faults are reported, not their consequences.
                if (HasColumns(table, key.Columns) && tables.Single(other => other.Resource.Name == key.Resource) is
                    { IsWhole: true, IsPresent: true } referred)
                {
                    faults.AddRange(FaultSummary.Together([.. Unheld(table, key, referred)], table.Cells.Count));
                }
            }
        }
    }

    /// <summary>
    /// A fault for every row of one file that no row of the other refers to, where every one must be.
    /// </summary>
    internal static IEnumerable<DataFault> WithoutRow(DataTable from, string column, DataTable table)
    {
        if (!from.IsWhole || !table.IsWhole || !HasColumns(from, [column]) || !HasColumns(table, [column]))
        {
            return [];
        }

        var held = table.Cells.Select(row => row.Cells[column]).ToHashSet();
        var lacking = from.Cells.Where(row => row.Cells[column].Length > 0 && !held.Contains(row.Cells[column]))
            .ToList();
        // One that is misspelt there is reported there.
        return held.Except(from.Cells.Select(row => row.Cells[column])).Count() >= lacking.Count ? [] : lacking
            .Select(row => new DataFault(from.Resource.Path, row.Line, column, row.Cells[column],
                $"a {column} with a row in {table.Resource.Path} too, and there is none",
                $"Add its row to {table.Resource.Path}, or delete the {column} from every file if it is to go."));
    }

    // A key tells rows apart, so every row has one, whether or not the description says that it is required.
    private static IEnumerable<DataFault> WithoutKey(DataTable table) =>
        from column in table.Resource.PrimaryKey
        where HasColumns(table, [column])
        let field = table.Resource.Fields.First(field => field.Name == column)
        where !field.Required
        from row in table.Cells
        where field.MissingValues.Contains(row.Cells[column])
        select new DataFault(table.Resource.Path, row.Line, column, row.Cells[column],
            "a value, since the column is the table's key", "Fill in the cell.");

    // Two labels that nobody can tell apart would be counted as two.
    private static IEnumerable<DataFault> AlmostEqual(DataTable table, string column) =>
        table.Cells.DistinctBy(row => row.Cells[column]).GroupBy(row => LookAlikes.Skeleton(row.Cells[column]))
            .SelectMany(alike => alike.Skip(1).Select(row => new DataFault(
                table.Resource.Path, row.Line, column, row.Cells[column],
                FormattableString.Invariant($"one way to write what line {alike.First().Line} writes differently"),
                "The two look alike, and differ in a letter of another alphabet, a blank or an accent: "
                    + "copy one over the other.")));

    private static IEnumerable<DataFault> Repeated(DataTable table, IReadOnlyList<string> columns)
    {
        var first = new Dictionary<string, int>();
        foreach (var (line, cells) in table.Cells.Where(row => !IsMissing(table, columns, row.Cells)))
        {
            var key = Key(columns, cells);
            if (!first.TryAdd(key, line))
            {
                yield return new(table.Resource.Path, line, string.Join(" + ", columns), Shown(columns, cells),
                    FormattableString.Invariant($"a value that occurs once, and line {first[key]} has it already"),
                    FormattableString.Invariant($"Correct or delete line {first[key]} or line {line}."));
            }
        }
    }

    private static IEnumerable<DataFault> Unheld(DataTable table, ForeignKey key, DataTable referred)
    {
        var columns = key.ReferredColumns;
        var held = referred.Cells.ToLookup(row => Key(columns, row.Cells), row => Shown(columns, row.Cells));
        var candidates = held.Select(group => group.First()).ToList();
        var path = referred.Resource.Path;
        var orElse = $" If it is new, add a row for it to {path}; if it was removed there, delete this row, too.";
        string Advice(string found) => NearestValue.To(found, candidates) is { } nearest
            ? $"Did you mean \"{nearest}\"?{LookAlikes.Advice(found, nearest)}{orElse}" : $"Correct it.{orElse}";
        return table.Cells
            .Where(row => !IsMissing(table, key.Columns, row.Cells) && !held.Contains(Key(key.Columns, row.Cells)))
            .Select(row => (row.Line, Found: Shown(key.Columns, row.Cells)))
            .Select((row, index) => new DataFault(
                table.Resource.Path, row.Line, string.Join(" + ", key.Columns), row.Found,
                $"a value that column {string.Join(" + ", columns)} of {path} holds",
                index < Suggested ? Advice(row.Found) : $"Correct it.{orElse}"));
    }

    private static bool HasColumns(DataTable table, IReadOnlyList<string> columns) =>
        table.Cells.Count == 0 || columns.All(table.Cells[0].Cells.ContainsKey);

    private static bool IsMissing(DataTable table, IReadOnlyList<string> columns, Dictionary<string, string> cells) =>
        columns.Any(column => cells[column].Length == 0
            || table.Resource.Fields.Any(field =>
                field.Name == column && field.MissingValues.Contains(cells[column])));

    private static string Key(IReadOnlyList<string> columns, Dictionary<string, string> cells) =>
        string.Join('\u001F', columns.Select(column => cells[column]));

    private static string Shown(IReadOnlyList<string> columns, Dictionary<string, string> cells) =>
        string.Join(" + ", columns.Select(column => cells[column]));
}
