namespace ClusterStudies;

/// <summary>Keeps the observations that have every value, and counts the others.</summary>
internal static class CompleteCases
{
    /// <summary>What to look at where there is no case at all.</summary>
    public const string WhyNone = "If a condition chose the cases, none meets it: == compares text letter by letter, "
        + "capitals included. Look at the values with Frequencies.Of(...).";

    public static (List<double> Values, int Missing) Of(IEnumerable<double?> values)
    {
        var all = values.ToList();
        var present = all.OfType<double>().Select(Finite).ToList();
        return (present, all.Count - present.Count);
    }

    public static (List<(TFirst First, TSecond Second)> Pairs, int Missing) Pairs<TFirst, TSecond>(
        IEnumerable<TFirst> first, IEnumerable<TSecond> second)
    {
        var (left, right) = (first.ToList(), second.ToList());
        if (left.Count != right.Count)
        {
            throw new ArgumentException(
                "The two variables must have one value per case each, " +
                $"but have {left.Count} and {right.Count} values.");
        }

        var pairs = left.Zip(right).Where(pair => pair.First is not null && pair.Second is not null).ToList();
        foreach (var (a, b) in pairs)
        {
            if (a is double x) Finite(x);
            if (b is double y) Finite(y);
        }
        return (pairs, left.Count - pairs.Count);
    }

    public static (List<(object? First, object? Second)> Pairs, int Missing) Pairs<TCase>(
        IReadOnlyList<TCase> cases, Func<TCase, object?> first, Func<TCase, object?> second)
    {
        var known = cases.Select(item => (First: first(item), Second: second(item)))
            .Where(pair => Categories.Text(pair.First) is not null && Categories.Text(pair.Second) is not null)
            .ToList();
        return (known, cases.Count - known.Count);
    }

    /// <summary>Groups values by label, in order of first appearance, leaving out cases where either is
    /// missing.</summary>
    public static (List<List<double>> Groups, int Missing) Groups<TLabel>(
        IEnumerable<double?> values, IEnumerable<TLabel> labels)
    {
        var (pairs, missing) = Pairs(values, labels);
        return (pairs.GroupBy(p => p.Second, p => p.First!.Value).Select(g => g.ToList()).ToList(), missing);
    }

    public static double Finite(double value) => double.IsFinite(value)
        ? value
        : throw new ArgumentException("A value is not a finite number; give missing values as null.");
}
