namespace ClusterStudies;

/// <summary>
/// Opens the file of a resource: the one that the description names, or an Excel workbook of the same name in its
/// place. Where both stand they must say the same: nobody can tell which of them was meant.
/// </summary>
internal static class DataFile
{
    // What a spreadsheet may have made of the file, too, and nobody reads.
    private static readonly string[] Unread = [".xls", ".xlsm", ".xlsb", ".ods"];

    internal static DataTable Open(string folder, DataResource resource, List<DataFault> faults)
    {
        var excel = resource.In(Path.ChangeExtension(resource.Path, ExcelSheet.Extension));
        faults.AddRange(Unread.Select(extension => Path.ChangeExtension(resource.Path, extension))
            .Where(path => Reading.FileExists(Path.Combine(folder, path)))
            .Select(path => new DataFault(path, null, null, null,
                $"{resource.Path}, or {Path.GetFileName(excel.Path)}, and no file that is not read",
                "Save it as one of these, so that no change in it is lost, and move it elsewhere.")));
        if (excel.Path == resource.Path || !Reading.FileExists(Path.Combine(folder, excel.Path)))
            return DataTable.Open(folder, resource, faults);
        if (!Reading.FileExists(Path.Combine(folder, resource.Path)))
        {
            var only = DataTable.Open(folder, excel, faults);
            only.Remark = $"{excel.Path}: read in place of {Path.GetFileName(resource.Path)}{Sheets(only)}.";
            return only;
        }

        var (table, copy) = (DataTable.Open(folder, resource, faults), DataTable.Open(folder, excel, faults));
        if (copy.IsWhole && table.IsWhole)
        {
            if (Difference(table, copy) is { } difference)
                faults.Add(difference);
            table.Remark = $"{excel.Path}: says the same as {Path.GetFileName(resource.Path)}{Sheets(copy)}.";
        }

        return table;
    }

    private static string Sheets(DataTable table) => table.SheetRead.Length == 0 ? "" : $", {table.SheetRead}";

    /// <summary>The first place where the workbook says something else; null where there is none.</summary>
    private static DataFault? Difference(DataTable table, DataTable copy)
    {
        var csv = table.Resource.Path;
        var advice = $"{csv} and {copy.Resource.Path} stand side by side and differ: keep the one that holds, and "
            + "delete or move the other.";
        foreach (var (one, other) in table.Cells.Zip(copy.Cells))
        {
            if (table.Resource.Columns.FirstOrDefault(name => one.Cells[name] != other.Cells[name]) is { } column)
            {
                return new(copy.Resource.Path, other.Line, column, other.Cells[column],
                    FormattableString.Invariant($"what line {one.Line} of {csv} says: \"{one.Cells[column]}\""),
                    advice);
            }
        }

        return table.Cells.Count == copy.Cells.Count ? null : new(copy.Resource.Path, null, null, null,
            FormattableString.Invariant($"{table.Cells.Count} rows as in {csv}, and there are {copy.Cells.Count}"),
            advice);
    }
}
