using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>With a ledger in place, the same _counts come from the decisions themselves.</summary>
public sealed class CountsFromALedger : IDisposable
{
    private readonly Data.CopiedPackage _package = FictitiousLedger.Package();
    private readonly DecisionCounts _counts;

    public CountsFromALedger() => _counts = DecisionCounts.Of(MaritimeStudy.Load(_package.Folder));

    public void Dispose() => _package.Dispose();

    [PinnedFact]
    public void A_decision_with_a_cluster_motive_is_cluster_motivated_whatever_else_moved_it() =>
        Assert.Equal((true, 10, 5, 5), (_counts.AreFromLedger, _counts.Total, _counts.Cluster, _counts.Other));

    [PinnedFact]
    public void The_deciding_firms_are_those_of_the_ledger() => Assert.Equal(["A", "B", "E", "F"], _counts.Deciders);

    [PinnedFact]
    public void Years_decide_the_periods_so_that_there_is_one_reading()
    {
        var reading = Assert.Single(_counts.ByPeriod);
        Assert.Equal([(2, 1), (2, 1), (1, 3)], reading.Periods.Select(p => (p.Cluster, p.Other)));
        Assert.Equal([3, 3, 4], _counts.Periods("all").Select(c => c.Count));
    }

    [PinnedFact]
    public void Stated_counts_are_counted_again_within_the_limits_that_the_text_gives()
    {
        int? Ledger(string dimension, string level, string motivation) =>
            _counts.BesideStated.Single(c => (c.Stated.Dimension, c.Stated.Level, c.Stated.Motivation)
                == (dimension, level, motivation)).Ledger;
        Assert.Equal(1, Ledger("period", "before 2000", "all"));
        Assert.Equal(5, Ledger("period", "2000-2007", "all"));
        Assert.Equal(2, Ledger("period", "1988-2000", "cluster"));
        Assert.Equal(0, Ledger("period", "before 2000", "other"));
        Assert.Equal(1, Ledger("market", "Brazil and China", "cluster"));
        Assert.Equal(4, Ledger("deciding-firms", "firms", "cluster"));
    }

    [PinnedFact]
    public void Levels_that_only_the_ledger_has_are_added()
    {
        Assert.Equal([("greenfield", 4), ("agent", 3), ("acquisition", 1), ("sales-office", 1), ("mature-stage", 0),
            ("other", 1)],
            _counts.Levels("entry-mode", "all").Select(c => (c.Level, c.Count)));
        Assert.Equal(["Brazil", "China", "Brazil and China", "Vietnam", "Latvia", "USA"],
            _counts.Levels("market", "cluster").Select(c => c.Level));
    }

    [PinnedFact]
    public void Decisions_with_several_motives_are_counted_instead_of_bounded()
    {
        Assert.Equal((7, 2), (_counts.ClusterMotives.Mentions, _counts.ClusterMotives.KnownWithSeveral));
        Assert.Equal((6, 1), (_counts.OtherMotives.Mentions, _counts.OtherMotives.KnownWithSeveral));
    }

    [PinnedFact]
    public void Decisions_of_2008_itself_stand_on_either_side() =>
        Assert.Equal([("2008 as after", 3, 0, 0, 3), ("2008 as before", 3, 1, 0, 2)],
            _counts.LargestFirms.Select(r => (r.Name, r.ClusterBefore, r.OtherBefore, r.ClusterAfter, r.OtherAfter)));

    [PinnedFact]
    public void A_count_that_is_stated_only_once_can_now_be_checked()
    {
        var verdict = _counts.Decide(Claims.Load(_package.Folder)["maritime/entry-agent"], "agent");
        Assert.Equal((VerdictWord.Differs, "3"), (verdict.Word, verdict.Computed));
    }

    [PinnedFact]
    public void A_ledger_with_bad_rows_is_refused_with_all_faults()
    {
        var bad = FictitiousLedger.Csv.Replace("x02,A,2000", "x01,Q,1902")
            .Replace("greenfield,social-cues,Yes", "greenfeld,social-cue,maybe");
        using var spoilt = FictitiousLedger.Package(bad);
        var message = Assert.ThrowsAny<InvalidDataException>(() => MaritimeStudy.Load(spoilt.Folder)).Message;
        Assert.All(["x01", "'Q'", "1902", "greenfeld", "social-cue", "maybe"],
            fault => Assert.Contains(fault.Trim('\''), message));
    }
}
