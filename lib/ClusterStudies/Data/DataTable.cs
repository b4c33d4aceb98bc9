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

    /// <summary>Which file was read, where that is not plain; null elsewhere.</summary>
    internal string? Remark { get; set; }

    /// <summary>Which sheet of a workbook was read, where it has several; else empty.</summary>
    internal string SheetRead { get; private set; } = "";

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

        var before = faults.Count;
        if (SheetOf(table, bytes, faults) is not { } sheet)
        {
            return table;
        }

        if (sheet.Header is null)
        {
            if (faults.Count == before)
            {
                faults.Add(new(resource.Path, null, null, null,
                    $"a header with the columns {string.Join(", ", resource.Columns)}",
                    "The file is empty: restore it, or write the header."));
            }

            return table;
        }

        if (HeaderMatch.Unfound(sheet, resource) is { } unfound)
        {
            faults.Add(unfound);
            return table;
        }

        var places = HeaderMatch.Places(sheet.Header, resource, faults);
        var ofRows = new List<DataFault>();
        table.AddRows(sheet, places, ofRows);
        table.IsWhole = faults.Concat(ofRows).Skip(before).All(IsAboutACell) && places.Count == resource.Fields.Count;
        var (summary, isShifted) = FaultSummary.Of(ofRows, sheet.Rows.Count);
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

    private static Sheet? SheetOf(DataTable table, byte[] bytes, List<DataFault> faults)
    {
        var resource = table.Resource;
        if (Path.GetExtension(resource.Path) == ExcelSheet.Extension)
        {
            (var sheet, table.SheetRead) = ExcelSheet.Read(bytes, resource, faults);
            return sheet;
        }

        var (text, fault) = CsvEncoding.Decode(bytes, resource.Path, resource.Encoding);
        if (text is not null)
            return CsvSheet.Read(text, resource, faults);
        faults.Add(fault!);
        return null;
    }

    private static bool IsAboutACell(DataFault fault) => fault is { Line: not null, Column: not null };

    private void AddRows(Sheet sheet, Dictionary<string, int> places, List<DataFault> faults)
    {
        var width = sheet.Header!.Cells.Length;
        foreach (var row in sheet.Rows)
        {
            // Empty cells beyond the header are a spreadsheet's habit; anything else there would be lost in silence.
            var used = Math.Max(width, Array.FindLastIndex(row.Cells, cell => cell.Length > 0) + 1);
            if (row.Cells.Length < width || used > width)
            {
                faults.Add(WidthFault(sheet, row, row.Cells.Length < width ? row.Cells.Length : used));
                continue;
            }

            AddRow(row, places, faults);
        }
    }

    private void AddRow(Sheet.Row row, Dictionary<string, int> places, List<DataFault> faults)
    {
        var values = new Dictionary<string, object?>();
        var cells = new Dictionary<string, string>();
        var fits = true;
        foreach (var field in Resource.Fields.Where(field => places.ContainsKey(field.Name)))
        {
            var (cell, notation) = (row.Cells[places[field.Name]], row.Notation(places[field.Name]));
            var reading = CellReader.Read(cell, field, notation);
            if (reading.Expected is not null)
            {
                fits = false;
                faults.Add(new(Resource.Path, row.Line, field.Name, cell, reading.Expected, reading.Advice));
            }

            values[field.Name] = reading.Value;
            cells[field.Name] = CellReader.Canonical(cell, field, notation);
        }

        Cells.Add((row.Line, cells));
        if (fits)
        {
            Rows.Add(new DataRow(Resource, row.Line, values));
        }
    }

    private DataFault WidthFault(Sheet sheet, Sheet.Row row, int found)
    {
        var delimiter = sheet.Delimiter switch
        {
            ',' => "comma",
            ';' => "semicolon",
            '\t' => "tab",
            null => "",
            var other => $"{other}",
        };
        return new(Resource.Path, row.Line, null, null,
            FormattableString.Invariant($"{sheet.Header!.Cells.Length} cells as in the header, and there are {found}"),
            delimiter.Length == 0 ? "Name the column above the cell that is too many, or delete the cell."
                : found > sheet.Header.Cells.Length ? $"A cell with a {delimiter} in it must stand in quotation marks."
                : $"Where a value is missing, the {delimiter} is still needed.");
    }
}
