using Workbook.Documents;

namespace Workbook.Changes;

/// <summary>A sentence that the data bore out before the run and do not now, or the other way round.</summary>
/// <param name="Place">The cell with the sentence.</param>
/// <param name="Sentence">The sentence on one line.</param>
/// <param name="Before">What the data said before; empty where nothing is known of it.</param>
/// <param name="Now">What they say now.</param>
/// <param name="Holds">Whether they bear it out now.</param>
internal sealed record ProseChange(Place Place, string Sentence, string Before, string Now, bool Holds)
{
    /// <summary>"no longer holds" or "holds again".</summary>
    public string Word => Holds ? "holds again" : VerdictWords.NoLongerHolds;

    /// <summary>The sentences whose premises or verdicts turned between two states of the same notebooks.</summary>
    public static IReadOnlyList<ProseChange> Between(IReadOnlyList<Document> old, IReadOnlyList<Document> now)
    {
        var (was, broken) = (BrokenProse.In(old), BrokenProse.In(now));
        return
        [
            .. Turned(broken, was, now, old).Select(each =>
                new ProseChange(each.Place, each.Prose.Sentence, each.Other, each.Prose.Now, false)),
            .. Turned(was, broken, old, now).Select(each =>
                new ProseChange(each.Place, each.Prose.Sentence, each.Prose.Now, each.Other, true)),
        ];
    }

    // What is broken in one state and not in the other, with what the other says of it.
    private static IEnumerable<(BrokenProse Prose, Place Place, string Other)> Turned(
        IReadOnlyList<BrokenProse> broken, IReadOnlyList<BrokenProse> others, IReadOnlyList<Document> documents,
        IReadOnlyList<Document> otherDocuments)
    {
        var known = others.Select(Key).ToHashSet();
        foreach (var prose in broken.Where(each => !known.Contains(Key(each))))
        {
            var place = documents.First(document => document.Name == prose.Notebook).Passages
                .First(passage => passage.CellId == prose.CellId);
            yield return (prose, Place.Of(prose.Notebook, place), string.Join("; ", Said(prose, otherDocuments)));
        }
    }

    private static (string, string, string) Key(BrokenProse prose) =>
        (prose.Notebook, prose.CellId, prose.Words.Length > 0 ? prose.Words : prose.Sentence);

    private static IEnumerable<string> Said(BrokenProse prose, IReadOnlyList<Document> documents)
    {
        var passages = documents.SelectMany(document => document.Passages).ToList();
        return prose.Ids.Select(id =>
            passages.SelectMany(passage => passage.Premises).FirstOrDefault(premise => premise.Id == id)?.Comparison
            ?? passages.SelectMany(passage => passage.Verdicts).FirstOrDefault(verdict => verdict.Id == id)?.Values)
            .OfType<string>();
    }
}
