using System.Globalization;
using Plotly.NET.LayoutObjects;
using Plotly.NET;

namespace ClusterStudies;

/// <summary>
/// A reconstruction of the study's Figure 1, Strategic Opportunity and Vulnerability, from Table 2: expertise from production to design
/// across, ease of relocation in lanes, companies of one expertise and lane below one another. Labels off the line stand in a place of their own
/// at the right.
/// </summary>
public sealed class OpportunityMap
{
    private readonly IReadOnlyList<ExpertiseOrder> _order;
    private readonly Func<Company, double?> _quantity;
    private readonly double _largest;

    private OpportunityMap(IReadOnlyList<ExpertiseOrder> order, Func<Company, double?> quantity, IReadOnlyList<Placed> companies, IReadOnlyList<Lane> lanes)
    {
        (_order, _quantity, Companies, Lanes) = (order, quantity, companies, lanes);
        _largest = Math.Max(companies.Max(placed => quantity(placed.Company)) ?? 0, double.Epsilon);
    }

    /// <summary>The companies and their places.</summary>
    public IReadOnlyList<Placed> Companies { get; }

    /// <summary>The lanes, from the bottom up.</summary>
    public IReadOnlyList<Lane> Lanes { get; }

    /// <summary>Places companies on the map.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="order">The places of the expertise labels, as <c>expertise_order.csv</c> has them.</param>
    /// <param name="quantity">What the size of a mark stands for, proportional to its area; <c>null</c> where it is not known.</param>
    public static OpportunityMap Of(IEnumerable<Company> companies, IReadOnlyList<ExpertiseOrder> order, Func<Company, double?> quantity)
    {
        var all = companies.ToList();
        var offTheLine = (order.Max(label => label.Position) ?? 0) + 1;
        var lanes = new List<Lane>();
        var placed = new List<Placed>();
        foreach (var lane in all.GroupBy(company => company.Relocatability).OrderBy(lane => lane.Key, StringComparer.Ordinal))
        {
            var cells = lane.GroupBy(company => company.ExpertisePosition ?? offTheLine).ToList();
            var from = lanes.Count == 0 ? 0 : lanes[^1].To;
            lanes.Add(new Lane(lane.Key, from, from + cells.Max(cell => cell.Count()) + 0.3));
            // The largest on top, then by letter: the same data always give the same places.
            placed.AddRange(cells.SelectMany(cell => cell
                .OrderByDescending(company => quantity(company) ?? -1).ThenBy(company => company.Id, StringComparer.Ordinal)
                .Select((company, i) => new Placed(company, cell.Key, lanes[^1].Middle + (cell.Count() - 1) / 2.0 - i))));
        }
        return new OpportunityMap(order, quantity, placed, lanes);
    }

    /// <summary>Size of a company's mark in pixels: its area is proportional to the quantity whatever its shape, but none is too small to be seen.</summary>
    public double Size(Company company) => Math.Max(SmallestSize, LargestSize * Math.Sqrt((_quantity(company) ?? 0) / _largest) * CompanyMark.SizeOfCircleArea(CompanyMark.Of(company.ProductType)));

    /// <summary>The figure.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="quantityName">What the size stands for, with its unit, for the key and the hover text.</param>
    public Figure ToFigure(string caption, string quantityName) => Charts.Points(
            Companies.OrderBy(placed => CompanyMark.Order(placed.Company.ProductType)).ThenByDescending(placed => IsKnown(placed.Company)),
            placed => placed.X, placed => placed.Y, placed => NameOf(placed.Company), placed => Gap + placed.Company.Id,
            placed => Said(placed.Company, quantityName), MarkOf, placed => Size(placed.Company))
        .WithXAxis("Expertise, from manufacturing to design" + SizeKey(quantityName), range: (Positions.Min() - 0.5, Positions.Max() + 0.6),
            ticks: Positions.Select(position => (double)position), tickTexts: Positions.Select(PositionLabel), grid: false, zeroLine: false)
        .WithYAxis("Relocatability", range: (Lanes[0].From, Lanes[^1].To),
            ticks: Lanes.Select(lane => lane.Middle), tickTexts: Lanes.Select(lane => lane.Label), grid: false, zeroLine: false)
        .WithHeight((int)(RowHeight * Lanes[^1].To) + 280)
        .WithMargin(left: 90, right: 20, top: 130, bottom: 150)
        .ChangeLayout(Divide)
        .Captioned(caption, Alternative());

    // The lanes are parted by lines, and what stands off the line of expertise by another.
    private void Divide(Layout layout)
    {
        layout.Append("shapes",
        [
            .. Lanes.SkipLast(1).Select(lane => ChartStyle.Line(0, lane.To, 1, lane.To, Palette.Grey, 1.5).Set("xref", "paper").Set("layer", "below")),
            ChartStyle.Line(Positions.Max() - 0.5, 0, Positions.Max() - 0.5, 1, Palette.Grey, 1.5, "dash").Set("yref", "paper").Set("layer", "below"),
        ]);
        layout.Set("yaxis", layout.CopyOf<LinearAxis>("yaxis").Set("tickangle", -90));
        layout.Set("xaxis", layout.CopyOf<LinearAxis>("xaxis").Set("automargin", false));
    }

    private const double RowHeight = 50;
    private const double LargestSize = 52;
    private const double SmallestSize = 9;

    private string SizeKey(string quantityName) => Companies.Where(placed => _quantity(placed.Company) is not null).MaxBy(placed => _quantity(placed.Company)) is { } first
        ? string.Create(CultureInfo.InvariantCulture, $"<br><span style=\"font-size:13px\">Area of the marks: {quantityName} (largest: {first.Company.Id}, {_quantity(first.Company):0.#})</span>")
        : "";

    private int OffTheLine => (_order.Max(label => label.Position) ?? 0) + 1;

    private IReadOnlyList<int> Positions => [.. _order.Select(label => label.Position ?? OffTheLine).Distinct().Order()];

    private const string Unknown = ", revenue not known";

    // Keeps the letter off the mark.
    private const string Gap = "\u2002";

    private bool IsKnown(Company company) => _quantity(company) is not null;

    private string NameOf(Company company) => company.ProductType + (IsKnown(company) ? "" : Unknown);

    private static PointMark MarkOf(string name)
    {
        var mark = CompanyMark.Of(name.Replace(Unknown, "")) with { TextPosition = "middle right", TextColor = Palette.Ink, TextSize = 14 };
        return name.EndsWith(Unknown, StringComparison.Ordinal) ? mark with { Symbol = mark.Symbol + "-open-dot", Fill = Palette.Ink } : mark;
    }

    private string PositionLabel(int position)
    {
        var labels = _order.Where(label => (label.Position ?? OffTheLine) == position).Select(label => label.Expertise).ToList();
        var shared = labels.Count == 1 ? "" : labels[0][..Enumerable.Range(0, labels.Min(label => label.Length)).TakeWhile(i => labels.All(label => label[i] == labels[0][i])).Count()];
        var text = shared.Length == 0 ? string.Join(",<br>", labels) : shared + "<br>" + string.Join(",<br>", labels.Select(label => label[shared.Length..]));
        var broken = labels.Count == 1 ? text.Replace("--", "--<br>") : text;
        return position == OffTheLine ? $"<i>off the line:</i><br>{broken.Replace(" Value", "<br>Value")}" : broken;
    }

    private string Alternative() => "A map in two directions. " + string.Join(" ", Lanes.Reverse().Select(lane =>
        $"Relocatability {lane.Label}: " + string.Join("; ", Companies.Where(placed => placed.Company.Relocatability == lane.Label)
            .GroupBy(placed => placed.X).OrderBy(cell => cell.Key)
            .Select(cell => $"{cell.Select(placed => placed.Company.Expertise).Distinct().Listed()}: {cell.Select(placed => placed.Company).Letters()}")) + "."));

    private string Said(Company company, string quantityName) => string.Create(CultureInfo.InvariantCulture,
        $"{company.Id}: {company.Expertise}, {company.Relocatability}, {company.ProductType}{(company.ProductType2 is null ? "" : $" and {company.ProductType2}")}, {quantityName} {_quantity(company)?.ToString("0.###", CultureInfo.InvariantCulture) ?? "not known"}");

    /// <summary>A company on the map.</summary>
    /// <param name="Company">The company.</param>
    /// <param name="X">Its expertise position; one more than the last for labels off the line.</param>
    /// <param name="Y">Its place in the lane; neighbors are 1 apart.</param>
    public sealed record Placed(Company Company, double X, double Y);

    /// <summary>One lane of the map.</summary>
    /// <param name="Label">The relocatability.</param>
    /// <param name="From">Lower edge.</param>
    /// <param name="To">Upper edge.</param>
    public sealed record Lane(string Label, double From, double To)
    {
        /// <summary>The middle of the lane.</summary>
        public double Middle => (From + To) / 2;
    }
}
