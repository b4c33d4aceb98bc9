using System.Text.Json.Nodes;
using Workbook.Pictures;

namespace Workbook.Rendering;

/// <summary>A table or a figure that a notebook shows.</summary>
/// <param name="IsFigure">A figure, not a table.</param>
/// <param name="Caption">Its caption, or a stand-in where it has none.</param>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">The cell that shows it.</param>
public sealed record SiteExhibit(bool IsFigure, string Caption, string Notebook, string CellId);

/// <summary>A claim of a study and what the data say to it, as the notebook's output states them.</summary>
/// <param name="Id">Name of the claim.</param>
/// <param name="Study">The study that makes it.</param>
/// <param name="Section">Where in the study.</param>
/// <param name="Statement">The claim in words.</param>
/// <param name="Published">The value that was published.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Computed">The value that the data give.</param>
/// <param name="Verdict">reproduced, differs, not-derivable or external.</param>
/// <param name="Difference">How far the two are apart.</param>
/// <param name="Explanation">Why, and what follows.</param>
/// <param name="Notebook">File name of the notebook that checks it.</param>
/// <param name="CellId">The cell that checks it.</param>
public sealed record SiteVerdict(
    string Id, string Study, string Section, string Statement, string Published, string Unit, string Computed,
    string Verdict, string Difference, string Explanation, string Notebook, string CellId)
{
    /// <summary>The claim's row in the ledger on the index page.</summary>
    public string Anchor => "claim-" + Markup.Slug(Id);
}

/// <summary>What the notebooks show, counted from their outputs alone.</summary>
/// <param name="Exhibits">Tables and figures in reading order.</param>
/// <param name="Verdicts">One per claim, where it is checked first.</param>
public sealed record SiteScoreboard(IReadOnlyList<SiteExhibit> Exhibits, IReadOnlyList<SiteVerdict> Verdicts)
{
    /// <summary>Gathers the exhibits and verdicts of all notebooks.</summary>
    public static SiteScoreboard Of(IEnumerable<RenderedNotebook> notebooks)
    {
        var exhibits = new List<SiteExhibit>();
        var verdicts = new List<SiteVerdict>();
        var claims = new HashSet<string>(StringComparer.Ordinal);
        foreach (var notebook in notebooks)
            foreach (var cell in NotebookCell.Of(notebook.Content))
                foreach (var data in cell.Outputs.Select(output => output["data"]).OfType<JsonObject>())
                {
                    verdicts.AddRange(Read(data, notebook, cell).Where(verdict => claims.Add(verdict.Id)));
                    if (data.ContainsKey(Mime.Plotly))
                        exhibits.Add(new SiteExhibit(true, FigureHtml.Caption(data[Mime.Plotly]) ?? "A figure", notebook.FileName, cell.Id));
                    else if (!data.ContainsKey(Mime.Verdict) && NotebookCell.Text(data[Mime.Html]) is var html && html.Contains("<table", StringComparison.OrdinalIgnoreCase))
                        exhibits.Add(new SiteExhibit(false, TableRegions.Caption(html) ?? "A table without a caption", notebook.FileName, cell.Id));
                }

        return new SiteScoreboard(exhibits, verdicts);
    }

    /// <summary>The names of the claims that one output states.</summary>
    internal static IReadOnlyList<string> Claims(JsonObject data) => [.. Objects(data).Select(verdict => NotebookCell.Text(verdict["id"]))];

    private static IEnumerable<SiteVerdict> Read(JsonObject data, RenderedNotebook notebook, NotebookCell cell) =>
        from verdict in Objects(data)
        let text = (Func<string, string>)(name => NotebookCell.Text(verdict[name]))
        select new SiteVerdict(text("id"), text("study"), text("section"), text("statement"), text("published"), text("unit"), text("computed"),
            text("verdict"), text("difference"), text("explanation"), notebook.FileName, cell.Id);

    private static IEnumerable<JsonObject> Objects(JsonObject data) => data[Mime.Verdict] switch
    {
        JsonObject one => [one],
        JsonArray many => many.OfType<JsonObject>(),
        _ => [],
    };
}
