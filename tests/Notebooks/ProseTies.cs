using ClusterStudies;
using Workbook.Documents;

namespace Tests.Notebooks;

/// <summary>Sentences that interpret the data say in their cell's metadata what they rest on.</summary>
public class ProseTies
{
    private static readonly IReadOnlyList<Document> Documents =
        [.. SavedNotebooks.Names.Select(name => Document.Of(name, SavedNotebooks.Read(name)))];

    private static readonly IReadOnlyList<(string Notebook, Passage Passage, Tie Tie)> Ties =
        [.. from document in Documents
            from passage in document.Passages
            from tie in passage.Ties
            select (document.Name, passage, tie)];

    private static IEnumerable<Premise> Premises =>
        Documents.SelectMany(document => document.Passages).SelectMany(passage => passage.Premises);

    [Fact]
    public void Words_of_a_tie_occur_in_a_sentence_of_their_cell() => Assert.Equal([], Ties
        .Where(tie => !tie.Passage.Prose.Any(text => ProseSentence.Find(text, tie.Tie.Words) is not null))
        .Select(tie => $"{tie.Notebook}, {tie.Passage.CellId}: {tie.Tie.Words}"));

    [Fact]
    public void What_a_sentence_rests_on_exists()
    {
        var claims = Claims.Load().All.Select(claim => claim.Id);
        var known = Premises.Select(premise => premise.Id).Concat(claims).ToHashSet();
        Assert.Equal([], Ties.SelectMany(tie => tie.Tie.Ids.Where(id => !known.Contains(id))
            .Select(id => $"{tie.Notebook}, {tie.Passage.CellId}: {id}")));
    }

    [Fact]
    public void A_sentence_is_tied_once() => Assert.Equal([], Ties
        .GroupBy(tie => (tie.Notebook, tie.Passage.CellId, Sentence: tie.Passage.Prose
            .Select(text => ProseSentence.Text(text, tie.Tie.Words)).FirstOrDefault(text => text is not null)))
        .Where(ties => ties.Count() > 1).Select(ties => $"{ties.Key}"));

    [Fact]
    public void A_premise_has_a_name_of_its_own_and_a_sentence_that_rests_on_it()
    {
        Assert.Equal([], Premises.CountBy(premise => premise.Id).Where(id => id.Value > 1).Select(id => id.Key));
        var tied = Ties.SelectMany(tie => tie.Tie.Ids).ToHashSet();
        // A cross-check speaks for itself.
        Assert.Equal([], Premises.Select(premise => premise.Id)
            .Where(id => !tied.Contains(id) && !id.StartsWith("check/", StringComparison.Ordinal)));
    }

    [PinnedFact]
    public void On_the_published_data_nothing_is_broken() =>
        Assert.Equal([], BrokenProse.In(Documents).Select(broken => broken.Sentence));
}
