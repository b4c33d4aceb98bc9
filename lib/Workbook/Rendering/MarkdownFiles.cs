using Workbook.Manuscripts;

namespace Workbook.Rendering;

/// <summary>Writes notebooks as Markdown, each with its pictures in a folder beside it.</summary>
internal static class MarkdownFiles
{
    /// <summary>Writes them.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static RenderedFiles Write(RenderRequest request)
    {
        var names = new List<string>();
        var sources = request.Saved.Documents.Zip(
            request.Saved.Notebooks, (document, notebook) => (document, notebook.Folder)).ToList();
        foreach (var (name, content) in Manuscript.Write(sources, request.WithCode).SelectMany(files => files))
        {
            var path = Path.Combine(request.Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            FileReplacement.Write(path, content);
            names.Add(name);
        }
        var (noun, them) = sources.Count == 1 ? ("file", "it") : ("files", "them");
        return new RenderedFiles(names, [$"Markdown: {sources.Count} {noun} in {
            RenderFormats.FromHere(request.Folder)}, pictures in folders beside {them}"]);
    }
}
