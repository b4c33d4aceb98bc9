namespace ClusterStudies;

/// <summary>One count of internationalization decisions that the maritime text states, kept as stated.</summary>
/// <param name="Dimension">By what the decisions are counted, such as period or market.</param>
/// <param name="Level">The category within the dimension.</param>
/// <param name="Motivation">all, cluster (the cluster was a prominent motive) or other.</param>
/// <param name="Count">The number stated: of decisions, or of firms for deciding-firms.</param>
/// <param name="Section">The section in which to look it up.</param>
public sealed record DecisionCount(string Dimension, string Level, string Motivation, int Count, string Section)
{
    /// <summary>The level in words: "Exports through an agent".</summary>
    public string Label => DecisionCounts.LabelOf(Level);

    /// <summary>The level in words without what is in parentheses, for the axis of a figure.</summary>
    public string ShortLabel => Label.Split(" (")[0];

    internal static DecisionCount From(DataRow row) =>
        new(row.Text("dimension"), row.Text("level"), row.Text("motivation"), row.Integer("count"),
            row.Text("section"));
}
