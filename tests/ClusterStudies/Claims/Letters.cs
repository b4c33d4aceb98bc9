using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

/// <summary>The table of contradictions, and the letters made of it.</summary>
public sealed class Letters
{
    private static readonly Claims Claims = Claims.Load();
    private static readonly IReadOnlyList<Contradiction> All = Contradiction.Load();
    private static readonly AuditLedger Ledger = AuditLedger.FromNotebooks(Claims,
        Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "notebooks"));

    public static TheoryData<string> Studies => [.. All.Select(c => c.Study).Distinct()];

    [PinnedFact]
    public void The_table_has_every_contradiction_once_and_hard_ones_first()
    {
        var table = All.ToTable("Passages against each other").Content;
        Assert.Equal(All.Select(c => c.Anchor).Order(), table.Rows.Select(row => row.Anchor!).Order());
        Assert.Equal(["hard", "soft", "slip"], table.Rows.Select(row => row.Mark).Distinct());
        Assert.All(table.Rows, row => Assert.Equal(row.Mark == "slip", row.IsFolded));
    }

    [PinnedFact]
    public void Each_row_says_which_claims_it_speaks_of()
    {
        var rows = All.ToTable("Passages against each other").Content.Rows;
        Assert.Contains("claim-maritime-cluster-share",
            rows.Single(row => row.Anchor == "contradiction-maritime-inclusion-rule").About);
        var anchors = Claims.All.Select(claim => "claim-" + claim.Id.Replace('/', '-'));
        Assert.Equal([], rows.SelectMany(row => row.About).Except(anchors));
    }

    [PinnedFact]
    public void The_readings_that_found_them_are_counted_apart()
    {
        var found = All.ByReading();
        Assert.Equal(["first reading", "second reading"], found.RowLabels);
        Assert.Equal(All.Count(c => c.IsFromSecondReading), found.RowTotals[1]);
    }

    [PinnedTheory, MemberData(nameof(Studies))]
    public void A_letter_has_every_point_of_its_study_once_numbered_through(string study)
    {
        var letter = new Letter(study, Claims, Ledger, All);
        var numbers = new[] { letter.Hard, letter.OnHeadlines, letter.Others, letter.Slips }
            .SelectMany(table => table.Content.Rows).Select(row => row.Cells[0]);
        Assert.Equal(Enumerable.Range(1, All.Count(c => c.Study == study)).Select(n => $"{n}"), numbers);
    }

    [PinnedTheory, MemberData(nameof(Studies))]
    public void A_letter_begins_with_what_a_main_conclusion_rests_on(string study)
    {
        var headlines = Claims.All.Where(c => c.Importance == Importance.Headline).Select(c => c.Id).ToHashSet();
        var passages = new Letter(study, Claims, Ledger, All).Hard.Content.Rows.Select(row => row.Cells[1]).ToList();
        var hard = passages.Select(words => All
            .Single(c => c.Study == study && words.EndsWith(c.Passage, StringComparison.Ordinal))
            .Claims.Any(headlines.Contains)).ToList();
        Assert.Equal(hard.OrderDescending(), hard);
    }

    [PinnedFact]
    public void A_point_gives_both_passages_what_hangs_on_it_and_the_question()
    {
        var point = new Contradiction("cheese", "holes", ContradictionGrade.Hard, "3.1", "The cheese has holes.",
            "Table 2", "It has none.", "The title.", "Has it?", []);
        var rows = new[] { point, point with { Question = null } }.PointsTable(4).Content.Rows;
        Assert.Equal(["4", "Section 3.1: The cheese has holes.", "Table 2: It has none.", "The title.", "Has it?"],
            rows[0].Cells);
        Assert.Equal("None.", rows[1].Cells[^1]);
    }

    [PinnedFact]
    public void A_number_that_differs_and_belongs_to_no_point_is_added()
    {
        var none = new Letter("photonics", Claims, Ledger, []);
        Assert.Equal(Ledger.Differing("photonics").Select(entry => entry.Discussion().ToString()),
            none.OtherNumbers.Select(number => number.ToString()));
        Assert.NotEmpty(none.OtherNumbers);
    }
}
