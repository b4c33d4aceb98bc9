using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ClusterStudies;

public static partial class Charts
{
    // More marks than these beside each other run together.
    private const int MostSpecifications = 512;
    private const int OptionLetters = 26, NameLetters = 44, LineHeight = 14;

    /// <summary>
    /// A specification curve: the effect sizes of an analysis with every combination of its choices, from the smallest
    /// to the largest, and under each of them the choices that are made otherwise than they stand.
    /// Simonsohn, U., Simmons, J. P. and Nelson, L. D. (2020). Specification curve analysis. Nature Human Behaviour 4,
    /// 1208-1214.
    /// </summary>
    /// <param name="multiverse">The results; of more than 512, evenly spaced ones are drawn; infinite ones a
    /// tenth beyond the largest finite one.</param>
    public static GenericChart SpecificationCurve(Multiverse multiverse)
    {
        var curve = Drawn(multiverse);
        var last = 1.1 * curve.Select(s => s.Result!.Estimate!.Value).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        double Shown(Specification s) => double.IsFinite(s.Result!.Estimate!.Value) ? s.Result.Estimate.Value : last;
        var published = Shown(multiverse.Specifications[0]);
        var rows = Rows(multiverse);
        const int Top = 250, Between = 40, Around = 150;
        List<string> labels = [.. rows.Select(row => row.Short.Wrapped(OptionLetters))];
        var rowHeight = 8 + LineHeight * Math.Max(2, labels.Max(label => label.Split(LineBreak).Length));
        double height = Top + Between + rowHeight * rows.Count;
        return Of([.. Estimates(curve, multiverse.Specifications[0], Shown), Choices(curve, rows)])
            .WithHeight((int)height + Around)
            .WithLegend(show: true)
            .WithYAxis(Capital(multiverse.Published.Effect))
            .WithXAxis(CombinationsDrawn(curve.Count, multiverse.Known.Count), range: (-1, curve.Count + 1),
                grid: false, zeroLine: false)
            .ChangeLayout(layout =>
            {
                layout.Set("yaxis", layout.CopyOf<LinearAxis>("yaxis").Set("domain", new[] { 1 - Top / height, 1 }));
                layout.Set("yaxis2", new LinearAxis()
                    .Set("domain", new[] { 0, rowHeight * rows.Count / height })
                    .Set("range", new[] { rows.Count - 0.5, -0.5 })
                    .Set("tickvals", Enumerable.Range(0, rows.Count).ToArray())
                    .Set("ticktext", labels.ToArray())
                    .Set("tickfont", new Font().Set("size", 11))
                    .Set("automargin", true).Set("zeroline", false).Set("gridcolor", "#e3e6ea"));
                layout.Set("xaxis", layout.CopyOf<LinearAxis>("xaxis").Set("anchor", "y2"));
                layout.Append("shapes",
                [
                    ChartStyle.Line(0, published, 1, published, Palette.Ink, 1.5, "dash").Set("xref", "paper"),
                ]);
                layout.Set("meta", new { alternative = Alternative(multiverse) });
            });
    }

    private sealed record Choice(string Name, string Made, int Switch, int Option)
    {
        public string Label => $"{Name}: {Made}";

        public string Short =>
            Name.Length <= NameLetters ? Label : $"{Name[..NameLetters].TrimEnd()}…: {Made}";
    }

    private static IReadOnlyList<Choice> Rows(Multiverse multiverse) =>
        [.. multiverse.Switches.SelectMany((name, s) => multiverse.Options[s].Skip(1)
            .Select((option, o) => new Choice(name, option, s, o + 1)))];

    private static IReadOnlyList<Specification> Drawn(Multiverse multiverse)
    {
        var all = multiverse.Known.OrderBy(s => s.Result!.Estimate).ToList();
        return all.Count <= MostSpecifications ? all
            : [.. Enumerable.Range(0, MostSpecifications)
                .Select(i => all[i * (all.Count - 1) / (MostSpecifications - 1)])
                .Append(multiverse.Specifications[0]).Distinct().OrderBy(s => s.Result!.Estimate)];
    }

    private static IEnumerable<Trace2D> Estimates(
        IReadOnlyList<Specification> curve, Specification published, Func<Specification, double> shown)
    {
        var places = curve.Select((specification, place) => (Specification: specification, Place: place)).ToList();
        var groups = new[] { (Name: "p below 0.05", Holds: true), (Name: "p of 0.05 or more", Holds: false) };
        var traces = groups.Select((group, i) => Scatter(group.Name,
            [.. places.Where(p => p.Specification.Result!.PValue < 0.05 == group.Holds)],
            p => p.Place, p => shown(p.Specification), null, MarkAt(i) with { Size = 6 })
            .Set("marker", Marker(MarkAt(i) with { Size = 6 })));
        var own = new PointMark("circle-open", Palette.Ink, 14, Palette.Ink);
        return [.. traces, Scatter("choices as they stand", [.. places.Where(p => p.Specification == published)],
            p => p.Place, p => shown(p.Specification), null, own).Set("marker", Marker(own))];
    }

    private static Trace2D Choices(IReadOnlyList<Specification> curve, IReadOnlyList<Choice> rows)
    {
        var marks = rows.SelectMany((row, r) => curve.Select((specification, place) => (specification, place))
            .Where(p => p.specification.Choices[row.Switch] == row.Option).Select(p => (X: p.place, Y: r))).ToList();
        return new Trace2D("scatter")
            .Set("name", "choice made otherwise")
            .Set("mode", "markers")
            .Set("x", marks.Select(mark => mark.X).ToArray())
            .Set("y", marks.Select(mark => mark.Y).ToArray())
            .Set("yaxis", "y2")
            .Set("hoverinfo", "skip")
            .Set("marker", new Plotly.NET.TraceObjects.Marker()
                .Set("symbol", "line-ns-open").Set("size", 14).Set("color", Palette.Ink)
                .Set("line", new Line().Set("width", 1.2).Set("color", Palette.Ink)));
    }

    private static string Alternative(Multiverse multiverse) =>
        $"A specification curve: {multiverse.Report}. "
        + string.Join(" ", Rows(multiverse).Select(row =>
        {
            var with = multiverse.Known.Where(s => s.Choices[row.Switch] == row.Option).ToList();
            return with.Count == 0 ? $"{row.Label}: the test cannot be done."
                : $"{row.Label}: median {Printed.Number(Median(with))}, p below 0.05 in "
                    + string.Create(NumberText.Culture,
                        $"{with.Count(s => s.Result!.PValue < 0.05)} of {with.Count}.");
        }));

    private static string CombinationsDrawn(int drawn, int all) => "Combinations of choices" + (drawn == all ? ""
        : string.Create(NumberText.Culture, $" ({drawn} of {all})"));

    private static double Median(IEnumerable<Specification> specifications)
    {
        // An odds ratio may be infinite.
        var sorted = specifications.Select(s => s.Result!.Estimate!.Value).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
