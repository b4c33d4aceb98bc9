using System.Text.Json.Nodes;
using Workbook.Documents;

namespace Workbook.Changes;

/// <summary>Compares a figure with what it was, by its data: series by their names, points by their labels.</summary>
internal static class FigureComparison
{
    /// <summary>What changed; null where the figure draws the same.</summary>
    public static FigureChange? Between(Place place, FigureBlock old, FigureBlock now)
    {
        if (JsonNode.DeepEquals(old.Plotly, now.Plotly)) return null;
        var points = Pairs.Of<FigurePoint>(FigurePoint.Of(old), FigurePoint.Of(now),
            point => $"{point.Trace}\n{point.Label}\n{string.Join('\n', point.Values)}",
            point => $"{point.Trace}\n{point.Label}", point => Pairs.WithoutNumbers(point.Label));
        return new FigureChange(place, old, now)
        {
            Points = [.. points.SelectMany(pair => Changes(pair.Old, pair.New))],
            Texts = old.Caption == now.Caption ? [] : [new(place, "caption", old.Caption, now.Caption)],
        };
    }

    private static IEnumerable<PointChange> Changes(FigurePoint? old, FigurePoint? now)
    {
        var point = (now ?? old)!;
        if (old is null || now is null)
        {
            return point.Values.Select(value => new PointChange(point.Trace, point.Label, value.Name,
                old is null ? null : value.Value, now is null ? null : value.Value));
        }

        List<PointChange> changes = [.. now.Values
            .Select(value => new PointChange(now.Trace, now.Label, value.Name,
                old.Values.FirstOrDefault(was => was.Name == value.Name).Value ?? "", value.Value))
            .Where(change => change.Old != change.New)];
        if (old.Trace != now.Trace) changes.Insert(0, new(now.Trace, now.Label, "series", old.Trace, now.Trace));
        // What is said in words says the values again; alone, it is all there is to tell.
        if (changes.Count == 0 && old.Words != now.Words)
            changes.Add(new(now.Trace, now.Label, "in words", old.Words, now.Words));
        return changes;
    }
}
