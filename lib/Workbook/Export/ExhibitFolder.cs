using System.Text;
using Workbook.Documents;
using Workbook.Rendering;
using Workbook.Word;

namespace Workbook.Export;

/// <summary>Writes every table and figure into one folder, for a paper.</summary>
internal sealed class ExhibitFolder(string folder)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _faults = [];

    /// <summary>Writes them, and the list of them.</summary>
    /// <returns>Lines for the user.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(SavedNotebooks saved)
    {
        FileReplacement.ClearUnfinished(folder);
        var exhibits = saved.Documents.SelectMany(document => document.Exhibits.All.Select(exhibit => (exhibit,
            document.Passages.FirstOrDefault(passage => passage.CellId == exhibit.CellId)?.Number))).ToList();
        var (printer, whyNot) = exhibits.Exists(each => each.exhibit.IsFigure)
            ? await FigurePrinter.StartAsync() : (null, null);
        var all = new List<ExportedExhibit>();
        try
        {
            foreach (var (exhibit, number) in exhibits)
                all.Add(new ExportedExhibit(exhibit, number, [.. await FilesAsync(exhibit, printer)]));
        }
        finally
        {
            if (printer is not null) await printer.DisposeAsync();
        }
        Write(ExhibitIndex.CsvName, ExhibitIndex.Csv(all));
        Write(ExhibitIndex.ReadmeName, Encoding.UTF8.GetBytes(ExhibitIndex.Readme(saved.Title, all)));
        var figures = all.Count(each => each.Exhibit.IsFigure);
        return
        [
            $"Exhibits: {Counted(all.Count - figures, "table")} and {Counted(figures, "figure")} in {
                Path.GetRelativePath(Directory.GetCurrentDirectory(), folder)}, listed in {ExhibitIndex.CsvName} and {
                ExhibitIndex.ReadmeName}",
            .. whyNot is null ? [] : new[]
            {
                $"Left out: SVG, PDF and PNG of 300 dpi of the figures: {whyNot}. The pictures saved in the notebooks "
                    + "stand in their place.",
            },
            .. _faults,
        ];
    }

    private async Task<IReadOnlyList<string>> FilesAsync(Exhibit exhibit, FigurePrinter? printer)
    {
        switch (exhibit.Block)
        {
            case FigureBlock figure: return await FigureAsync(exhibit, figure, printer);
            case TableBlock table: return Table(exhibit, table.Table);
            case HtmlBlock html:
                return [.. ForeignWords.Of(html.Html).Select(part => part.Table).OfType<TableContent>()
                    .SelectMany(table => Table(exhibit, table))];
            default: return [];
        }
    }

    private List<string> Table(Exhibit exhibit, TableContent table)
    {
        var stem = Stem(exhibit);
        var inPaper = table with { Caption = exhibit.Caption.Length > 0 ? exhibit.Caption : exhibit.Label };
        return
        [
            Write(stem + ".csv", CsvText.Of(table)),
            Write(stem + ".docx", WordFile.Write(exhibit.Title, table)),
            Write(stem + ".tex", Encoding.UTF8.GetBytes(LatexTable.Write(
                inPaper, stem, $"{exhibit.Label}, from {exhibit.Notebook}, cell {exhibit.CellId}"))),
        ];
    }

    private async Task<List<string>> FigureAsync(Exhibit exhibit, FigureBlock figure, FigurePrinter? printer)
    {
        var stem = Stem(exhibit);
        var files = new List<string>();
        if (FigureData.Of(figure, exhibit.Caption) is { } data) files.Add(Write(stem + ".csv", CsvText.Of(data)));
        try
        {
            if (printer is not null)
            {
                var printed = await printer.PrintAsync(figure);
                files.Add(Write(stem + ".svg", printed.Svg));
                files.Add(Write(stem + ".pdf", printed.Pdf));
                files.Add(Write(stem + ".png", printed.Png));
                return files;
            }
        }
        catch (InvalidDataException fault)
        {
            _faults.Add($"Left out: {exhibit.Label} of {exhibit.Notebook} as SVG and PDF: {fault.Message}");
        }
        if (figure.Png is { } png) files.Add(Write(stem + ".png", Convert.FromBase64String(png)));
        return files;
    }

    private string Stem(Exhibit exhibit)
    {
        var stem = exhibit.FileStem;
        for (var i = 2; !_taken.Add(stem); i++) stem = FormattableString.Invariant($"{exhibit.FileStem}-{i}");
        return stem;
    }

    private string Write(string name, byte[] content)
    {
        FileReplacement.Write(Path.Combine(folder, name), content);
        return name;
    }

    private static string Counted(int count, string what) =>
        FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
