using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Tests.ClusterStudies.Data;

/// <summary>The smallest .xlsx workbook that holds given cells.</summary>
public static class ExcelFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    // What cells look like, after their number: as they come, a date, a share with one decimal, text.
    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>
        <xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    /// <summary>One sheet that says what a CSV text says; what reads like a number is one.</summary>
    public static byte[] Of(string csv, string name = "Sheet1") =>
        Of((name, [.. csv.Trim('\n').Split('\n').Select(row => row.Split(',').Select(Cell).ToArray())]));

    /// <summary>Sheets with rows of cells, each a piece of XML from one of the methods below.</summary>
    public static byte[] Of(params (string Name, string[][] Rows)[] sheets)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, sheets.Length).ToList();
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="{Package}/content-types"><Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                </Types>
                """);
            Add(zip, "_rels/.rels", Links(("book", "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/_rels/workbook.xml.rels", Links([("styles", "styles", "styles.xml"),
                .. numbers.Select(number => ($"s{number}", "worksheet", $"sheet{number}.xml"))]));
            Add(zip, "xl/styles.xml", Styles);
            Add(zip, "xl/workbook.xml", $"""
                <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(numbers.Select(number =>
                    $"<sheet name=\"{sheets[number - 1].Name}\" sheetId=\"{number}\" r:id=\"s{number}\"/>"))}</sheets>
                </workbook>
                """);
            foreach (var number in numbers)
                Add(zip, $"xl/sheet{number}.xml", Sheet(sheets[number - 1].Rows));
        }

        return file.ToArray();
    }

    /// <summary>A cell as a spreadsheet understands what was typed: a number, yes or no, or text.</summary>
    public static string Cell(string typed) => typed switch
    {
        "" => "",
        "TRUE" or "FALSE" => $"<c t=\"b\"><v>{(typed == "TRUE" ? 1 : 0)}</v></c>",
        _ when double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => Number(typed),
        _ => Text(typed),
    };

    public static string Text(string text) =>
        $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string number, int style = 0) => $"<c s=\"{style}\"><v>{number}</v></c>";

    /// <summary>A day, counted as spreadsheets do.</summary>
    public static string Day(int number) => Number(number.ToString(CultureInfo.InvariantCulture), style: 1);

    /// <summary>A number that is shown as so many percent.</summary>
    public static string Percent(string number) => Number(number, style: 2);

    public static string Error(string error) => $"<c t=\"e\"><v>{error}</v></c>";

    /// <summary>A formula with its last result, of the given type; without one where it was never computed.</summary>
    public static string Formula(string formula, string? result, string type = "n") =>
        $"<c t=\"{type}\"><f>{formula}</f>{(result is null ? "" : $"<v>{result}</v>")}</c>";

    private static string Sheet(string[][] rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var (row, cells) in rows.Index())
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            foreach (var (place, cell) in cells.Index().Where(cell => cell.Item.Length > 0))
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + place)}{row + 1}\"").Append(cell[2..]);
            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Links(params (string Id, string Kind, string Target)[] links) =>
        $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(links.Select(link =>
            $"<Relationship Id=\"{link.Id}\" Type=\"{Relations}/{link.Kind}\" Target=\"{link.Target}\"/>"))}"
        + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var entry = new StreamWriter(zip.CreateEntry(name).Open());
        entry.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{xml}");
    }
}
