using static ClusterStudies.DiagramGeometry;

namespace ClusterStudies;

/// <summary>Draws boxes and the links between them as a <see cref="Figure"/>, for models that a study shows as a drawing.</summary>
public static class Diagram
{
    private const int Width = 800, LineLength = 18;

    /// <summary>Draws a diagram.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="counted">What the numbers on the links count, in the plural: "quotations".</param>
    /// <param name="nodes">The boxes, with their places.</param>
    /// <param name="links">The links; each names boxes of the diagram.</param>
    /// <exception cref="ArgumentException">A link names a box that is not there, or there is no box.</exception>
    public static Figure Of(string caption, string counted, IReadOnlyList<DiagramNode> nodes, IReadOnlyList<DiagramLink> links)
    {
        if (nodes.Count == 0) throw new ArgumentException($"The diagram '{caption}' has no boxes.", nameof(nodes));
        var unknown = links.SelectMany(link => new[] { link.From, link.To }).Except(nodes.Select(node => node.Id)).ToList();
        if (unknown.Count > 0)
            throw new ArgumentException($"Links name boxes that are not there: {string.Join(", ", unknown)}. Add a node for each, or correct the links.", nameof(links));

        var geometry = new DiagramGeometry(nodes, Width);
        var routes = geometry.Routes(links);
        return new Figure(caption, Alternative(counted, nodes, links), [.. Key(links), Counts(counted, links, routes)], new Layout
        {
            Width = Width,
            Height = (int)geometry.Height + 70,
            Margin = new Margin(0, 0, 70, 0),
            XAxis = Hidden(geometry.Width),
            YAxis = Hidden(geometry.Height),
            ShowLegend = true,
            Shapes = [.. links.Zip(routes).SelectMany(link => Lines(link.First.Style, link.Second)), .. nodes.Select(node => Box(geometry.Center(node.Id)))],
            Annotations = [.. links.Zip(routes).Where(link => link.First.Style.HasHead).Select(link => Head(link.First.Style, link.Second)),
                .. nodes.Select(node => Label(node.Label, geometry.Center(node.Id)))],
        });
    }

    private static string Alternative(string counted, IReadOnlyList<DiagramNode> nodes, IReadOnlyList<DiagramLink> links) =>
        FormattableString.Invariant($"A diagram of {nodes.Count} boxes and {links.Count} {(links.Count == 1 ? "link" : "links")}, from left to right. Each link carries its number of {counted}. ")
        + string.Join("; ", links.Select(link => FormattableString.Invariant($"{link.Text} ({link.Count})"))) + ".";

    private static Axis Hidden(double length) => new() { Visible = false, ShowGrid = false, ZeroLine = false, Range = [0, length], AutoMargin = false };

    /// <summary>One line in the legend for each kind of link.</summary>
    private static IEnumerable<Trace> Key(IEnumerable<DiagramLink> links) => links.Select(link => link.Style).Distinct().Select(style => new ScatterTrace
    {
        Name = style.Name,
        Mode = "lines",
        X = new double?[] { null },
        Y = new double?[] { null },
        Line = new Line(style.Color, style.Width, style.Dash),
    });

    private static ScatterTrace Counts(string counted, IReadOnlyList<DiagramLink> links, IEnumerable<IReadOnlyList<Point>> routes)
    {
        var places = routes.Select(route => route[^2].Towards(route[^1], route.Count > 2 ? 0.5 : 0.46)).ToList();
        return new ScatterTrace
        {
            Name = counted,
            Mode = "markers+text",
            X = places.Select(place => place.X).ToList(),
            Y = places.Select(place => place.Y).ToList(),
            Text = links.Select(link => (string?)link.Count.ToString(NumberText.Culture)).ToList(),
            TextPosition = "middle center",
            TextFont = new Font(12, Palette.Ink),
            Marker = new Marker { Size = 20, Color = links.Select(link => link.Count > 0 ? Palette.Sky : "#ffffff").ToList(), Line = new Line(Palette.Grey, 1) },
            CustomData = links.Select(link => link.Text).ToList(),
            HoverTemplate = $"%{{customdata}}<br>{counted}: %{{text}}<extra></extra>",
        };
    }

    private static IEnumerable<Shape> Lines(DiagramStyle style, IReadOnlyList<Point> route) => route.Zip(route.Skip(1)).Select(part =>
        new Shape("line", part.First.X, part.First.Y, part.Second.X, part.Second.Y) { Line = new Line(style.Color, style.Width, style.Dash), Layer = "below" });

    private static Shape Box(Point center) =>
        new("rect", center.X - BoxWidth / 2, center.Y - BoxHeight / 2, center.X + BoxWidth / 2, center.Y + BoxHeight / 2)
        { Line = new Line(Palette.Ink, 1.2), FillColor = "#f4f8fb", Layer = "below" };

    // plotly's arrows cannot be dashed: the line is a shape, and only its last pixels are an arrow.
    private static Annotation Head(DiagramStyle style, IReadOnlyList<Point> route)
    {
        var tail = route[^1].Towards(route[^2], 10 / route[^1].DistanceTo(route[^2]));
        return new Annotation("")
        {
            ShowArrow = true,
            X = route[^1].X, Y = route[^1].Y, XRef = "x", YRef = "y",
            AX = tail.X, AY = tail.Y, AXRef = "x", AYRef = "y",
            ArrowHead = 2, ArrowWidth = style.Width, ArrowColor = style.Color,
        };
    }

    private static Annotation Label(string label, Point center) =>
        new(string.Join("<br>", Wrapped(label))) { X = center.X, Y = center.Y, XRef = "x", YRef = "y", Font = new Font(11, Palette.Ink), Align = "center" };

    /// <summary>Breaks a label at spaces, into lines that fit a box.</summary>
    internal static IReadOnlyList<string> Wrapped(string label)
    {
        var lines = new List<string>();
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLength) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }
}
