using Workbook.Documents;

namespace Workbook.Changes;

/// <summary>A sentence that the data bore out before the run and do not now, or the other way round.</summary>
/// <param name="Place">The cell with the sentence.</param>
/// <param name="Prose">The sentence, with what it rests on where it does not hold.</param>
/// <param name="Before">What the data said before; empty where nothing is known of it.</param>
/// <param name="Now">What they say now.</param>
/// <param name="Holds">Whether they bear it out now.</param>
internal sealed record ProseChange(Place Place, BrokenProse Prose, string Before, string Now, bool Holds)
{
    /// <summary>"no longer holds" or "holds again".</summary>
    public string Word => Holds ? "holds again" : VerdictWords.NoLongerHolds;

    /// <summary>What it rests on; of a check nothing, it says so itself.</summary>
    public string Grounds => Prose.IsCheck ? ""
        : "rests on " + string.Join("; ", Prose.Grounds.Select(ground => $"\"{ground.Statement}\""));

    /// <summary>The sentences whose premises or verdicts turned between two states of the same notebooks.</summary>
    public static IReadOnlyList<ProseChange> Between(IReadOnlyList<Document> old, IReadOnlyList<Document> now) =>
    [
        .. Turned(now, old).Select(each =>
            new ProseChange(each.Place, each.Prose, Listed(each.Others), Said(each.Prose), false)),
        // A sentence that is gone, or rests on something else now, does not hold again.
        .. Turned(old, now).Where(each =>
            each.Others.Count == each.Prose.Grounds.Count && Stands(each.Prose, now)).Select(each =>
            new ProseChange(each.Place, each.Prose, Said(each.Prose), Listed(each.Others), true)),
    ];

    // What is broken in one state and not in the other, with what the other says of its grounds.
    private static IEnumerable<(BrokenProse Prose, Place Place, IReadOnlyList<string> Others)> Turned(
        IReadOnlyList<Document> documents, IReadOnlyList<Document> others)
    {
        var known = BrokenProse.In(others).SelectMany(prose => prose.Grounds).Select(ground => ground.Id).ToHashSet();
        var passages = others.SelectMany(document => document.Passages).ToList();
        foreach (var prose in BrokenProse.In(documents))
        {
            if (prose.Grounds.All(ground => known.Contains(ground.Id))) continue;
            var passage = documents.First(document => document.Name == prose.Notebook).Passages
                .First(passage => passage.CellId == prose.CellId);
            yield return (prose, Place.Of(prose.Notebook, passage),
                [.. prose.Grounds.Select(ground => Said(ground.Id, passages)).OfType<string>()]);
        }
    }

    private static bool Stands(BrokenProse prose, IReadOnlyList<Document> documents) => prose.IsCheck || documents.Any(
        document => document.Name == prose.Notebook && document.Passages.Any(passage =>
            passage.CellId == prose.CellId && passage.Ties.Any(tie => tie.Words == prose.Words)));

    private static string? Said(string id, IReadOnlyList<Passage> passages) =>
        passages.SelectMany(passage => passage.Premises).FirstOrDefault(premise => premise.Id == id)?.Comparison
        ?? passages.SelectMany(passage => passage.Verdicts).FirstOrDefault(verdict => verdict.Id == id)?.Values;

    private static string Said(BrokenProse prose) => Listed(prose.Grounds.Select(ground => ground.Now));

    private static string Listed(IEnumerable<string> comparisons) => string.Join("; ", comparisons);
}
