using System.Text;
using ClusterStudies;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.ClusterStudies.Data;

/// <summary>One way in which a spreadsheet may save a table.</summary>
public sealed record Dialect(
    string Encoding,
    char Delimiter,
    string LineEnd,
    bool QuoteAll,
    bool DecimalComma,
    bool Hint,
    bool Reversed,
    string Padding,
    int EmptyColumns,
    int EmptyLines)
{
    public static Arbitrary<Dialect> Any { get; } = (
        from encoding in Gen.Elements("utf-8", "utf-8 with mark", "windows-1252", "utf-16", "utf-16 big-endian")
        from delimiter in Gen.Elements(',', ';', '\t')
        from lineEnd in Gen.Elements("\n", "\r\n", "\r")
        from quoteAll in Gen.Elements(true, false)
        from comma in Gen.Elements(true, false)
        from hint in Gen.Elements(true, false)
        from reversed in Gen.Elements(true, false)
        from padding in Gen.Elements("", " ", "\u00A0")
        from columns in Gen.Choose(0, 3)
        from lines in Gen.Choose(0, 3)
        select new Dialect(encoding, delimiter, lineEnd, quoteAll, comma && delimiter != ',', hint, reversed,
            quoteAll ? padding.Replace("\u00A0", "", StringComparison.Ordinal) : padding, columns, lines))
        .ToArbitrary();

    /// <summary>The published rows of a resource as this dialect writes them.</summary>
    public byte[] Write(DataResource resource, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder(Hint ? $"sep={Delimiter}{LineEnd}" : "");
        foreach (var row in rows.Prepend([.. resource.Fields.Select(field => field.Name)]))
        {
            var cells = row.Select((cell, index) => Cell(cell, resource.Fields[index]));
            text.AppendJoin(Delimiter, Reversed ? cells.Reverse() : cells).Append(Delimiter, EmptyColumns)
                .Append(LineEnd);
        }

        for (var line = 0; line < EmptyLines; line++)
        {
            text.Append(line % 2 == 0 ? "" : new string(Delimiter, resource.Fields.Count)).Append(LineEnd);
        }

        return Bytes(text.ToString());
    }

    private string Cell(string cell, DataField field)
    {
        var written = DecimalComma && field.Type == "number" ? cell.Replace('.', ',') : cell;
        var quoted = QuoteAll || written.AsSpan().IndexOfAny([Delimiter, '"', '\n', '\r']) >= 0;
        // A no-break space before a quotation mark would belong to the cell.
        var padding = quoted ? Padding.Replace("\u00A0", "", StringComparison.Ordinal) : Padding;
        return padding
            + (quoted ? $"\"{written.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : written) + padding;
    }

    private byte[] Bytes(string text) => Encoding switch
    {
        "utf-16" => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)],
        "utf-16 big-endian" => [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(text)],
        "windows-1252" when IsWestern(text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)],
        _ => System.Text.Encoding.UTF8.GetBytes(text),
    };

    private static bool IsWestern(string text)
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return western.GetString(western.GetBytes(text)) == text;
    }
}
