using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>
/// The Cochran-Armitage test for a trend in proportions over ordered groups. The statistic is z, positive when the
/// share of successes rises with the score. The effect size is the odds ratio per step of the score, from a logistic
/// regression.
/// Cochran, W. G. (1954). Some methods for strengthening the common chi-squared tests. Biometrics 10, 417-451.
/// Armitage, P. (1955). Tests for linear trends in proportions and frequencies. Biometrics 11, 375-386.
/// </summary>
public static partial class CochranArmitage
{
    /// <summary>Normal approximation; z squared is the chi-squared of R's <c>prop.trend.test</c>.</summary>
    /// <param name="successes">Cases with the property in each group, in order.</param>
    /// <param name="totals">Cases in each group.</param>
    /// <param name="scores">The groups' scores; 1, 2, 3, ... when left out.</param>
    /// <param name="alternative">Greater: the share rises with the score.</param>
    /// <exception cref="ArgumentException">The lists differ in length, a count is impossible, fewer than two groups or
    /// scores are present, or all cases or none have the property.</exception>
    public static TestResult Asymptotic(
        IReadOnlyList<int> successes, IReadOnlyList<int> totals, IReadOnlyList<double>? scores = null,
        Alternative alternative = Alternative.TwoSided) =>
        Asymptotic(Checked(successes, totals, scores), alternative);

    /// <summary>Normal approximation from one outcome and one score per case; cases where either is null are dropped
    /// and counted.</summary>
    /// <exception cref="ArgumentException">Fewer than two scores remain, or all cases or none have the
    /// property.</exception>
    public static TestResult Asymptotic<TCase>(
        IEnumerable<TCase> cases, Func<TCase, bool?> outcome, Func<TCase, double?> score,
        Alternative alternative = Alternative.TwoSided)
    {
        var (groups, missing) = Grouped(cases, outcome, score);
        return Asymptotic(groups, alternative) with { Missing = missing };
    }

    /// <summary>
    /// Exact test, conditional on the number of successes: over all ways they can fall on the groups. Two-sided: the
    /// probability of a sum of scores at least as far from its mean as the observed one.
    /// </summary>
    /// <inheritdoc cref="Asymptotic(IReadOnlyList{int}, IReadOnlyList{int}, IReadOnlyList{double}?, Alternative)"/>
    public static TestResult Exact(
        IReadOnlyList<int> successes, IReadOnlyList<int> totals, IReadOnlyList<double>? scores = null,
        Alternative alternative = Alternative.TwoSided) =>
        Exact(Checked(successes, totals, scores), alternative);

    /// <summary>Exact test from one outcome and one score per case; cases where either is null are dropped and
    /// counted.</summary>
    /// <exception cref="ArgumentException">Fewer than two scores remain, or all cases or none have the
    /// property.</exception>
    public static TestResult Exact<TCase>(
        IEnumerable<TCase> cases, Func<TCase, bool?> outcome, Func<TCase, double?> score,
        Alternative alternative = Alternative.TwoSided)
    {
        var (groups, missing) = Grouped(cases, outcome, score);
        return Exact(groups, alternative) with { Missing = missing };
    }

    private const int MostSums = 2_000_000;

    private readonly record struct Group(int Successes, int Total, double Score);

    private static TestResult Asymptotic(List<Group> groups, Alternative alternative) =>
        Result("Cochran-Armitage test for trend", groups, Significance.Asymptotic(Tail.Normal(Z(groups), alternative)),
            alternative);

    private static TestResult Exact(List<Group> groups, Alternative alternative)
    {
        var p = PValue(groups, SumsOfScores(groups, Mean(groups)), alternative);
        return Result("Exact Cochran-Armitage test for trend", groups, Significance.Exact(p), alternative);
    }

    private static double Mean(List<Group> groups) =>
        groups.Sum(g => g.Total * g.Score) / groups.Sum(g => g.Total);

    private static double PValue(
        List<Group> groups, IEnumerable<KeyValuePair<double, double>> sums, Alternative alternative)
    {
        var mean = Mean(groups);
        var observed = groups.Sum(g => g.Successes * (g.Score - mean));
        // Scores need not be whole, so sums that are equal on paper may differ in the last digits.
        var margin = 1e-9 * groups.Sum(g => g.Total * Math.Abs(g.Score - mean));
        return sums.Where(sum => alternative switch
        {
            Alternative.Less => sum.Key <= observed + margin,
            Alternative.Greater => sum.Key >= observed - margin,
            _ => Math.Abs(sum.Key) >= Math.Abs(observed) - margin,
        }).Sum(sum => sum.Value);
    }

    private static TestResult Result(
        string method, List<Group> groups, Significance significance, Alternative alternative) =>
        new(method, Z(groups), significance, groups.Sum(g => g.Total))
        {
            Alternative = alternative,
            EffectSize = new LogisticTrend([.. groups.Select(g => (g.Successes, g.Total, g.Score))]).OddsRatio(),
            Compared = Printed.Text($"{groups.Count} ordered groups"),
            Found = Printed.Text($"z = {Z(groups):0.00}"),
        };

    private static double Z(List<Group> groups)
    {
        double n = groups.Sum(g => g.Total);
        var (share, mean) = (groups.Sum(g => g.Successes) / n, groups.Sum(g => g.Total * g.Score) / n);
        var covariance = groups.Sum(g => (g.Successes - share * g.Total) * (g.Score - mean));
        var spread = groups.Sum(g => g.Total * (g.Score - mean) * (g.Score - mean));
        return covariance / Math.Sqrt(share * (1 - share) * spread);
    }

    /// <summary>The distribution of the successes' summed (centred) scores when the successes fall on the cases at
    /// random.</summary>
    private static IEnumerable<KeyValuePair<double, double>> SumsOfScores(List<Group> groups, double mean)
    {
        var casesLeft = groups.Sum(g => g.Total);
        var partial = new Dictionary<(int Left, double Sum), double> { [(groups.Sum(g => g.Successes), 0)] = 1 };
        foreach (var group in groups)
        {
            var next = new Dictionary<(int, double), double>();
            casesLeft -= group.Total;
            foreach (var ((left, sum), probability) in partial)
            {
                for (var k = Math.Max(0, left - casesLeft); k <= Math.Min(left, group.Total); k++)
                {
                    var key = (left - k, sum + k * (group.Score - mean));
                    var share = Math.Exp(SpecialFunctions.BinomialLn(group.Total, k)
                        + SpecialFunctions.BinomialLn(casesLeft, left - k)
                        - SpecialFunctions.BinomialLn(casesLeft + group.Total, left));
                    next[key] = next.GetValueOrDefault(key) + probability * share;
                }
            }

            if (next.Count > MostSums)
            {
                throw new ArgumentException(
                    "There are too many groups and cases for the exact test; " +
                    "use the normal approximation, Asymptotic.");
            }

            partial = next;
        }
        return partial.Select(p => KeyValuePair.Create(p.Key.Sum, p.Value));
    }

    private static (List<Group>, int Missing) Grouped<TCase>(
        IEnumerable<TCase> cases, Func<TCase, bool?> outcome, Func<TCase, double?> score)
    {
        var all = cases.ToList();
        var (pairs, missing) = CompleteCases.Pairs(all.Select(outcome), all.Select(score));
        var groups = pairs.GroupBy(p => p.Second!.Value, p => p.First!.Value).OrderBy(g => g.Key).ToList();
        return (Checked([.. groups.Select(g => g.Count(yes => yes))], [.. groups.Select(g => g.Count())],
            [.. groups.Select(g => g.Key)]), missing);
    }

    private static List<Group> Checked(
        IReadOnlyList<int> successes, IReadOnlyList<int> totals, IReadOnlyList<double>? scores)
    {
        scores ??= Enumerable.Range(1, totals.Count).Select(i => (double)i).ToList();
        if (successes.Count != totals.Count || scores.Count != totals.Count)
        {
            throw new ArgumentException(
                "Every group needs successes, a total and a score, but there are " +
                $"{successes.Count}, {totals.Count} and {scores.Count} of them.");
        }

        for (var i = 0; i < totals.Count; i++)
        {
            if (totals[i] < 1 || successes[i] < 0 || successes[i] > totals[i])
            {
                throw new ArgumentException(
                    $"Group {i + 1} has {successes[i]} successes of {totals[i]} cases; " +
                    "it needs at least one case and no more successes than cases.");
            }
        }

        if (scores.Select(CompleteCases.Finite).Distinct().Count() < 2)
            throw new ArgumentException("A trend needs at least two groups with different scores.");
        if (successes.Sum() == 0 || successes.Sum() == totals.Sum())
        {
            throw new ArgumentException(
                "A trend needs cases with the property and cases without it, but all cases are alike.");
        }

        return Enumerable.Range(0, totals.Count).Select(i => new Group(successes[i], totals[i], scores[i])).ToList();
    }
}
