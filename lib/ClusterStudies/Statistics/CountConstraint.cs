namespace ClusterStudies;

/// <summary>What a text says of a table of counts: that some of its cells, each with a weight, add up so and
/// so.</summary>
/// <param name="Name">What is stated, in words.</param>
/// <param name="Section">Where.</param>
/// <param name="Weights">The weight of each cell of the table, 0 for those that do not take part.</param>
/// <param name="Least">The least that the sum may be.</param>
/// <param name="Most">The most; <see cref="int.MaxValue"/> where nothing is said.</param>
public sealed record CountConstraint(string Name, string Section, IReadOnlyList<int> Weights, int Least, int Most)
{
    /// <summary>The sum in a table.</summary>
    /// <param name="cells">The table's cells, in the order of the weights.</param>
    public int SumOf(IReadOnlyList<int> cells) => Weights.Zip(cells, (weight, count) => weight * count).Sum();

    /// <summary>Whether a table is as stated.</summary>
    /// <param name="cells">The table's cells, in the order of the weights.</param>
    public bool Allows(IReadOnlyList<int> cells) => SumOf(cells) is var sum && sum >= Least && sum <= Most;
}
