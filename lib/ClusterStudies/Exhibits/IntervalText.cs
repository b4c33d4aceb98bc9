namespace ClusterStudies;

/// <summary>Intervals in the running text of tables and sentences.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>A share's interval in whole percent: "48% to 77%"; empty where there is none.</summary>
    public static string InPercent(this ProportionInterval? interval) =>
        interval is null
            ? ""
            : string.Create(NumberText.Culture, $"{interval.ConfidenceLow:P0} to {interval.ConfidenceHigh:P0}");

    /// <summary>An odds ratio's interval with two decimals: "0.00 to 0.69"; "none" where there is no ratio.</summary>
    public static string Interval(this TestResult? ratio) =>
        ratio is null
            ? "none"
            : string.Create(NumberText.Culture, $"{ratio.ConfidenceLow:0.00} to {ratio.ConfidenceHigh:0.00}");

    /// <summary>A share's interval in whole percent: "41% to 81%"; empty where there is none.</summary>
    public static string InPercent(this ConfidenceInterval? interval) => interval.Limits("P0");

    /// <summary>A coefficient with its interval: "0.64 [0.39, 0.88]"; null where it has no value, as agreement has
    /// none where one code only was used.</summary>
    internal static string? WithInterval(Func<ConfidenceInterval> coefficient)
    {
        try
        {
            var value = coefficient();
            return $"{Hundredths(value.Estimate)} [{Hundredths(value.ConfidenceLow)}, {
                Hundredths(value.ConfidenceHigh)}]";
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // No minus before a zero.
    private static string Hundredths(double? number) =>
        number is { } known ? (Math.Round(known, 2) + 0.0).ToString("0.00", NumberText.Culture) : "none";

    /// <summary>An interval's limits in a number format: "0.27 to 1.21"; empty where there are none.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="format">The format of both limits, such as 0.00.</param>
    public static string Limits(this ConfidenceInterval? interval, string format) =>
        interval is { ConfidenceLow: { } low, ConfidenceHigh: { } high }
            ? $"{low.ToString(format, NumberText.Culture)} to {high.ToString(format, NumberText.Culture)}" : "";
}
