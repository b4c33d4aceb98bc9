namespace ClusterStudies;

/// <summary>Where the boxes of a network stand and how its links run, in pixels from the lower left corner.</summary>
internal sealed class NetworkGeometry
{
    public const double BoxWidth = 124, BoxHeight = 64, RowHeight = 92;
    private const double Edge = 8;
    private readonly IReadOnlyDictionary<string, NetworkNode> _nodes;
    private readonly double _columnWidth;

    public NetworkGeometry(IReadOnlyList<NetworkNode> nodes, double width)
    {
        _nodes = nodes.ToDictionary(node => node.Id);
        Width = width;
        Height = nodes.Max(node => node.Row) * RowHeight + BoxHeight + 2 * Edge;
        _columnWidth = (width - BoxWidth - 2 * Edge) / Math.Max(1, nodes.Max(node => node.Column));
    }

    public double Width { get; }

    public double Height { get; }

    public Point Center(string id) => new(
        Edge + BoxWidth / 2 + _nodes[id].Column * _columnWidth,
        Height - Edge - BoxHeight / 2 - _nodes[id].Row * RowHeight);

    /// <summary>
    /// The corners of each link, from its start to its end. Links that meet at one side of a box are spread along it.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Point>> Routes(IReadOnlyList<NetworkLink> links)
    {
        var ends = links.SelectMany((link, i) =>
            new[] { End(i, link.From, link.To, isStart: true), End(i, link.To, link.From, isStart: false) }).ToList();
        var places = ends.GroupBy(end => (end.Box, end.Side)).SelectMany(Spread)
            .ToDictionary(end => (end.Link, end.IsStart), end => end.Place);
        return [.. links.Select((link, i) => Route(link, places[(i, true)], places[(i, false)]))];
    }

    private IReadOnlyList<Point> Route(NetworkLink link, Point start, Point end) =>
        IsFar(link.From, link.To) ? [start, new Point(start.X, end.Y), end] : [start, end];

    /// <summary>
    /// A straight line over more than one column would cross what stands between: such links go up or down first.
    /// </summary>
    private bool IsFar(string from, string to) => Math.Abs(_nodes[from].Column - _nodes[to].Column) >= 2;

    private LinkEnd End(int link, string box, string other, bool isStart)
    {
        var (here, there) = (_nodes[box], _nodes[other]);
        var vertical = Math.Abs(here.Column - there.Column) < 1 || (isStart && IsFar(box, other));
        var side = vertical ? there.Row > here.Row ? Side.Bottom : Side.Top : there.Column > here.Column ? Side.Right
            : Side.Left;
        return new LinkEnd(link, isStart, box, side, vertical ? there.Column : there.Row, default);
    }

    private IEnumerable<LinkEnd> Spread(IGrouping<(string Box, Side Side), LinkEnd> side)
    {
        var center = Center(side.Key.Box);
        var ordered = side.OrderBy(end => end.Order).ThenBy(end => end.Link).ToList();
        return ordered.Select((end, i) =>
        {
            var share = (i + 1.0) / (ordered.Count + 1) - 0.5;
            return end with
            {
                Place = side.Key.Side switch
                {
                    Side.Left => new(center.X - BoxWidth / 2, center.Y - share * BoxHeight),
                    Side.Right => new(center.X + BoxWidth / 2, center.Y - share * BoxHeight),
                    Side.Top => new(center.X + share * BoxWidth, center.Y + BoxHeight / 2),
                    _ => new Point(center.X + share * BoxWidth, center.Y - BoxHeight / 2),
                },
            };
        });
    }

    public readonly record struct Point(double X, double Y)
    {
        /// <summary>The place a share of the way from here to there.</summary>
        public Point Towards(Point there, double share) => new(X + share * (there.X - X), Y + share * (there.Y - Y));

        public double DistanceTo(Point there) => Math.Sqrt(Math.Pow(X - there.X, 2) + Math.Pow(Y - there.Y, 2));
    }

    private enum Side { Left, Right, Top, Bottom }

    private sealed record LinkEnd(int Link, bool IsStart, string Box, Side Side, double Order, Point Place);
}
