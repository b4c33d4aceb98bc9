using Workbook.Documents;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>Notebooks as pages that belong together, not yet written.</summary>
internal sealed class Site
{
    private readonly List<string> _remarks = [];

    /// <param name="notebooks">All notebooks in reading order, the introduction first.</param>
    public Site(IReadOnlyList<RenderedNotebook> notebooks)
    {
        var read = notebooks.Select(notebook => (Notebook: notebook, Document: Read(notebook)))
            .Where(each => each.Document is not null).ToList();
        var documents = read.ConvertAll(each => each.Document!);
        Reference = ReferenceFile.Of(notebooks);
        Links = new PageLinks(documents, Reference.Exists);
        Score = ScoreSheet.Of(documents);
        Title = TitleOf(documents);
        Passages = new PassageList(documents, Links);
        Pages = [.. read.AsParallel().AsOrdered()
            .Select(each => new NotebookPage(each.Notebook, each.Document!, Links, Score.BrokenProse))];
    }

    /// <summary>The pages of the notebooks, in reading order.</summary>
    public IReadOnlyList<NotebookPage> Pages { get; }

    /// <summary>Where links lead among them.</summary>
    public PageLinks Links { get; }

    /// <summary>What became of the claims.</summary>
    public ScoreSheet Score { get; }

    /// <summary>What search finds.</summary>
    public PassageList Passages { get; }

    /// <summary>The reference to the libraries that they load.</summary>
    public ReferenceFile Reference { get; }

    /// <summary>What all of them are called.</summary>
    public string Title { get; }

    /// <summary>Lines for the user: notebooks without a page.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>What notebooks together are called.</summary>
    public static string TitleOf(IReadOnlyList<Document> documents) => documents.FirstOrDefault()?.WorkbookTitle
        ?? documents.FirstOrDefault()?.Headings.FirstOrDefault()?.Text.Split(':')[0].TrimEnd() ?? "Notebooks";

    // One odd neighbour costs its own page and no other.
    private Document? Read(RenderedNotebook notebook)
    {
        try
        {
            return Document.Of(notebook.FileName, notebook.Content);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            _remarks.Add($"No page of {notebook.FileName}: what it holds is not as notebooks are. {e.Message}");
            return null;
        }
    }
}
