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
}
