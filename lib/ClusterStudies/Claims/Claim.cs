namespace ClusterStudies;

/// <summary>One quantitative statement of a study: a row of <c>claims.csv</c>.</summary>
/// <param name="Id">The study and a name, with a slash between.</param>
/// <param name="Study">The study: the name of its data folder.</param>
/// <param name="Section">Where the study says it.</param>
/// <param name="Statement">The statement in our own words.</param>
/// <param name="Published">The value as printed.</param>
/// <param name="Unit">What is counted or measured.</param>
/// <param name="Comparison">How the published value is compared.</param>
/// <param name="Evidence">What the claim rests on.</param>
/// <param name="Remark">
/// For a missing one: what data it would take. For an external one: the source the study names. Else: what hangs on
/// it, should it differ.
/// </param>
public sealed partial record Claim(
    string Id,
    string Study,
    string Section,
    string Statement,
    string Published,
    string Unit,
    Comparison Comparison,
    Evidence Evidence,
    string? Remark)
{
    /// <summary>
    /// Whether the published data bear the claim out; <c>null</c> where they cannot decide it. A test holds it against
    /// the saved notebooks.
    /// </summary>
    public bool? HeldWhenPublished { get; init; }

    /// <summary>What the claim means for its study.</summary>
    public Importance Importance { get; init; } = Importance.Supporting;

    /// <summary>
    /// False once a data file of the study is no longer the published one: then verdicts compare old and new.
    /// </summary>
    public bool OnPublishedData { get; init; } = true;

    /// <summary>Whether there is anything in the data to compare the claim with.</summary>
    public bool CanBeDecided => Evidence is Evidence.Data or Evidence.Text;

    /// <summary>The id without the study.</summary>
    public string Name => Id[(Id.IndexOf('/') + 1)..];

    /// <summary>
    /// The published value as a table shows it: with its unit where it is an amount, as it is where it is a name or a
    /// word.
    /// </summary>
    public string PublishedText =>
        Comparison == Comparison.Holds && Published == "true" ? Outputs.Verdict.Stated
        : !IsAmount || Unit is "" or "none" || Published.Contains('%') || IsNamedYear ? Published
        : $"{Published} {(Published is "1" or "one" ? Singular(Unit) : Unit)}";

    /// <summary>The published value as a number, where it states one amount: 100000 for "100,000".</summary>
    /// <exception cref="FormatException">It states none.</exception>
    public double PublishedAmount => PublishedNumber.Parse(Published).Value;

    private bool IsAmount => PublishedNumber.All(Published).Count > 0 && !TakesNames
        && Comparison is not (Comparison.Trend or Comparison.Majority or Comparison.Minority or Comparison.Most);

    private bool TakesNames => Comparison is Comparison.Set or Comparison.LowestOf or Comparison.HighestOf;

    private bool IsNamedYear =>
        Unit is "year" or "years" && PublishedNumber.All(Published) is [{ Value: > 1000 }, ..];

    private static string Singular(string unit) =>
        unit.EndsWith("ies", StringComparison.Ordinal) ? unit[..^3] + "y" : unit.EndsWith('s') ? unit[..^1] : unit;
}
