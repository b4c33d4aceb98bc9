using System.Globalization;

namespace ClusterStudies;

/// <summary>How numbers stand in report lines, the same in every test and on every machine.</summary>
internal static class Printed
{
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static string PValue(double p) => p < 0.001 ? "p < 0.001" : Text($"p = {p:0.000}");

    /// <summary>Where a heading says that it is a p-value.</summary>
    public static string BarePValue(double p) => p < 0.001 ? "< 0.001" : Text($"{p:0.000}");

    /// <summary>Two decimals; what rounds to zero has no sign.</summary>
    public static string Number(double value) => double.IsPositiveInfinity(value) ? "infinity"
        : Text($"{(Math.Abs(value) < 0.005 ? 0 : value):0.00}");

    public static string Percent(double share) => Text($"{100 * share:0.0}%");

    public static string Confidence(double confidence) => Text($"{100 * confidence:0.##}%");

    public static string Observations(int n, int missing) => Text($"n = {n}") + Dropped(missing);

    public static string Dropped(int missing) => missing == 0 ? "" : Text($", {missing} missing dropped");
}
