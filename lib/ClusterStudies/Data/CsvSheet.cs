using CsvHelper;

namespace ClusterStudies;

/// <summary>Tells the cells of a CSV file apart, whatever stands between them.</summary>
internal static class CsvSheet
{
    private const int SearchedLines = 10;

    /// <summary>Reads the text of a CSV file.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="resource">The file as described: its columns tell the delimiter.</param>
    /// <param name="faults">Receives one fault for every row that is not well formed.</param>
    internal static Sheet Read(string text, DataResource resource, List<DataFault> faults)
    {
        var (hint, body) = SeparatorHint(text);
        var delimiter = hint ?? DelimiterOf(body, resource);
        var sheet = new Sheet(delimiter);
        var notation = delimiter == ',' ? Notation.Point : Notation.PointOrComma;
        var linesBefore = hint is null ? 0 : 1;
        var malformed = new HashSet<int>();
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            WhitespaceCharacters = delimiter == '\t' ? " " : " \t",
            OnMalformedRecord = record =>
            {
                var line = (int)record.LineNumber + linesBefore;
                malformed.Add(line);
                faults.Add(QuotingFault(resource.Path, line, record));
            },
        };
        using var reader = CsvReader.FromText(body, options);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber + linesBefore;
            if (!malformed.Contains(line))
                sheet.Add(new(line, [.. reader.Current.ToArray().Select(Sheet.Clean)], _ => notation));
            else if (sheet.Header is null)
                return sheet;
        }

        return sheet;
    }

    private static (char? Delimiter, string Body) SeparatorHint(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = (end < 0 ? text : text[..end]).Trim(' ', '"');
        if (first.Length != 5 || !first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return (null, text);
        }

        var next = end < 0 ? text.Length : end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        return (first[4], text[next..]);
    }

    // That of the line that holds most of the column names: a title may stand above it.
    private static char DelimiterOf(string text, DataResource resource)
    {
        char[] delimiters = [',', ';', '\t', .. new[] { resource.Delimiter }.OfType<char>()];
        var columns = resource.Fields.Select(field => field.Name).ToHashSet();
        var lines = text.Split(['\r', '\n'], SearchedLines + 1, StringSplitOptions.RemoveEmptyEntries)
            .Take(SearchedLines).DefaultIfEmpty("");
        return lines.SelectMany(line => delimiters.Select(delimiter => (Line: line, Delimiter: delimiter)))
            .MaxBy(choice => (
                choice.Line.Split(choice.Delimiter).Count(cell => columns.Contains(cell.Trim().Trim('"').Trim())),
                choice.Line.Count(character => character == choice.Delimiter)))
            .Delimiter;
    }

    private static DataFault QuotingFault(string file, int line, CsvMalformedRecord record) => record.Reason switch
    {
        CsvMalformedReason.UnterminatedQuote => new(file, line, null, record.RawRecord, "a closing quotation mark",
            "A quotation mark that opens on this line is never closed: close it, or delete it."),
        CsvMalformedReason.TextAfterClosingQuote => new(file, line, null, record.RawRecord,
            "a delimiter after the closing quotation mark",
            "Inside a quoted cell, write a quotation mark twice; or look for one that is missing."),
        _ => new(file, line, null, record.RawRecord, "quotation marks only around a whole cell",
            "Put the whole cell in quotation marks and write the inner ones twice."),
    };
}
