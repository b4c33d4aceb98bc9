using System.Numerics;

namespace ClusterStudies;

/// <summary>
/// Every table of the decisions (period by motivation, largest or other firms) that fits what the text states, in one
/// reading of the years that it leaves open; and, where none fits everything, what would have to be otherwise.
/// </summary>
public sealed partial class TablesThatFit
{
    private TablesThatFit(MaritimeStudy study, string name, string explanation, bool yearsAsOne, bool turnIsAfter)
    {
        (Name, Explanation) = (name, explanation);
        Printed = PrintedDecisions.Of(study);
        var given = PrintedDecisions.Given(study, yearsAsOne, turnIsAfter);
        Corrections = [.. ClusterStudies.Corrections.Smallest(DecisionCells.Count, Printed, given).Select(dropped =>
            new Correction(dropped, new TablesOfCounts(DecisionCells.Count, [.. given, .. Printed.Except(dropped)])))];
    }

    /// <summary>A short name of the reading.</summary>
    public string Name { get; }

    /// <summary>What it takes as given.</summary>
    public string Explanation { get; }

    /// <summary>What the text states, number by number.</summary>
    public IReadOnlyList<CountConstraint> Printed { get; }

    /// <summary>
    /// The smallest sets of printed numbers without which tables fit, all of one size; one empty set if tables fit all.
    /// </summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>How many tables fit everything that is printed.</summary>
    public BigInteger FitAll => Fewest == 0 ? Corrections[0].Tables.Count : 0;

    /// <summary>How many printed numbers have to be otherwise, at the least.</summary>
    public int Fewest => Corrections[0].Dropped.Count;

    /// <summary>How many printed numbers take part in some smallest set.</summary>
    public IReadOnlyList<CountConstraint> InQuestion =>
        [.. Printed.Where(number => Corrections.Any(c => c.Dropped.Contains(number)))];

    /// <summary>The least that the numbers have to change by, in decisions, all together.</summary>
    public int LeastChange => Corrections.Min(c => c.Change);

    /// <summary>
    /// The text's counts in every reading of its years: 2000 in the first period or as each division puts it, 2008 as
    /// after the turn or on neither side of it. The first is the one that the notebooks use throughout.
    /// </summary>
    public static IReadOnlyList<TablesThatFit> Of(MaritimeStudy study) =>
    [
        new(study, "periods as one", "2000 belongs to the first period in all divisions; 2008 is after 2008",
            yearsAsOne: true, turnIsAfter: true),
        new(study, "2008 apart", "2000 belongs to the first period in all divisions; the largest firms' decisions of "
            + "2008 are neither before nor after", yearsAsOne: true, turnIsAfter: false),
        new(study, "2000 to the letter", "2000 lies where each division puts it; 2008 is after 2008",
            yearsAsOne: false, turnIsAfter: true),
        new(study, "both to the letter", "2000 lies where each division puts it; the largest firms' decisions of 2008 "
            + "are neither before nor after", yearsAsOne: false, turnIsAfter: false),
    ];
}
