using System.Globalization;
using System.Text;
using Workbook.Documents;

namespace Workbook.Export;

/// <summary>The list of what was made, in the form that the AEA Data Editor's template gives it: each table and
/// figure, what makes it, and its files.</summary>
internal static class ExhibitIndex
{
    /// <summary>Names of the list's files.</summary>
    public const string CsvName = "exhibits.csv", ReadmeName = "README.md";

    /// <summary>A row for each file.</summary>
    public static byte[] Csv(IEnumerable<ExportedExhibit> all) => CsvText.Of(
    [
        ["exhibit", "caption", "notebook", "cell", "number", "file"],
        .. from each in all
           from file in each.Files
           select (string[])[each.Exhibit.Label, each.Exhibit.Caption, each.Exhibit.Notebook, each.Exhibit.CellId,
               Number(each), file],
    ]);

    /// <summary>A row for each table and figure.</summary>
    public static string Readme(string title, IEnumerable<ExportedExhibit> all)
    {
        var text = new StringBuilder($"""
            # Tables and figures of {InertMarkdown.Cell(title)}

            ## List of tables and figures and the cells that make them

            Each was made from the notebook as it was saved. A cell is named by its id in the notebook file and, in
            brackets, by the number that it bore when it was run. The same list with a row for each file is
            `{CsvName}`. Tables: CSV (UTF-8), Word, LaTeX (needs the packages booktabs, array and longtable).
            Figures: SVG, PDF, PNG (300 dots an inch), and their data as CSV.

            | Figure/Table | Caption | Notebook | Cell | Output files |
            | --- | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var each in all)
        {
            var (exhibit, number) = (each.Exhibit, Number(each));
            var cell = InertMarkdown.Cell(exhibit.CellId) + (number.Length > 0 ? $" \\[{number}\\]" : "");
            text.Append("| ").AppendJoin(" | ",
                exhibit.Label, InertMarkdown.Cell(exhibit.Caption), InertMarkdown.Cell(exhibit.Notebook), cell,
                Together(each.Files)).Append(" |\n");
        }
        return text.ToString();
    }

    // The first file by its name, the others of that name by their ends.
    private static string Together(IReadOnlyList<string> files) => string.Join(", ", files.Select((file, i) =>
        i > 0 && Path.GetFileNameWithoutExtension(file) == Path.GetFileNameWithoutExtension(files[i - 1])
            ? Path.GetExtension(file) : file));

    private static string Number(ExportedExhibit each) => each.CellNumber?.ToString(CultureInfo.InvariantCulture) ?? "";
}
