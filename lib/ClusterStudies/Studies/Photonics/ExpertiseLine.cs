namespace ClusterStudies;

/// <summary>
/// The line from production to design along which the map of opportunities runs, and the place beyond its end.
/// </summary>
internal sealed class ExpertiseLine(IReadOnlyList<ExpertiseOrder> order)
{
    /// <summary>Where labels stand that the coding places nowhere on the line.</summary>
    public int OffTheLine { get; } = (order.Max(label => label.Position) ?? 0) + 1;

    /// <summary>The places that have a label, in order.</summary>
    public IReadOnlyList<int> Positions => [.. order.Select(PlaceOf).Distinct().Order()];

    /// <summary>What stands under a place: its labels, what they begin with in common said once.</summary>
    public string Label(int position)
    {
        var labels = order.Where(label => PlaceOf(label) == position).Select(label => label.Expertise).ToList();
        var text = labels.Count == 1 ? labels[0].Replace("--", "--<br>") : Together(labels);
        return position == OffTheLine ? $"<i>off the line:</i><br>{text.Replace(" Value", "<br>Value")}" : text;
    }

    private static string Together(IReadOnlyList<string> labels)
    {
        var same = Enumerable.Range(0, labels.Min(label => label.Length))
            .TakeWhile(i => labels.All(label => label[i] == labels[0][i])).Count();
        var ends = string.Join(",<br>", labels.Select(label => label[same..]));
        return same == 0 ? ends : $"{labels[0][..same]}<br>{ends}";
    }

    private int PlaceOf(ExpertiseOrder label) => label.Position ?? OffTheLine;
}
