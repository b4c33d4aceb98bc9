using Plotly.NET;

namespace ClusterStudies;

/// <summary>
/// The charts of the workbook, in one style: bars, points, intervals, heat maps and networks of records or frames.
/// Each is a Plotly.NET chart; go on with <see cref="ChartStyle"/> or with Plotly.NET itself, and end with
/// <see cref="ExhibitExtensions"/>.
/// </summary>
public static partial class Charts
{
    private static GenericChart Of(IEnumerable<Trace2D> traces) => GenericChart.ofTraceObjects(true,
        Microsoft.FSharp.Collections.ListModule.OfSeq<Trace>(traces));

    private static string ColorAt(IReadOnlyList<string>? colors, IReadOnlyList<string> usual, int place) =>
        colors is not null && place < colors.Count ? colors[place] : usual[place % usual.Count];

    /// <summary>
    /// Groups by name: yes before no, numbers by value, words in the order in which they occur, those without a value
    /// as "missing"; one without a name where there are none.
    /// </summary>
    private static IEnumerable<(string? Name, IReadOnlyList<T> Items)> Groups<T>(IEnumerable<T> items,
        Func<T, object?>? group)
    {
        var all = items.ToList();
        if (group is null) return [(null, all)];
        var members = all.ToLookup(item => Categories.TextOrMissing(group(item)));
        return Categories.Labels(all.Select(group), null)
            .Select(name => ((string?)name, (IReadOnlyList<T>)[.. members[name]]));
    }

    /// <summary>What stands at an item; nothing where it is missing.</summary>
    private static string Words<T>(Func<T, object?>? words, T item) => Categories.Text(words?.Invoke(item)) ?? "";
}
