namespace ClusterStudies;

/// <summary>
/// Where the boxes of Model 1 stand: identity, claims, mechanisms, motivation and outcome in columns from left to
/// right, each box at the height of what leads to it; moderators under what they moderate; what is only suggested at
/// the bottom.
/// </summary>
internal static class EmergentModelPlaces
{
    private static readonly string[] Columns = ["identity", "claim", "mechanism", "motivation", "outcome"];

    public static IReadOnlyList<NetworkNode> Of(MaritimeStudy study)
    {
        var links = study.ModelLinks;
        var wholes = links.Where(l => l.Kind == "part-of").Select(l => l.To).ToHashSet();
        var suggested = links.Where(l => l.Kind == "suggested").Select(l => l.To).ToHashSet();
        var moderators = study.ModelNodes.Where(n => n.Kind == "moderator").ToList();
        var rows = new Dictionary<string, double>();

        string ColumnOf(ModelNode node) => wholes.Contains(node.Id) ? "identity" : node.Kind;
        List<ModelNode> In(string column) =>
            [.. study.ModelNodes.Where(n => ColumnOf(n) == column && !suggested.Contains(n.Id))];
        // Claims of one mechanism stand together: the order of the mechanisms decides, then that of the file.
        var mechanisms = In("mechanism").Select(n => n.Id).ToList();
        double MechanismOf(ModelNode claim) =>
            links.Where(l => l.From == claim.Id && mechanisms.Contains(l.To))
            .Select(l => (double)mechanisms.IndexOf(l.To)).DefaultIfEmpty(mechanisms.Count).Average();

        Stack(In("claim").OrderBy(MechanismOf), _ => null, rows);
        foreach (var column in new[] { "mechanism", "motivation", "outcome" })
        {
            Stack(In(column), node => Mean(links.Where(l => l.To == node.Id && l.Kind != "moderates")
                .Select(l => l.From), rows), rows);
        }

        Stack(In("identity"), node => Mean(links.Where(l => l.To == node.Id).Select(l => l.From), rows), rows);

        var columns = study.ModelNodes.Where(n => n.Kind != "moderator")
            .ToDictionary(n => n.Id, n => (double)Math.Max(0, Array.IndexOf(Columns, ColumnOf(n))));
        foreach (var moderator in moderators)
        {
            var neighbours = links.Where(l => l.From == moderator.Id).Select(l => l.To)
                .Concat(links.Where(l => l.To == moderator.Id).Select(l => l.From)).ToList();
            columns[moderator.Id] = Mean(neighbours, columns) ?? 0;
            rows[moderator.Id] = neighbours.Where(rows.ContainsKey).Select(n => rows[n]).DefaultIfEmpty(0).Max() + 1.7;
        }
        var bottom = rows.Values.Max() + 1;
        foreach (var (i, node) in study.ModelNodes.Where(n => suggested.Contains(n.Id)).Index())
            rows[node.Id] = bottom + i;
        return [.. study.ModelNodes.Select(n => new NetworkNode(n.Id, n.Label, columns[n.Id], rows[n.Id]))];
    }

    /// <summary>
    /// Gives each box of a column the row it would like, or the next free one under the box before it.
    /// </summary>
    private static void Stack(IEnumerable<ModelNode> column, Func<ModelNode, double?> wish,
        Dictionary<string, double> rows)
    {
        var free = 0.0;
        foreach (var (node, row) in column.Select(node => (node, Row: wish(node)))
            .OrderBy(n => n.Row ?? double.MaxValue))
        {
            rows[node.Id] = Math.Max(free, row ?? free);
            free = rows[node.Id] + 1;
        }
    }

    private static double? Mean(IEnumerable<string> nodes, Dictionary<string, double> of) =>
        nodes.Where(of.ContainsKey).Select(node => of[node]).ToList() is { Count: > 0 } known ? known.Average() : null;
}
