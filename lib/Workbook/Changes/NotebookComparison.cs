using System.Text.Json.Nodes;
using Workbook.Documents;
using Workbook.Notebooks;

namespace Workbook.Changes;

/// <summary>Compares what a notebook shows with what it showed before: cells by their ids, and within a cell tables
/// and figures by their captions.</summary>
internal sealed class NotebookComparison
{
    private readonly string _name;
    private readonly List<VerdictChange> _verdicts = [];
    private readonly List<TableChange> _tables = [];
    private readonly List<FigureChange> _figures = [];
    private readonly List<TextChange> _texts = [];
    private readonly List<OtherChange> _others = [];
    private readonly List<string> _reworded = [];
    private int _writtenOtherwise;

    private NotebookComparison(string name) => _name = name;

    /// <summary>What changed, in the order of the cells.</summary>
    public static NotebookChanges Between(string name, JsonObject old, JsonObject now)
    {
        var comparison = new NotebookComparison(name);
        if (ReferenceEquals(old, now)) return new NotebookChanges(name);
        foreach (var (was, cell) in Pairs.Of<Shown>(Cells(name, old), Cells(name, now), cell => cell.Passage.CellId,
            cell => cell.Position))
        {
            comparison.Compare(was, cell);
        }

        return new NotebookChanges(name)
        {
            Verdicts = comparison._verdicts, Tables = comparison._tables, Figures = comparison._figures,
            Texts = comparison._texts, Others = comparison._others, Reworded = comparison._reworded,
            WrittenOtherwise = comparison._writtenOtherwise,
        };
    }

    /// <summary>Whether the notebook has any output.</summary>
    public static bool HasOutputs(JsonObject notebook) => Cell.Of(notebook).Any(cell => cell.Outputs.Any());

    private static List<Shown> Cells(string name, JsonObject notebook) => [.. Cell.Of(notebook)
        .Zip(Document.Of(name, notebook).Passages)
        .Select((cell, i) => new Shown($"{i}", cell.Second, cell.First.Json["outputs"]))];

    private void Compare(Shown? old, Shown? now)
    {
        if (JsonNode.DeepEquals(old?.Outputs, now?.Outputs)) return;
        var place = Place.Of(_name, (now ?? old)!.Passage);
        var before = Count();
        CompareVerdicts(place, old, now);
        CompareTables(place, Of<TableBlock>(old), Of<TableBlock>(now));
        CompareFigures(place, Of<FigureBlock>(old), Of<FigureBlock>(now));
        _texts.AddRange(Pairs.Of(
                Texts(old), Texts(now), text => text.Text, text => Pairs.WithoutNumbers(text.Text), text => text.Kind)
            .Where(pair => pair.Old?.Text != pair.New?.Text)
            .Select(pair => new TextChange(place, (pair.New ?? pair.Old)!.Kind, pair.Old?.Text, pair.New?.Text)));
        CompareOthers(place, Others(old), Others(now));
        // The same content in other clothes: HTML that a newer library writes, a picture that was drawn anew.
        if (Count() == before && old is not null && now is not null
            && old.Passage.Premises.SequenceEqual(now.Passage.Premises))
        {
            _writtenOtherwise++;
        }

        int Count() =>
            _verdicts.Count + _reworded.Count + _tables.Count + _figures.Count + _texts.Count + _others.Count;
    }

    private void CompareVerdicts(Place place, Shown? old, Shown? now)
    {
        var changes = Pairs.Of([.. old?.Passage.Verdicts ?? []], [.. now?.Passage.Verdicts ?? []],
                verdict => $"{verdict.Study}\n{verdict.Id}")
            .Where(pair => pair.Old != pair.New)
            .Select(pair => new VerdictChange(place, pair.Old, pair.New)).ToList();
        _verdicts.AddRange(changes.Where(change => !change.IsRewordedOnly));
        _reworded.AddRange(changes.Where(change => change.IsRewordedOnly).Select(change => change.Verdict.Id));
        // The verdicts say what such a table says, but for its caption and notes.
        var (before, after) = (Together(old), Together(now));
        _texts.AddRange(before.Zip(after).SelectMany(
            pair => TableComparison.TextsThatChanged(place, pair.First, pair.Second)));

        static IEnumerable<TableContent> Together(Shown? cell) =>
            Of<VerdictBlock>(cell).Select(block => block.Together).OfType<TableBlock>().Select(block => block.Table);
    }

    private void CompareTables(Place place, IReadOnlyList<TableBlock> old, IReadOnlyList<TableBlock> now)
    {
        foreach (var (was, block) in Pairs.Of(old, now, block => block.Table.Caption,
            block => Pairs.WithoutNumbers(block.Table.Caption),
            block => string.Join('\n', block.Table.Columns.Select(column => column.Header)), _ => ""))
        {
            if (was is null || block is null)
            {
                _tables.Add(new(place, was?.Table, block?.Table));
                continue;
            }

            var change = new TableComparison(place, was.Table, block.Table).Change();
            if (!change.IsEmpty) _tables.Add(change);
        }
    }

    private void CompareFigures(Place place, IReadOnlyList<FigureBlock> old, IReadOnlyList<FigureBlock> now)
    {
        foreach (var (was, block) in Pairs.Of(old, now, block => block.Caption,
            block => Pairs.WithoutNumbers(block.Caption ?? ""), _ => ""))
        {
            if (was is null || block is null) _figures.Add(new(place, was, block));
            else if (FigureComparison.Between(place, was, block) is { } change) _figures.Add(change);
        }
    }

    private void CompareOthers(Place place, IReadOnlyList<Block> old, IReadOnlyList<Block> now)
    {
        foreach (var (was, block) in Pairs.Of(old, now, block => block.ToString(), block => block.GetType().Name))
        {
            if (was == block) continue;
            var what = (block ?? was) is PictureBlock ? "a picture" : "an output in HTML";
            _others.Add(new(place, was is null ? $"{what} was added" : block is null ? $"{what} is gone"
                : $"{what} is not what it was"));
        }
    }

    // What is hidden from readers is not read, but verdicts count wherever they stand.
    private static List<T> Of<T>(Shown? cell) => cell is null || cell.Passage.Show.Outputs == Visibility.Removed
        ? [] : [.. cell.Passage.Outputs.OfType<T>()];

    private static List<Said> Texts(Shown? cell) => [.. Of<Block>(cell).Select(block => block switch
    {
        SentenceBlock sentence => new Said("sentence", sentence.Text),
        TextBlock text => new Said("text", text.Source),
        PlainBlock plain => new Said("text", plain.Text),
        StreamBlock stream => new Said("text", stream.Text),
        LatexBlock formula => new Said("formula", formula.Source),
        MermaidBlock diagram => new Said("diagram", diagram.Source),
        ErrorBlock error => new Said("error", $"{error.Name}: {error.Message}"),
        _ => null,
    }).OfType<Said>()];

    private static List<Block> Others(Shown? cell) =>
        [.. Of<Block>(cell).Where(block => block is HtmlBlock or PictureBlock or OmittedBlock)];

    private sealed record Shown(string Position, Passage Passage, JsonNode? Outputs);

    private sealed record Said(string Kind, string Text);
}
