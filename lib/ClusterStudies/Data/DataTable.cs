namespace ClusterStudies;

/// <summary>The rows of one resource, each cell checked against its column's description.</summary>
internal sealed class DataTable
{
    private DataTable(DataResource resource) => Resource = resource;

    internal DataResource Resource { get; }

    /// <summary>The rows whose cells all fit.</summary>
    internal List<DataRow> Rows { get; } = [];

    /// <summary>Every row's cells by column, as they enter the content hash: of rows that do not fit, too.</summary>
    internal List<(int Line, Dictionary<string, string> Cells)> Cells { get; } = [];

    /// <summary>
    /// Whether the file was there and every row could be told apart, so that its keys can be relied on.
    /// </summary>
    internal bool IsWhole { get; private set; }

    /// <summary>Whether there is a file at all.</summary>
    internal bool IsPresent { get; private init; }

    internal string Hash => ContentHash.Of(
        Resource.Columns, Cells.Select(row => Resource.Columns.Select(column => row.Cells[column])));

    /// <summary>
    /// Whether the file says something else than the published one, or is there although none was published.
    /// </summary>
    internal bool IsChanged => IsPresent && (Resource.PublishedHash ?? (Resource.Optional ? "" : Hash)) != Hash;

    /// <summary>Whether accepting the data as they are changes what the descriptor says of this file.</summary>
    internal bool IsToBeAccepted => IsPresent ? IsChanged : Resource.PublishedHash is not null;

    /// <summary>Reads and checks the file of a resource, which may be absent if it is optional.</summary>
    internal static DataTable Open(string folder, DataResource resource, List<DataFault> faults)
    {
        var bytes = PackageFile.Bytes(folder, resource.Path, resource.Optional, faults);
        return bytes is null && resource.Optional ? new(resource) { IsWhole = true } : Read(resource, bytes, faults);
    }

    /// <summary>Reads and checks the bytes of a file; null stands for a file that cannot be read.</summary>
    internal static DataTable Read(DataResource resource, byte[]? bytes, List<DataFault> faults)
    {
        var table = new DataTable(resource) { IsPresent = bytes is not null };
        if (bytes is null)
        {
            return table;
        }

        var (text, fault) = CsvEncoding.Decode(bytes, resource.Path, resource.Encoding);
        if (text is null)
        {
            faults.Add(fault!);
            return table;
        }

        var before = faults.Count;
        var csv = CsvTable.Read(text, resource, faults);
        if (csv.Header is null)
        {
            if (faults.Count == before)
            {
                faults.Add(new(resource.Path, null, null, null,
                    $"a header with the columns {string.Join(", ", resource.Columns)}",
                    "The file is empty: restore it, or write the header."));
            }

            return table;
        }

        if (HeaderMatch.Unfound(csv, resource) is { } unfound)
        {
            faults.Add(unfound);
            return table;
        }

        var places = HeaderMatch.Places(csv.Header, resource, faults);
        var ofRows = new List<DataFault>();
        table.AddRows(csv, places, ofRows);
        table.IsWhole = faults.Concat(ofRows).Skip(before).All(IsAboutACell) && places.Count == resource.Fields.Count;
        var (summary, isShifted) = FaultSummary.Of(ofRows, csv.Rows.Count);
        faults.AddRange(summary);
        if (isShifted)
        {
            // Cells of other columns say nothing about keys.
            table.IsWhole = false;
            table.Rows.Clear();
            table.Cells.Clear();
        }

        return table;
    }

    private static bool IsAboutACell(DataFault fault) => fault is { Line: not null, Column: not null };

    private void AddRows(CsvTable csv, Dictionary<string, int> places, List<DataFault> faults)
    {
        var width = csv.Header!.Cells.Length;
        foreach (var row in csv.Rows)
        {
            // Empty cells beyond the header are a spreadsheet's habit; anything else there would be lost in silence.
            var used = Math.Max(width, Array.FindLastIndex(row.Cells, cell => cell.Length > 0) + 1);
            if (row.Cells.Length < width || used > width)
            {
                faults.Add(WidthFault(csv, row, row.Cells.Length < width ? row.Cells.Length : used));
                continue;
            }

            AddRow(row, csv.Delimiter, places, faults);
        }
    }

    private void AddRow(CsvTable.Row row, char delimiter, Dictionary<string, int> places, List<DataFault> faults)
    {
        var values = new Dictionary<string, object?>();
        var cells = new Dictionary<string, string>();
        var fits = true;
        foreach (var field in Resource.Fields.Where(field => places.ContainsKey(field.Name)))
        {
            var cell = row.Cells[places[field.Name]];
            var reading = CellReader.Read(cell, field, delimiter);
            if (reading.Expected is not null)
            {
                fits = false;
                faults.Add(new(Resource.Path, row.Line, field.Name, cell, reading.Expected, reading.Advice));
            }

            values[field.Name] = reading.Value;
            cells[field.Name] = CellReader.Canonical(cell, field, delimiter);
        }

        Cells.Add((row.Line, cells));
        if (fits)
        {
            Rows.Add(new DataRow(Resource, row.Line, values));
        }
    }

    private DataFault WidthFault(CsvTable csv, CsvTable.Row row, int found)
    {
        var delimiter = csv.Delimiter switch
        {
            ',' => "comma",
            ';' => "semicolon",
            '\t' => "tab",
            var other => $"{other}",
        };
        return new(Resource.Path, row.Line, null, null,
            FormattableString.Invariant($"{csv.Header!.Cells.Length} cells as in the header, and there are {found}"),
            found > csv.Header.Cells.Length
                ? $"A cell with a {delimiter} in it must stand in quotation marks."
                : $"Where a value is missing, the {delimiter} is still needed.");
    }
}
