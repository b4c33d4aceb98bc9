namespace ClusterStudies;

/// <summary>How firmly a headline claim stands: what chance allows, and what it would take to turn the claim.</summary>
/// <param name="Claim">The claim's id: the study and a name, with a slash between.</param>
/// <param name="Interval">What chance allows: an interval or a p-value, with what it is of; empty without one.</param>
/// <param name="Turns">What it would take to turn it, or in how many readings it holds.</param>
public sealed record Firmness(string Claim, string Interval, string Turns)
{
    /// <summary>How firmly a claim stands, with computed numbers in the words.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <param name="interval">What chance allows; empty without an interval.</param>
    /// <param name="turns">What it would take to turn it.</param>
    public static Firmness Of(string claim, FormattableString interval, FormattableString turns) =>
        new(claim, NumberText.Sentence(interval), NumberText.Sentence(turns));

    /// <summary>A share with Wilson's interval: "26 of 41: 48% to 76%"; empty where there are no cases.</summary>
    internal static string Share(int part, int of) => of == 0 ? ""
        : Wilson.Interval(part, of) is { ConfidenceLow: var low, ConfidenceHigh: var high }
            ? string.Create(NumberText.Culture, $"{part} of {of}: {low:P0} to {high:P0}") : "";
}
