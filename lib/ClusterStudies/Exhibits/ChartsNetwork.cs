using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using static ClusterStudies.NetworkGeometry;

namespace ClusterStudies;

public static partial class Charts
{
    private const int NetworkWidth = 800, BoxLetters = 18;

    /// <summary>
    /// Boxes and the links between them, for models that a study shows as a drawing; a number stands on each link.
    /// </summary>
    /// <param name="counted">What the numbers on the links count, in the plural: "quotations".</param>
    /// <param name="nodes">The boxes, with their places.</param>
    /// <param name="links">The links; each names boxes that are there.</param>
    /// <exception cref="ArgumentException">A link names a box that is not there, or there is no box.</exception>
    internal static GenericChart Network(string counted, IReadOnlyList<NetworkNode> nodes,
        IReadOnlyList<NetworkLink> links)
    {
        if (nodes.Count == 0) throw new ArgumentException("A network needs at least one box.", nameof(nodes));
        var unknown = links.SelectMany(link => new[] { link.From, link.To }).Except(nodes.Select(node => node.Id))
            .ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException($"Links name boxes that are not there: {string.Join(", ", unknown)}. "
                + "Add a node for each, or correct the links.", nameof(links));
        }

        var geometry = new NetworkGeometry(nodes, NetworkWidth);
        var drawn = links.Zip(geometry.Routes(links), (link, route) => (Link: link, Route: route)).ToList();
        return Of([.. Key(links), Numbers(counted, drawn)])
            .WithHeight((int)geometry.Height + 70, NetworkWidth)
            .WithMargin(left: 0, right: 0, top: 70, bottom: 0)
            .WithLegend(show: true)
            .ChangeLayout(layout =>
            {
                layout.Set("xaxis", Hidden(geometry.Width)).Set("yaxis", Hidden(geometry.Height));
                layout.Append("shapes",
                    [.. drawn.SelectMany(entry => Lines(entry.Link.Style, entry.Route)),
                    .. nodes.Select(node => Box(geometry.Center(node.Id)))]);
                layout.Append("annotations", [.. drawn.Where(entry => entry.Link.Style.HasHead)
                    .Select(entry => Head(entry.Link.Style, entry.Route)),
                    .. nodes.Select(node => Label(node.Label, geometry.Center(node.Id)))]);
                layout.Set("meta", new { alternative = Alternative(counted, nodes, links) });
            });
    }

    private static string Alternative(
        string counted, IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkLink> links)
    {
        var lines = links.Count == 1 ? "link" : "links";
        return FormattableString.Invariant($"A diagram of {nodes.Count} boxes and {links.Count} {lines}, ")
            + $"from left to right. Each link carries its number of {counted}. "
            + string.Join("; ", links.Select(link => FormattableString.Invariant($"{link.Text} ({link.Number})")))
            + ".";
    }

    private static LinearAxis Hidden(double length) => new LinearAxis()
        .Set("visible", false).Set("showgrid", false).Set("zeroline", false).Set("range", new[] { 0, length })
        .Set("automargin", false);

    /// <summary>One line in the legend for each kind of link.</summary>
    private static IEnumerable<Trace2D> Key(IEnumerable<NetworkLink> links) =>
        links.Select(link => link.Style).Distinct().Select(style => new Trace2D("scatter")
        .Set("name", style.Name)
        .Set("mode", "lines")
        .Set("x", new double?[] { null })
        .Set("y", new double?[] { null })
        .Set("line", Line(style)));

    private static Trace2D Numbers(string counted, IReadOnlyList<(NetworkLink Link, IReadOnlyList<Point> Route)> drawn)
    {
        var places = drawn.Select(entry => entry.Route[^2]
            .Towards(entry.Route[^1], entry.Route.Count > 2 ? 0.5 : 0.46)).ToList();
        return new Trace2D("scatter")
            .Set("name", counted)
            .Set("mode", "markers+text")
            .Set("x", places.Select(place => place.X).ToArray())
            .Set("y", places.Select(place => place.Y).ToArray())
            .Set("text", drawn.Select(entry => entry.Link.Number).ToArray())
            .Set("textposition", "middle center")
            .Set("textfont", new Font().Set("size", 12).Set("color", Palette.Ink))
            .Set("marker", new Marker()
                .Set("size", drawn.Select(entry => entry.Link.Number.Length > 2 ? 29 : 20).ToArray())
                // Several sizes would make plotly draw them translucent.
                .Set("opacity", 1)
                .Set("color", drawn.Select(entry => entry.Link.IsCounted ? Palette.Sky : "#ffffff").ToArray())
                .Set("line", new Line().Set("color", Palette.Grey).Set("width", 1)))
            .Set("customdata", drawn.Select(entry => entry.Link.Text).ToArray())
            .Set("hovertemplate", $"%{{customdata}}<br>{counted}: %{{text}}<extra></extra>");
    }

    private static Line Line(NetworkStyle style) =>
        new Line().Set("color", style.Color).Set("width", style.Width).Set("dash", style.Dash);

    private static IEnumerable<Shape> Lines(NetworkStyle style, IReadOnlyList<Point> route) =>
        route.Zip(route.Skip(1), (from, to) => ChartStyle
            .Line(from.X, from.Y, to.X, to.Y, style.Color, style.Width, style.Dash).Set("layer", "below"));

    private static Shape Box(Point center) => new Shape().Set("type", "rect")
        .Set("x0", center.X - BoxWidth / 2).Set("y0", center.Y - BoxHeight / 2).Set("x1", center.X + BoxWidth / 2)
        .Set("y1", center.Y + BoxHeight / 2)
        .Set("line", new Line().Set("color", Palette.Ink).Set("width", 1.2)).Set("fillcolor", "#f4f8fb")
        .Set("layer", "below");

    // plotly's arrows cannot be dashed: the line is a shape, and only its last pixels are an arrow.
    private static Annotation Head(NetworkStyle style, IReadOnlyList<Point> route)
    {
        var tail = route[^1].Towards(route[^2], 10 / route[^1].DistanceTo(route[^2]));
        return Text(route[^1], "").Set("showarrow", true)
            .Set("ax", tail.X).Set("ay", tail.Y).Set("axref", "x").Set("ayref", "y")
            .Set("arrowhead", 2).Set("arrowwidth", style.Width).Set("arrowcolor", style.Color);
    }

    private static Annotation Label(string label, Point center) => Text(center, label.Wrapped(BoxLetters))
        .Set("showarrow", false).Set("font", new Font().Set("size", 11).Set("color", Palette.Ink))
        .Set("align", "center");

    private static Annotation Text(Point place, string text) => new Annotation()
        .Set("text", text).Set("x", place.X).Set("y", place.Y).Set("xref", "x").Set("yref", "y");
}
