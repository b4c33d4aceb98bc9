using System.Globalization;
using Workbook.Pages;
using Workbook.Word;

namespace Workbook.Rendering;

/// <summary>What is to be rendered.</summary>
/// <param name="Saved">The notebooks.</param>
/// <param name="Folder">The folder for what is made; it is there.</param>
/// <param name="WithCode">Whether the code is to be read, too.</param>
/// <param name="InOneFile">Whether all pages stand in one file.</param>
internal sealed record RenderRequest(SavedNotebooks Saved, string Folder, bool WithCode, bool InOneFile);

/// <summary>What was made.</summary>
/// <param name="Files">Names of the files, in the folder asked for.</param>
/// <param name="Said">Lines for the user.</param>
internal sealed record RenderedFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Said)
{
    /// <summary>What was asked for and could not be made, and why: a line each.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}

/// <summary>The formats by the names that <c>--to</c> takes.</summary>
internal static class RenderFormats
{
    private const double Megabyte = 1_000_000;

    public static IReadOnlyDictionary<string, Func<RenderRequest, Task<RenderedFiles>>> All { get; } =
        new SortedDictionary<string, Func<RenderRequest, Task<RenderedFiles>>>(StringComparer.Ordinal)
        {
            ["docx"] = request => Task.FromResult(Word(request)),
            ["html"] = request => Task.FromResult(Html(request)),
            ["md"] = request => Task.FromResult(MarkdownFiles.Write(request)),
            ["pdf"] = PdfFiles.WriteAsync,
        };

    private static RenderedFiles Html(RenderRequest request)
    {
        if (request.InOneFile)
        {
            var file = SiteRenderer.RenderOneFile(request.Folder, request.Saved.Notebooks);
            var size = (new FileInfo(file.IndexPath).Length / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);
            return new RenderedFiles([Path.GetFileName(file.IndexPath)],
                [$"One file: {FromHere(file.IndexPath)}, {size} MB", .. file.Remarks]);
        }
        var site = SiteRenderer.Render(request.Folder, request.Saved.Notebooks);
        return new RenderedFiles(
            [.. site.Pages.Select(path => Path.GetFileName(path)), SiteRenderer.BesideMark],
            [$"Pages: {FromHere(site.IndexPath)}", .. site.Remarks]);
    }

    private static RenderedFiles Word(RenderRequest request)
    {
        var names = new List<string>();
        var sources = request.Saved.Documents.Zip(request.Saved.Notebooks,
            (document, notebook) => new WordSource(document, notebook.Folder)).ToList();
        foreach (var source in sources) Write(Path.ChangeExtension(source.Document.Name, ".docx"), source);
        var all = NameOfAll(request, ".docx");
        if (sources.Count > 1) Write(all, [.. sources]);
        return new RenderedFiles(names, [$"Word: {sources.Count} {(sources.Count == 1 ? "document" : "documents")}{
            (sources.Count > 1 ? $" and {all}, which holds them all," : "")} in {FromHere(request.Folder)}"]);

        void Write(string name, params WordSource[] parts)
        {
            FileReplacement.Write(
                Path.Combine(request.Folder, name), WordFile.Write(parts, request.Saved.Title, request.WithCode));
            names.Add(name);
        }
    }

    /// <summary>The name of a file that holds all notebooks; none of theirs.</summary>
    /// <param name="request">The notebooks.</param>
    /// <param name="end">The file's ending.</param>
    public static string NameOfAll(RenderRequest request, string end) => request.Saved.Documents.Any(document =>
        Path.GetFileNameWithoutExtension(document.Name).Equals("workbook", StringComparison.OrdinalIgnoreCase))
            ? "all-notebooks" + end : "workbook" + end;

    /// <summary>A path as the user sees it.</summary>
    public static string FromHere(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
}
