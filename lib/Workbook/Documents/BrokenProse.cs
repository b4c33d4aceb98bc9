namespace Workbook.Documents;

/// <summary>A sentence, written or computed, that rests on what the data no longer say.</summary>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">The cell.</param>
/// <param name="Words">Words by which the sentence is found in the cell; empty for a premise that no sentence is
/// tied to.</param>
/// <param name="Sentence">The sentence on one line; of a premise without one, what should hold.</param>
/// <param name="Grounds">What it rests on and what does not hold.</param>
internal sealed record BrokenProse(
    string Notebook, string CellId, string Words, string Sentence, IReadOnlyList<BrokenGround> Grounds)
{
    /// <summary>Whether no sentence rests on it: a check that speaks for itself.</summary>
    public bool IsCheck => Words.Length == 0;

    /// <summary>What the data say now: <c>rests on "yards are few" (no longer holds): 12 yards</c>.</summary>
    public string Now => IsCheck ? $"now: {Grounds[0].Now}"
        : "rests on " + string.Join("; ", Grounds.Select(ground =>
            $"\"{ground.Statement}\" ({ground.Word}): {ground.Now}"));

    /// <summary>What is broken in notebooks, in reading order. Premises and verdicts may stand in any of
    /// them.</summary>
    public static IReadOnlyList<BrokenProse> In(IReadOnlyList<Document> documents)
    {
        var passages = documents.SelectMany(document => document.Passages, (document, passage) => (document, passage))
            .ToList();
        var premises = passages.SelectMany(place => place.passage.Premises, (place, premise) => (place, premise))
            .Where(broken => !broken.premise.Holds).ToList();
        var grounds = premises.Select(broken => BrokenGround.Of(broken.premise))
            .Concat(passages.SelectMany(place => place.passage.Verdicts).Where(verdict => verdict.HasTurned)
                .Select(BrokenGround.Of))
            .ToLookup(ground => ground.Id);
        var ties = passages.SelectMany(place => place.passage.Ties, (place, tie) => (place, tie)).ToList();
        var tied = ties.SelectMany(tie => tie.tie.Ids).ToHashSet();
        return
        [
            .. from tie in ties
               let broken = tie.tie.Ids.Where(grounds.Contains).Select(id => grounds[id].First()).ToList()
               where broken.Count > 0
               select new BrokenProse(tie.place.document.Name, tie.place.passage.CellId, tie.tie.Words,
                   tie.place.passage.Prose.Select(text => ProseSentence.Text(text, tie.tie.Words))
                       .FirstOrDefault(sentence => sentence is not null) ?? tie.tie.Words, broken),
            .. from broken in premises
               where !tied.Contains(broken.premise.Id)
               select new BrokenProse(broken.place.document.Name, broken.place.passage.CellId, "",
                   broken.premise.Statement, [BrokenGround.Of(broken.premise)]),
        ];
    }
}
