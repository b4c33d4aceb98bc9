namespace ClusterStudies;

/// <summary>Two counts that have to fit each other, with the arithmetic in view.</summary>
/// <param name="What">What has to fit, in words.</param>
/// <param name="Arithmetic">The arithmetic, written out: "8 + 3 = 11, stated 11".</param>
/// <param name="Difference">The first side less the second, where they have to be equal; the excess, where one must not
/// exceed the other.</param>
public sealed record CountCheck(string What, string Arithmetic, int Difference)
{
    internal const string Contradiction = "contradiction";

    /// <summary>
    /// What a misfit of this check is: "contradiction", or something milder, such as "incomplete" for a list that may
    /// leave some out.
    /// </summary>
    public string MisfitIs { get; init; } = Contradiction;

    /// <summary>Whether they fit.</summary>
    public bool Fits => Difference == 0;

    /// <summary>Parts that have to add up to a stated whole.</summary>
    public static CountCheck Sum(string what, int whole, params IReadOnlyList<int> parts) =>
        new(what, $"{string.Join(" + ", parts)} = {parts.Sum()}, stated {whole}", parts.Sum() - whole);

    /// <summary>A part that must not be larger than a limit.</summary>
    public static CountCheck AtMost(string what, int part, int limit) =>
        new(what, $"{part} of at most {limit}", Math.Max(0, part - limit));
}
