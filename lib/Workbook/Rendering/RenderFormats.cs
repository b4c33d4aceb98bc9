using Workbook.Pages;
using Workbook.Word;

namespace Workbook.Rendering;

/// <summary>What is to be rendered.</summary>
/// <param name="Saved">The notebooks.</param>
/// <param name="Folder">The folder for what is made; it is there.</param>
/// <param name="WithCode">Whether the code is to be read, too.</param>
internal sealed record RenderRequest(SavedNotebooks Saved, string Folder, bool WithCode);

/// <summary>The formats by the names that <c>--to</c> takes; each answers with lines for the user.</summary>
internal static class RenderFormats
{
    public static IReadOnlyDictionary<string, Func<RenderRequest, IEnumerable<string>>> All { get; } =
        new SortedDictionary<string, Func<RenderRequest, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["docx"] = Word,
            ["html"] = Html,
        };

    private static IEnumerable<string> Html(RenderRequest request)
    {
        var site = SiteRenderer.Render(request.Folder, request.Saved.Notebooks);
        return [$"Pages: {FromHere(site.IndexPath)}", .. site.Remarks];
    }

    private static IEnumerable<string> Word(RenderRequest request)
    {
        var sources = request.Saved.Documents.Zip(request.Saved.Notebooks,
            (document, notebook) => new WordSource(document, notebook.Folder)).ToList();
        foreach (var source in sources) Write(Path.ChangeExtension(source.Document.Name, ".docx"), source);
        if (sources.Count > 1) Write("workbook.docx", [.. sources]);
        return [$"Word: {sources.Count} {(sources.Count == 1 ? "document" : "documents")}{
            (sources.Count > 1 ? " and workbook.docx, which holds them all," : "")} in {FromHere(request.Folder)}"];

        void Write(string name, params WordSource[] parts) => FileReplacement.Write(
            Path.Combine(request.Folder, name), WordFile.Write(parts, request.Saved.Title, request.WithCode));
    }

    private static string FromHere(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
}
