namespace ClusterStudies;

/// <summary>
/// Between what a number lies when some values are missing: the least and the most it would be, whatever they are.
/// </summary>
/// <param name="Name">The number.</param>
/// <param name="Least">The least it can be.</param>
/// <param name="Known">What it is of the cases that are known; null where they do not give it.</param>
/// <param name="Most">The most it can be.</param>
/// <param name="Missing">Cases with a missing value.</param>
public sealed record Bounds(string Name, double Least, double? Known, double Most, int Missing) : IStatisticalResult
{
    private const double MostTries = 2_000_000;

    /// <summary>How many cases have a property that is not known of all.</summary>
    /// <param name="known">Cases of which it is known that they have it.</param>
    /// <param name="unknown">Cases of which it is not known.</param>
    public static Bounds Count(int known, int unknown) => new("count", known, known, known + unknown, unknown);

    /// <summary>The share of cases with a property; null is not known.</summary>
    /// <exception cref="ArgumentException">There are no cases.</exception>
    public static Bounds Share<TCase>(IEnumerable<TCase> cases, Func<TCase, bool?> property)
    {
        var all = cases.Select(property).ToList();
        if (all.Count == 0) throw new ArgumentException("A share needs at least one case.", nameof(cases));
        double yes = all.Count(value => value == true), unknown = all.Count(value => value is null);
        return new("share", yes / all.Count, unknown == all.Count ? null : yes / (all.Count - unknown),
            (yes + unknown) / all.Count, (int)unknown);
    }

    /// <summary>
    /// Spearman's rank correlation of two properties, of which some values are missing: by every rank that they can
    /// have, ties with other cases included.
    /// </summary>
    /// <param name="cases">The cases.</param>
    /// <param name="x">The first property; null is missing.</param>
    /// <param name="y">The second property; null is missing.</param>
    /// <param name="possibleX">The values that a missing x can have; any number when left out.</param>
    /// <param name="possibleY">The values that a missing y can have; any number when left out.</param>
    /// <exception cref="ArgumentException">Fewer than three complete cases, a property is constant, or too many values
    /// are missing to go through all ranks.</exception>
    public static Bounds Spearman<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y,
        IReadOnlyList<double>? possibleX = null, IReadOnlyList<double>? possibleY = null) =>
        Of(ClusterStudies.Spearman.Correlation, cases, x, y, possibleX, possibleY);

    /// <summary>Kendall's tau-b likewise.</summary>
    /// <inheritdoc cref="Spearman{TCase}"/>
    public static Bounds Kendall<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y,
        IReadOnlyList<double>? possibleX = null, IReadOnlyList<double>? possibleY = null) =>
        Of(ClusterStudies.Kendall.Correlation, cases, x, y, possibleX, possibleY);

    /// <inheritdoc/>
    public string Report => $"{Name} {Printed.Number(Least)} to {Printed.Number(Most)}, whatever the "
        + (Missing == 1 ? "missing value is" : Printed.Text($"{Missing} missing values are"))
        + (Known is { } known ? $" ({Printed.Number(known)} without)" : "");

    /// <summary>The bounds as one report line.</summary>
    public override string ToString() => Report;

    private static Bounds Of<TCase>(RankCorrelation correlation, IEnumerable<TCase> cases, Func<TCase, double?> x,
        Func<TCase, double?> y, IReadOnlyList<double>? possibleX, IReadOnlyList<double>? possibleY)
    {
        var all = cases.ToList();
        List<double?> first = [.. all.Select(x)], second = [.. all.Select(y)];
        var known = correlation.Estimate(RankPairs.Of(first, second));
        var fillX = Filled(first, possibleX ?? Places(first));
        var fillY = Filled(second, possibleY ?? Places(second)).ToList();
        var tries = Tries(first, possibleX) * Tries(second, possibleY);
        if (tries > MostTries)
        {
            throw new ArgumentException(
                Printed.Text($"With so many missing values there are {tries:0} cases to go through, too many."));
        }
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var filledX in fillX)
        {
            foreach (var filledY in fillY)
            {
                if (filledX.Distinct().Skip(1).Any() && filledY.Distinct().Skip(1).Any())
                {
                    var estimate = correlation.Estimate(RankPairs.Of(filledX, filledY));
                    (least, most) = (Math.Min(least, estimate), Math.Max(most, estimate));
                }
            }
        }
        var missing = first.Zip(second).Count(pair => pair.First is null || pair.Second is null);
        return new(correlation.Symbol, least, known, most, missing);
    }

    private static double Tries(List<double?> values, IReadOnlyList<double>? possible) =>
        Math.Pow((possible ?? Places(values)).Count, values.Count(value => value is null));

    /// <summary>A value for every rank that missing ones can have: the known values, and as many in each gap and beyond
    /// either end as are missing.</summary>
    private static IReadOnlyList<double> Places(List<double?> values)
    {
        var known = values.OfType<double>().Distinct().Order().ToList();
        var missing = values.Count - values.OfType<double>().Count();
        double[] ends = [known[0] - 1, .. known, known[^1] + 1];
        return [.. known, .. ends.Zip(ends.Skip(1)).SelectMany(gap => Enumerable.Range(1, missing)
            .Select(i => gap.First + (gap.Second - gap.First) * i / (missing + 1)))];
    }

    private static IEnumerable<IReadOnlyList<double>> Filled(List<double?> values, IReadOnlyList<double> possible)
    {
        var gap = values.IndexOf(null);
        return gap < 0 ? [[.. values.OfType<double>()]]
            : possible.SelectMany(value => Filled([.. values.Take(gap), value, .. values.Skip(gap + 1)], possible));
    }
}
