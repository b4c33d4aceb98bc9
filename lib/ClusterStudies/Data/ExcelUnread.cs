using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ClusterStudies;

/// <summary>
/// The cells of an Excel workbook that ExcelDataReader hands on as if they were empty, or text: errors, formulas that
/// were never computed, and dates written out.
/// </summary>
internal static class ExcelUnread
{
    private const string Book = "xl/workbook.xml", Links = "xl/_rels/workbook.xml.rels";

    /// <summary>Such cells of all sheets by sheet, line (from 1) and place in the row (from 0).</summary>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    /// <exception cref="XmlException">A part of it is not well formed.</exception>
    internal static IReadOnlyDictionary<(string Sheet, int Line, int Place), (string Text, Notation Notation)> In(
        byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var found = new Dictionary<(string, int, int), (string, Notation)>();
        var targets = Elements(zip, Links, "Relationship")
            .ToDictionary(link => Attribute(link, "Id"), link => Attribute(link, "Target"));
        foreach (var sheet in Elements(zip, Book, "sheet"))
        {
            var target = targets.GetValueOrDefault(Attribute(sheet, "id"), "");
            foreach (var (line, place, cell) in Cells(zip, target.StartsWith('/') ? target[1..] : "xl/" + target))
            {
                if (Unread(cell) is { } unread)
                    found[(Attribute(sheet, "name"), line, place)] = unread;
            }
        }

        return found;
    }

    private static (string Text, Notation Notation)? Unread(XElement cell)
    {
        var value = Child(cell, "v")?.Value ?? "";
        return (Attribute(cell, "t"), Child(cell, "f")) switch
        {
            ("e", _) => (value, Notation.PointOrComma),
            ("d", _) => (value.Split('T')[0], Notation.Date),
            // A formula may give an empty text.
            (not "str", { } formula) when value.Length == 0 => ("=" + formula.Value, Notation.Uncomputed),
            _ => null,
        };
    }

    private static IEnumerable<(int Line, int Place, XElement Cell)> Cells(ZipArchive zip, string part)
    {
        var line = 0;
        foreach (var row in Elements(zip, part, "row"))
        {
            line = int.TryParse(Attribute(row, "r"), out var named) ? named : line + 1;
            var place = -1;
            foreach (var cell in row.Elements().Where(cell => cell.Name.LocalName == "c"))
            {
                place = Attribute(cell, "r") is { Length: > 0 } address ? Place(address) : place + 1;
                yield return (line, place, cell);
            }
        }
    }

    // A is 0, Z 25, AA 26.
    private static int Place(string address) =>
        address.TakeWhile(char.IsAsciiLetter).Aggregate(0, (place, letter) => place * 26 + (letter & 31)) - 1;

    private static IEnumerable<XElement> Elements(ZipArchive zip, string part, string name)
    {
        if (zip.GetEntry(part) is not { } entry)
            yield break;
        using var xml = XmlReader.Create(entry.Open(), new() { CloseInput = true });
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
                yield return (XElement)XNode.ReadFrom(xml);
            else
                xml.Read();
        }
    }

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";
}
