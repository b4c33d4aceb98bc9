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

    /// <summary>Groups in the order in which they occur; one without a name where there are none.</summary>
    private static IEnumerable<(string? Name, IReadOnlyList<T> Items)> Groups<T>(IEnumerable<T> items,
        Func<T, string>? group) =>
        group is null ? [(null, [.. items])] : items.GroupBy(group)
        .Select(members => ((string?)members.Key, (IReadOnlyList<T>)[.. members]));
}
