using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Workbook.Documents;

/// <summary>The tables and figures of a document, numbered in the order in which readers meet them.</summary>
internal sealed class ExhibitList
{
    private readonly Dictionary<object, Exhibit> _bySource = new(ReferenceEqualityComparer.Instance);
    private readonly List<Exhibit> _all = [];
    private readonly HashSet<string> _anchors;
    private readonly string _notebook, _chapter;

    /// <param name="notebook">File name of the notebook.</param>
    /// <param name="chapter">The number that the name begins with; empty where it does not.</param>
    /// <param name="passages">What its cells show.</param>
    /// <param name="headings">Its headings, whose anchors are taken.</param>
    public ExhibitList(
        string notebook, string chapter, IEnumerable<Passage> passages, IEnumerable<Heading> headings)
    {
        _notebook = notebook;
        var number = chapter.TrimStart('0');
        _chapter = chapter.Length == 0 ? "" : (number.Length == 0 ? "0" : number) + ".";
        _anchors = headings.Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            if (passage.Body is TextBlock text && passage.Show.Input != Visibility.Removed) AddTables(text, passage);
            if (passage.Show.Outputs == Visibility.Removed) continue;
            foreach (var block in passage.Outputs)
            {
                if (block is TextBlock shown) AddTables(shown, passage);
                else if (Exhibit.In(block) is var (isFigure, caption, what))
                    Add(what, isFigure, caption, what, passage);
            }
        }
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Exhibit> All => _all;

    /// <summary>The exhibit that a block, or a table in Markdown, is; null for what is none.</summary>
    public Exhibit? Of(object source) => _bySource.GetValueOrDefault(source);

    private void AddTables(TextBlock text, Passage passage)
    {
        foreach (var table in text.Markdown.Descendants<Table>())
        {
            if (MarkdownTables.Caption(table) is { } caption)
                Add(table, isFigure: false, caption, new TableBlock(MarkdownTables.Content(table)), passage);
        }
    }

    private void Add(object source, bool isFigure, string caption, Block block, Passage passage)
    {
        var place = _all.Count(exhibit => exhibit.IsFigure == isFigure) + 1;
        var wanted = $"{(isFigure ? "figure" : "table")}-{passage.Anchor["cell-".Length..]}";
        var anchor = wanted;
        for (var i = 2; !_anchors.Add(anchor); i++) anchor = FormattableString.Invariant($"{wanted}-{i}");
        var number = _chapter + place.ToString(CultureInfo.InvariantCulture);
        _all.Add(new Exhibit(isFigure, number, caption, anchor, block, _notebook, passage.CellId));
        _bySource[source] = _all[^1];
    }
}
