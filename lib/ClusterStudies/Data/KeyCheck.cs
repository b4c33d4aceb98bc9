namespace ClusterStudies;

/// <summary>Checks what holds between rows: no key twice, and no reference into the void.</summary>
internal static class KeyCheck
{
    /// <summary>Adds a fault for every repeated key and every value that the referred file does not hold.</summary>
    internal static void Check(IReadOnlyList<DataTable> tables, List<DataFault> faults)
    {
        foreach (var table in tables)
        {
            var keys = table.Resource.Fields.Where(field => field.Unique)
                .Select(field => (IReadOnlyList<string>)[field.Name])
                .Append(table.Resource.PrimaryKey)
                .Where(key => key.Count > 0 && HasColumns(table, key))
                .DistinctBy(key => string.Join('\u001F', key));
            foreach (var key in keys)
            {
                faults.AddRange(Repeated(table, key));
            }

            foreach (var key in table.Resource.ForeignKeys)
            {
                // What a broken file does not hold says nothing: its own faults are reported, not their consequences.
                if (HasColumns(table, key.Columns) && tables.Single(other => other.Resource.Name == key.Resource) is
                    { IsWhole: true, IsPresent: true } referred)
                {
                    faults.AddRange(Unheld(table, key, referred));
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
        return from.Cells.Where(row => row.Cells[column].Length > 0 && !held.Contains(row.Cells[column]))
            .Select(row => new DataFault(from.Resource.Path, row.Line, column, row.Cells[column],
                $"a {column} with a row in {table.Resource.Path} too, and there is none",
                $"Add its row to {table.Resource.Path}, or delete the {column} from every file."));
    }

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
        string Advice(string found) => NearestValue.To(found, candidates) is { } nearest
            ? $"Did you mean \"{nearest}\"? If not, add a row for it to {path}."
            : $"Correct it, or add a row for it to {path}.";
        return table.Cells
            .Where(row => !IsMissing(table, key.Columns, row.Cells) && !held.Contains(Key(key.Columns, row.Cells)))
            .Select(row => (row.Line, Found: Shown(key.Columns, row.Cells)))
            .Select(row => new DataFault(table.Resource.Path, row.Line, string.Join(" + ", key.Columns), row.Found,
                $"a value that column {string.Join(" + ", columns)} of {path} holds", Advice(row.Found)));
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
