namespace ClusterStudies;

/// <summary>
/// A conclusion, and how it can vary over tables that fit: over all of them, or over those nearest to what is printed.
/// </summary>
/// <param name="Text">The conclusion or the number.</param>
/// <param name="Kind">share, p-value, number or yes-no.</param>
/// <param name="Least">The smallest value; 1 and 0 stand for yes and no; null where there is none.</param>
/// <param name="Most">The largest value.</param>
public sealed record RangeOfConclusion(string Text, string Kind, double? Least, double? Most)
{
    internal const string Share = "share", PValue = "p-value", Number = "number", YesNo = "yes-no";

    /// <summary>Whether all tables agree.</summary>
    public bool IsDecided => Least == Most;

    /// <summary>Whether all tables agree, or their p-values lie on the same side of 0.05.</summary>
    public bool IsSettled => IsDecided || (Kind == PValue && (Least >= 0.05 || Most < 0.05));

    /// <summary>The smallest value in the nearest tables.</summary>
    public double? NearestLeast { get; init; }

    /// <summary>The largest value in the nearest tables.</summary>
    public double? NearestMost { get; init; }

    /// <summary>The range in words: "36% to 45%", "in all tables", "in some tables", "in none".</summary>
    public string InWords => Words(Least, Most);

    /// <summary>The range over the nearest tables, in words.</summary>
    public string Nearest => Words(NearestLeast, NearestMost);

    private string Words(double? least, double? most) => (Kind, least, most) switch
    {
        (_, null, _) => "none",
        (YesNo, 1, _) => "in all tables",
        (YesNo, _, 0) => "in none",
        (YesNo, _, _) => "in some tables",
        _ when Written(least) == Written(most) => Written(least),
        _ => $"{Written(least)} to {Written(most)}",
    };

    private string Written(double? value) => Kind switch
    {
        Share => string.Create(NumberText.Culture, $"{value:P0}"),
        PValue => Printed.BarePValue(value!.Value),
        _ => string.Create(NumberText.Culture, $"{value:0}"),
    };
}
