namespace ClusterStudies;

/// <summary>One way to make all the choices of an analysis, and its result.</summary>
/// <param name="Choices">The place of each switch's choice among its options; 0 is the choice as it stands.</param>
/// <param name="Result">The result; null where the test cannot be done so.</param>
public sealed record Specification(IReadOnlyList<int> Choices, TestResult? Result)
{
    /// <summary>How many choices are made otherwise than they stand.</summary>
    public int Changed => Choices.Count(choice => choice > 0);
}
