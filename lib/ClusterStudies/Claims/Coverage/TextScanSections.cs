using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>
/// The sections of a study's text, found by the headings in its <c>sections.csv</c> (section, heading, until).
/// A heading is a line of its own; a heading that ends in <c>*</c> needs only to begin the line, one that begins with
/// it, too, only to stand in it. With <c>until</c> = <c>cells</c>, the section is a table of one cell a line that ends
/// where running text begins again, and the section around it goes on.
/// </summary>
internal sealed class TextScanSections
{
    /// <summary>Table cells are indented or short; a line that is neither is running text.</summary>
    private const int LongestCell = 40;

    private readonly IReadOnlyList<Heading> _headings;

    private TextScanSections(IReadOnlyList<Heading> headings) => _headings = headings;

    private sealed record Heading(string Section, string Text, string Until);

    internal static TextScanSections Of(DataPackage package)
    {
        var headings = package.RowsIfAny("sections")
            .Select(row => new Heading(row.Text("section"), row.OptionalText("heading") ?? "", row.Text("until")))
            .ToList();
        return headings.Count > 0 ? new TextScanSections(headings) : throw new InvalidDataException(
            $"The study '{package.Study}' has no sections.csv with the headings of its text. "
            + "Add one, with a row for each heading.");
    }

    /// <summary>The section of every line, as (first character of the line, section), in running order.</summary>
    internal IReadOnlyList<(int Start, string Section)> Of(string text)
    {
        var lines = new List<(int, string)>();
        var next = 0;
        var section = "";
        string? around = null;
        foreach (var (start, line) in Lines(text))
        {
            var found = _headings.Skip(next).FirstOrDefault(h => Begins(line, h.Text));
            if (found is not null)
            {
                next = _headings.ToList().IndexOf(found) + 1;
                around = found.Until == "cells" ? around ?? section : null;
                section = found.Section;
            }
            else if (next == 0 && _headings[0].Text.Length == 0)
            {
                section = _headings[0].Section;
                next = 1;
            }
            else if (around is not null && line.Trim().Length > LongestCell && line[0] != '\t')
            {
                section = around;
                around = null;
            }

            lines.Add((start, section));
        }

        return lines;
    }

    private static bool Begins(string line, string heading)
    {
        if (heading.Length == 0 || line.StartsWith('\t'))
            return false;
        var plain = Regex.Replace(line, @"\s+", " ").Trim();
        return heading switch
        {
            ['*', .. var within, '*'] => plain.Contains(within, StringComparison.Ordinal),
            [.. var start, '*'] => plain.StartsWith(start, StringComparison.Ordinal),
            _ => plain == heading,
        };
    }

    private static IEnumerable<(int Start, string Line)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return (start, text[start..end]);
            start = end + 1;
        }
    }
}
