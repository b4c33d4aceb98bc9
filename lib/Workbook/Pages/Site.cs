using Workbook.Documents;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>Notebooks as pages that belong together, not yet written.</summary>
internal sealed class Site
{
    private readonly List<string> _remarks = [];

    /// <param name="notebooks">All notebooks in reading order, the introduction first.</param>
    /// <param name="hasReference">Whether the reference to the libraries that they load is among the pages.</param>
    public Site(IReadOnlyList<RenderedNotebook> notebooks, bool hasReference = true)
    {
        var read = notebooks.Select(notebook => (Notebook: notebook, Document: Read(notebook)))
            .Where(each => each.Document is not null).ToList();
        var documents = read.ConvertAll(each => each.Document!);
        Reference = ReferenceFile.Of(hasReference ? notebooks : []);
        Links = new PageLinks(documents, Reference.Exists);
        Score = ScoreSheet.Of(documents);
        Title = TitleOf(documents);
        Pages = [.. read.AsParallel().AsOrdered()
            .Select(each => new NotebookPage(each.Notebook, each.Document!, Links, Score.BrokenProse))];
    }

    /// <summary>The pages of the notebooks, in reading order.</summary>
    public IReadOnlyList<NotebookPage> Pages { get; }

    /// <summary>Where links lead among them.</summary>
    public PageLinks Links { get; }

    /// <summary>What became of the claims.</summary>
    public ScoreSheet Score { get; }

    /// <summary>The notebooks, in reading order.</summary>
    public IEnumerable<Document> Documents => Pages.Select(page => page.Document);

    /// <summary>The reference to the libraries that they load.</summary>
    public ReferenceFile Reference { get; }

    /// <summary>What all of them are called.</summary>
    public string Title { get; }

    /// <summary>Lines for the user: notebooks without a page.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>What the index has around its content.</summary>
    public PageShell IndexShell => new(Title, Title) { Notice = Score.ChangedData };

    /// <summary>What a page has around its content.</summary>
    public PageShell Shell(NotebookPage page)
    {
        var place = Pages.Index().First(each => each.Item == page).Index;
        return new PageShell(page.Document.Label, Title, Neighbour(place - 1), Neighbour(place + 1))
        {
            Notice = ScoreSheet.Of([page.Document]).ChangedData,
            HasCode = page.HasCode,
            Draws = page.HasFigures || page.HasDiagrams,
        };

        PageShell.Neighbour? Neighbour(int i) =>
            i < 0 || i >= Pages.Count ? null : new PageShell.Neighbour(Pages[i].Name, Pages[i].Document.Label);
    }

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
