using System.Security.Cryptography;
using System.Text;
using Workbook.Notebooks;
using Workbook.Reference;
using Workbook.Unchanged;

namespace Workbook.Pages;

/// <summary>The reference among the pages of a folder: made when the libraries changed, else left as it is.</summary>
/// <param name="libraries">The libraries that the notebooks load and that have their documentation beside them.</param>
internal sealed class ReferenceFile(IReadOnlyList<string> libraries)
{
    /// <summary>Whether there is anything to refer to.</summary>
    public bool Exists => libraries.Count > 0;

    /// <summary>The reference to the libraries that notebooks load.</summary>
    public static ReferenceFile Of(IEnumerable<RenderedNotebook> notebooks) => new([.. notebooks
        .Where(notebook => notebook.Folder is not null)
        .SelectMany(notebook => SourceDirectives.In(Cell.Of(notebook.Content).Where(cell => cell.IsCode)
                .Select(cell => cell.Source)).Libraries
            .Select(library => Path.GetFullPath(library, notebook.Folder!)))
        .Distinct()
        .Where(library => File.Exists(library) && File.Exists(LibraryReference.DocumentationOf(library)))
        .Order(StringComparer.Ordinal)]);

    /// <summary>Writes the page, where the one that is there was not made of the same libraries.</summary>
    /// <param name="path">The page's file.</param>
    /// <param name="siteTitle">The workbook's title.</param>
    public void Write(string path, string siteTitle)
    {
        var mark = $"<meta name=\"made-of\" content=\"{Grounds(siteTitle)}\">";
        if (File.Exists(path) && File.ReadLines(path).Take(12).Contains(mark)) return;
        var page = new ReferencePage(LibraryReference.Read(libraries));
        var shell = new PageShell(ReferencePage.Title, siteTitle) { IsReference = true, Head = Html.Raw(mark + "\n") };
        FileReplacement.Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            .GetBytes(shell.Around(page.Contents, page.Body).ToString()));
    }

    /// <summary>What the page is made of, as a hash.</summary>
    /// <param name="siteTitle">The workbook's title.</param>
    public string Grounds(string siteTitle)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{siteTitle} {Module.IdOf(typeof(ReferenceFile).Assembly.Location)}"));
        foreach (var library in libraries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Module.IdOf(library) ?? ""));
            hash.AppendData(File.ReadAllBytes(LibraryReference.DocumentationOf(library)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
