using MathNet.Numerics.Statistics;

namespace ClusterStudies;

/// <summary>Describes one variable. Quartiles are of type 7 (see <see cref="Quantile"/>), the standard deviation has
/// divisor n - 1.</summary>
public static class Descriptive
{
    /// <summary>Describes the values that are present and counts the missing ones.</summary>
    /// <exception cref="ArgumentException">No value is present, or one is not a finite number.</exception>
    public static Summary Of(IEnumerable<double?> values)
    {
        var (present, missing) = CompleteCases.Of(values);
        if (present.Count == 0)
        {
            throw new ArgumentException($"There is no value to describe ({missing} missing)."
                + (missing == 0 ? " " + CompleteCases.WhyNone : ""), nameof(values));
        }

        return new(present.Count, missing, present.Mean(), Quantile.Of(present, 0.5),
            Quantile.Of(present, 0.25), Quantile.Of(present, 0.75), present.Min(), present.Max(),
            present.Count > 1 ? present.StandardDeviation() : null);
    }

    /// <summary>Describes values of which none is missing.</summary>
    /// <inheritdoc cref="Of(IEnumerable{double?})"/>
    public static Summary Of(IEnumerable<double> values) => Of(values.Select(value => (double?)value));

    /// <summary>Describes one property of each case; null is missing.</summary>
    /// <exception cref="ArgumentException">No value is present, or one is not a finite number.</exception>
    public static Summary Of<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> value) => Of(cases.Select(value));
}
