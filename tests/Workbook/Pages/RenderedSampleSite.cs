using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

/// <summary>The sample notebooks, rendered into a folder of their own.</summary>
public sealed class RenderedSampleSite : IDisposable
{
    public RenderedSampleSite()
    {
        Folder = Directory.CreateTempSubdirectory("rendered-").FullName;
        Site = SiteRenderer.Render(Folder, SampleNotebooks.Both);
    }

    public string Folder { get; }

    internal RenderedSite Site { get; }

    public IEnumerable<(string Name, IDocument Page)> Pages =>
        Site.Pages.Select(path => (Path.GetFileName(path), Page(Path.GetFileName(path))));

    public IDocument Page(string name) => new HtmlParser().ParseDocument(Text(name));

    public string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
