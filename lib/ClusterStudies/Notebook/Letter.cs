namespace ClusterStudies;

/// <summary>
/// A letter to the authors of a study: the places where it speaks against itself, weightiest first and numbered
/// through, each once; and the numbers that differ, where none of these places has them.
/// </summary>
public sealed class Letter
{
    private readonly IReadOnlyList<Contradiction> _hard, _onHeadlines, _others, _slips;
    private readonly IReadOnlyList<LedgerEntry> _numbers;

    /// <summary>Sorts what there is to ask.</summary>
    /// <param name="study">The study: the name of its data folder.</param>
    /// <param name="claims">The claims of all studies.</param>
    /// <param name="ledger">Their verdicts.</param>
    /// <param name="contradictions">The contradictions of all studies.</param>
    public Letter(
        string study, Claims claims, AuditLedger ledger, IReadOnlyList<Contradiction> contradictions)
    {
        var weight = claims.All.ToDictionary(claim => claim.Id, claim => claim.Importance);
        var ofStudy = contradictions.Where(c => c.Study == study).OrderBy(Weight).ToList();
        _hard = [.. ofStudy.Where(c => c.Grade == ContradictionGrade.Hard)];
        var soft = ofStudy.Where(c => c.Grade == ContradictionGrade.Soft).ToList();
        _onHeadlines = [.. soft.Where(c => Weight(c) == Importance.Headline)];
        _others = [.. soft.Except(_onHeadlines)];
        _slips = [.. ofStudy.Where(c => c.Grade == ContradictionGrade.Slip)];
        var concerned = ofStudy.SelectMany(c => c.Claims).ToHashSet();
        _numbers = [.. ledger.Differing(study).Where(entry => !concerned.Contains(entry.Claim.Id))];

        // The weightiest claim that it concerns.
        Importance Weight(Contradiction c) =>
            c.Claims.Select(id => weight[id]).DefaultIfEmpty(Importance.Incidental).Min();
    }

    /// <summary>How many points of each weight there are.</summary>
    public Sentence Summary => new($"""
        This letter has {Points(_hard.Count + _onHeadlines.Count + _others.Count + _slips.Count)}: {_hard.Count} in
        which the passages cannot both be true, or one takes back what the other is cited for, {_onHeadlines.Count}
        more that concern a main conclusion, {_others.Count} further ones, and {_slips.Count} slips.
        """);

    /// <summary>Points in which the passages cannot both be true, or one takes back the other.</summary>
    public Table Hard => _hard.PointsTable(1);

    /// <summary>Points that concern a headline claim.</summary>
    public Table OnHeadlines => _onHeadlines.PointsTable(_hard.Count + 1);

    /// <summary>Points that do not.</summary>
    public Table Others => _others.PointsTable(_hard.Count + _onHeadlines.Count + 1);

    /// <summary>Slips of the pen.</summary>
    public Table Slips => _slips.PointsTable(_hard.Count + _onHeadlines.Count + _others.Count + 1);

    /// <summary>Numbers that differ and belong to no point; one sentence that says so where there are none.</summary>
    public IReadOnlyList<Sentence> OtherNumbers => _numbers.Count > 0
        ? [.. _numbers.Select(entry => entry.Discussion())]
        : [new($"Every number that differs from a table or from another passage belongs to a point above or below.")];

    private static string Points(int number) => number == 1 ? "1 point" : $"{number} points";
}
