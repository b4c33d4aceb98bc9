using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>Questions that a test answers, or cannot, and the same questions with other codings.</summary>
public sealed class QuestionsInEveryCoding
{
    private static readonly IReadOnlyList<(int X, double Y)> Cases = [(0, 1), (0, 2), (1, 3), (1, 4), (1, 5), (0, 0)];

    private static readonly Question<(int X, double Y)> Asked = Question.Of("X and Y", Cases,
        cases => MannWhitney.Exact(cases, c => c.Y, c => c.X == 1));

    private static readonly Switch<IReadOnlyList<(int X, double Y)>> OneOtherwise = new("the third", "1",
        ("0", cases => [.. cases.Select(c => c.Y == 3 ? (0, c.Y) : c)]));

    [Fact]
    public void An_answer_is_reported_as_the_test_itself_would_be() => Assert.Equal(
        SmallSample.Report("X and Y", Cases, cases => MannWhitney.Exact(cases, c => c.Y, c => c.X == 1)).ToString(),
        Asked.Report.ToString());

    [Fact]
    public void What_cannot_be_tested_says_why_without_the_name_of_a_parameter()
    {
        var asked = Question.Of("X by Y", Cases.Take(1), cases => FisherExact.Exact(cases, c => c.X, c => c.X));

        Assert.Null(asked.Result);
        Assert.Equal("X by Y: no test can be done. A test of independence needs observations in at least two rows and "
            + "two columns, but they are in 1 and 1.", asked.Report.ToString());
        Assert.Contains("no test can be done", asked.Every([OneOtherwise]).Report.ToString());
    }

    [Fact]
    public void Every_coding_gives_the_multiverse_and_its_figure()
    {
        var every = Asked.Every([OneOtherwise]);

        Assert.Equal(2, every.Result!.Known.Count);
        Assert.Equal(Asked.Result, every.Result.Published);
        Assert.IsType<Figure>(every.Curve("Every coding"));
        Assert.Single(MultiverseTable.Of("Codings", every).Content.Rows);
    }

    [Fact]
    public void Without_another_coding_there_is_nothing_to_combine()
    {
        var every = Asked.Every([]);

        Assert.Null(every.Result);
        Assert.Equal("X and Y: no other coding is given, so there is nothing to combine.",
            Assert.IsType<Sentence>(every.Curve("Every coding")).ToString());
        Assert.Contains("X and Y: no other coding is given, so there is nothing to combine.",
            MultiverseTable.Of("Codings", every).Notes);
    }

    [Fact]
    public void More_combinations_than_anybody_waits_for_are_not_tried() => Assert.Contains("combine in 8192 ways",
        Asked.Every([.. Enumerable.Repeat(OneOtherwise, 13)]).Report.ToString());

    [Fact]
    public void The_table_of_tests_adjusts_for_those_that_were_done()
    {
        var none = Question.Of("Nothing", Cases.Take(0), cases => MannWhitney.Exact(cases, c => c.Y, c => c.X == 1));

        var table = TestTable.Of("Tests", Asked, none);

        Assert.Single(table.Content.Rows);
        Assert.Contains("p, Holm: adjusted for 1 tests.", table.Notes);
        Assert.Contains(table.Notes, note => note.StartsWith("Not done: Nothing. ", StringComparison.Ordinal));
    }
}
