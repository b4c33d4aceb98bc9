using System.Text.RegularExpressions;

namespace Workbook.Pages;

/// <summary>
/// Tables whose rows are verdicts: sentences beside values, too wide for a phone or paper. There each row becomes a block,
/// and each cell brings its heading along; roles keep it a table for those who hear it.
/// </summary>
internal static partial class RecordTables
{
    // What is no longer than this shares a line with its neighbours.
    private const int Short = 40;

    /// <summary>Adds headings and roles to a table of verdicts; leaves every other table as it is.</summary>
    internal static string Label(string table)
    {
        if (!VerdictRow().IsMatch(table) || !Head().Match(table).Success)
            return table;
        var headings = Cell().Matches(Head().Match(table).Value).Select(cell => Markup.Words(cell.Groups["content"].Value)).ToList();
        var labelled = Row().Replace(table, row =>
        {
            var column = 0;
            return $"<tr{row.Groups["attributes"].Value} role=\"row\">"
                + Cell().Replace(row.Groups["cells"].Value, cell => Written(cell, column < headings.Count ? headings[column++] : "")) + "</tr>";
        });
        labelled = Section().Replace(labelled, "<$1$2 role=\"rowgroup\">");
        return Opening().Replace(labelled, opening => opening.Value[..^1] + " role=\"table\">", 1);
    }

    private static string Written(Match cell, string heading)
    {
        var (name, attributes, content) = (cell.Groups["name"].Value, cell.Groups["attributes"].Value, cell.Groups["content"].Value);
        if (Scope().Match(attributes) is { Success: true } scope)
            return $"<{name}{attributes} role=\"{(scope.Groups[1].Value == "col" ? "columnheader" : "rowheader")}\">{content}</{name}>";
        var words = Markup.Words(content);
        var label = words.Length == 0 || heading.Length == 0 || Spanning().IsMatch(attributes) ? "" : $" data-label=\"{Markup.Escape(heading)}\"";
        return $"<{name}{attributes} role=\"cell\"{label}{(label.Length > 0 && words.Length <= Short ? " data-short" : "")}>{content}</{name}>";
    }

    [GeneratedRegex("<tr\\b[^>]*\\bdata-verdict=", RegexOptions.IgnoreCase)]
    private static partial Regex VerdictRow();

    [GeneratedRegex("<thead\\b.*?</thead>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex("<tr\\b(?<attributes>[^>]*)>(?<cells>.*?)</tr>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<(?<name>th|td)\\b(?<attributes>[^>]*)>(?<content>.*?)</\\k<name>>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<(thead|tbody|tfoot)\\b([^>]*)>", RegexOptions.IgnoreCase)]
    private static partial Regex Section();

    [GeneratedRegex("<table\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex("\\bscope=\"(col|row|rowgroup)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Scope();

    [GeneratedRegex("\\bcolspan=", RegexOptions.IgnoreCase)]
    private static partial Regex Spanning();
}
