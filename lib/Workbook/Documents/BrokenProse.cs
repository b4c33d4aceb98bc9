namespace Workbook.Documents;

/// <summary>A sentence, written or computed, that rests on what the data no longer say.</summary>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">The cell.</param>
/// <param name="Words">Words by which the sentence is found in the cell; empty for a premise that no sentence is
/// tied to.</param>
/// <param name="Sentence">The sentence on one line; of a premise without one, what should hold.</param>
/// <param name="Now">What the data say now.</param>
internal sealed record BrokenProse(string Notebook, string CellId, string Words, string Sentence, string Now)
{
    /// <summary>The premises and verdicts that do not hold.</summary>
    public IReadOnlyList<string> Ids { get; private init; } = [];

    /// <summary>What is broken in notebooks, in reading order. Premises and verdicts may stand in any of
    /// them.</summary>
    public static IReadOnlyList<BrokenProse> In(IReadOnlyList<Document> documents)
    {
        var passages = documents.SelectMany(document => document.Passages, (document, passage) => (document, passage))
            .ToList();
        var premises = passages.SelectMany(place => place.passage.Premises, (place, premise) => (place, premise))
            .Where(broken => !broken.premise.Holds).ToList();
        var now = premises.Select(broken => (broken.premise.Id, Says: $"{broken.premise.Statement}: {
                broken.premise.Comparison}"))
            .Concat(passages.SelectMany(place => place.passage.Verdicts).Where(verdict => verdict.HasTurned)
                .Select(verdict => (verdict.Id, Says: $"{verdict.Text}: {verdict.Statement.TrimEnd('.')}; {
                    verdict.Values}")))
            .ToLookup(broken => broken.Id, broken => broken.Says);
        var ties = passages.SelectMany(place => place.passage.Ties, (place, tie) => (place, tie)).ToList();
        var tied = ties.SelectMany(tie => tie.tie.Ids).ToHashSet();
        return
        [
            .. from tie in ties
               let ids = tie.tie.Ids.Where(now.Contains).ToList()
               where ids.Count > 0
               select new BrokenProse(tie.place.document.Name, tie.place.passage.CellId, tie.tie.Words,
                   tie.place.passage.Prose.Select(text => ProseSentence.Text(text, tie.tie.Words))
                       .FirstOrDefault(sentence => sentence is not null) ?? tie.tie.Words,
                   string.Join("; ", ids.Select(id => now[id].First())))
               {
                   Ids = ids,
               },
            .. from broken in premises
               where !tied.Contains(broken.premise.Id)
               select new BrokenProse(broken.place.document.Name, broken.place.passage.CellId, "",
                   broken.premise.Statement, broken.premise.Comparison)
               {
                   Ids = [broken.premise.Id],
               },
        ];
    }
}
