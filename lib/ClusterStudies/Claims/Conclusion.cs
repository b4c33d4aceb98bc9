namespace ClusterStudies;

/// <summary>
/// A conclusion that rests on how many cases have a property, to ask how many of them would have to be recoded.
/// </summary>
/// <param name="Study">The study.</param>
/// <param name="Text">The conclusion.</param>
/// <param name="Basis">The cases it rests on, in the plural.</param>
/// <param name="Part">Cases that have the property.</param>
/// <param name="Of">Cases in all.</param>
/// <param name="Holds">Whether it holds for a number of cases with the property.</param>
public sealed record Conclusion(string Study, string Text, string Basis, int Part, int Of, Func<int, bool> Holds)
{
    /// <summary>
    /// The fewest cases to recode before it no longer holds: zero if it does not hold now, null if nothing turns it
    /// (<see cref="Robustness.Recodings"/>).
    /// </summary>
    public int? Recodings => Robustness.Recodings(Part, Of, Holds);

    /// <summary>These cases as a share of all that it rests on, 0 to 1; null if nothing turns it.</summary>
    public double? RecodedShare => (double?)Recodings / Of;

    /// <summary>More than half of the cases have the property.</summary>
    public static Conclusion MoreThanHalf(string study, string text, string basis, int part, int of) =>
        new(study, text, basis, part, of, k => 2 * k > of);

    /// <summary>Less than half of the cases have the property.</summary>
    public static Conclusion LessThanHalf(string study, string text, string basis, int part, int of) =>
        new(study, text, basis, part, of, k => 2 * k < of);
}
