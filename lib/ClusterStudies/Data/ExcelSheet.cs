using System.Globalization;
using ExcelDataReader;

namespace ClusterStudies;

/// <summary>
/// Tells the cells of an Excel workbook apart, as the spreadsheet holds them: numbers by their value, whatever they
/// look like, and formulas by the result that was saved with them.
/// </summary>
internal static class ExcelSheet
{
    internal const string Extension = ".xlsx";

    private const int LongestSheetName = 31;

    // Files of old spreadsheets have no Unicode; the package asks for their encodings also where there are none.
    static ExcelSheet() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <summary>
    /// Reads the sheet that holds something; of several, the one that is named like the table. Null, and a fault,
    /// where there is no telling, or a cell holds what nobody wrote.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="resource">The file as described.</param>
    /// <param name="faults">Receives what is wrong.</param>
    internal static (Sheet? Sheet, string Read) Read(byte[] bytes, DataResource resource, List<DataFault> faults)
    {
        List<(string Name, Sheet Sheet)> all;
        try
        {
            all = [.. Sheets(bytes).Where(sheet => sheet.Sheet.Header is not null)];
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The package has no one exception for a file that is none, is cut short or asks for a password.
            faults.Add(new(resource.Path, null, null, null, "an Excel workbook without a password",
                "Open it in the spreadsheet and save it anew, as \"Excel Workbook (.xlsx)\" or as \"CSV UTF-8\"."));
            return (null, "");
        }

        var name = Path.GetFileNameWithoutExtension(resource.Path);
        var named = all.FindIndex(sheet => sheet.Name.Trim().Equals(
            name[..Math.Min(name.Length, LongestSheetName)], StringComparison.OrdinalIgnoreCase));
        if (all.Count > 1 && named < 0)
        {
            faults.Add(new(resource.Path, null, null, null,
                $"one sheet that holds something, or one named {name}, and there are "
                    + string.Join(", ", all.Select(sheet => $"\"{sheet.Name}\"")),
                $"Name the sheet with the table {name}, or delete the others."));
            return (null, "");
        }

        if (all.Count == 0)
            return (new(null), "");
        var (read, sheet) = all[Math.Max(named, 0)];
        return Unfit(sheet, resource) is { } unfit ? Refused(unfit, faults)
            : (sheet, all.Count == 1 ? "" : $"of its sheets only \"{read}\"");
    }

    private static (Sheet?, string) Refused(DataFault fault, List<DataFault> faults)
    {
        faults.Add(fault);
        return (null, "");
    }

    private static IEnumerable<(string Name, Sheet Sheet)> Sheets(byte[] bytes)
    {
        var unread = ExcelUnread.In(bytes);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        do
        {
            var sheet = new Sheet(null);
            for (var line = 1; reader.Read(); line++)
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(place =>
                    unread.TryGetValue((reader.Name, line, place), out var known) ? known : Cell(reader, place));
                var row = cells.ToList();
                sheet.Add(new(line, [.. row.Select(cell => cell.Text)], place => row[place].Notation));
            }

            yield return (reader.Name, sheet);
        }
        while (reader.NextResult());
    }

    private static (string Text, Notation Notation) Cell(IExcelDataReader reader, int place) =>
        reader.GetValue(place) switch
        {
            null => ("", Notation.PointOrComma),
            string text => (Sheet.Clean(text), Notation.PointOrComma),
            bool yes => (yes ? "TRUE" : "FALSE", Notation.Value),
            DateTime date => (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Notation.Date),
            TimeSpan time => (time.ToString("c", CultureInfo.InvariantCulture), Notation.Date),
            // What a sheet shows as 30% it holds as 0.3: whoever wrote it meant neither as a number of percent.
            IConvertible percent when reader.GetNumberFormatString(place)?.Contains('%') == true =>
                (Number(percent.ToDouble(CultureInfo.InvariantCulture), 100) + "%", Notation.PointOrComma),
            var number => (Number(Convert.ToDouble(number, CultureInfo.InvariantCulture)), Notation.Value),
        };

    // As few digits as tell the number from its neighbours, and no exponent.
    private static string Number(double number, int times = 1)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
            && decimal.Abs(plain) < decimal.MaxValue / 100
            ? (plain * times).ToString("0.############################", CultureInfo.InvariantCulture) : text;
    }

    private static DataFault? Unfit(Sheet sheet, DataResource resource) =>
        (from row in sheet.Rows.Prepend(sheet.Header!)
         from cell in row.Cells.Index()
         let fault = CsvEncoding.Unfit(cell.Item, resource.Path)
         where fault is not null
         select fault with
         {
             Line = row.Line,
             Column = cell.Index < sheet.Header!.Cells.Length ? sheet.Header.Cells[cell.Index] : null,
         }).FirstOrDefault();
}
