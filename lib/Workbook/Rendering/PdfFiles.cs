using Workbook.Pages;
using Workbook.Print;

namespace Workbook.Rendering;

/// <summary>Writes notebooks as PDF: one for each, and one of all.</summary>
internal static class PdfFiles
{
    /// <summary>Writes them, with one start of the browser.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<RenderedFiles> WriteAsync(RenderRequest request)
    {
        var (printer, whyNot) = await PdfPrinter.StartAsync();
        if (printer is null) return new RenderedFiles([], []) { LeftOut = [$"Left out: PDF: {whyNot}."] };
        await using (printer)
        {
            var site = new Site(request.Saved.Notebooks, hasReference: false);
            var (names, leftOut) = (new List<string>(), new List<string>());
            foreach (var page in site.Pages)
                await WriteAsync(Path.ChangeExtension(page.Document.Name, ".pdf"), [page]);
            var all = RenderFormats.NameOfAll(request, ".pdf");
            if (site.Pages.Count > 1) await WriteAsync(all, site.Pages);
            return new RenderedFiles(names, [Said(names, all, request.Folder)]) { LeftOut = leftOut };

            async Task WriteAsync(string name, IReadOnlyList<NotebookPage> pages)
            {
                try
                {
                    var pdf = await printer.PrintAsync(new PrintDocument(pages, site.Title, request.WithCode));
                    FileReplacement.Write(Path.Combine(request.Folder, name), pdf);
                    names.Add(name);
                }
                catch (InvalidDataException fault)
                {
                    leftOut.Add($"Left out: {name}: {fault.Message}");
                }
            }
        }
    }

    private static string Said(List<string> names, string all, string folder)
    {
        var (each, hasAll) = (names.Count(name => name != all), names.Contains(all));
        return $"PDF: {each} {(each == 1 ? "document" : "documents")}{
            (hasAll ? $" and {all}, which holds them all," : "")} in {RenderFormats.FromHere(folder)}";
    }
}
