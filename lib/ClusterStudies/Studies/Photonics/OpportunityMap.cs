using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ClusterStudies;

/// <summary>
/// A reconstruction of the study's Figure 1, Strategic Opportunity and Vulnerability, from Table 2: expertise from
/// production to design across, ease of relocation in lanes, companies of one expertise and lane below one another.
/// Labels off the line stand in a place of their own at the right.
/// </summary>
public sealed class OpportunityMap
{
    private const double RowHeight = 50;
    private const double LargestSize = 52;
    private const double SmallestSize = 9;
    private const string NotKnown = ", revenue not known";

    // Keeps the letter off the mark.
    private const string Gap = "\u2002";

    private readonly ExpertiseLine _line;
    private readonly Func<Company, double?> _quantity;
    private readonly double _largest;

    private OpportunityMap(ExpertiseLine line, Func<Company, double?> quantity,
        IReadOnlyList<Placed> companies, IReadOnlyList<Lane> lanes)
    {
        (_line, _quantity, Companies, Lanes) = (line, quantity, companies, lanes);
        _largest = Math.Max(companies.Max(placed => quantity(placed.Company)) ?? 0, double.Epsilon);
    }

    /// <summary>The companies and their places.</summary>
    internal IReadOnlyList<Placed> Companies { get; }

    /// <summary>The lanes, from the bottom up.</summary>
    internal IReadOnlyList<Lane> Lanes { get; }

    /// <summary>Places companies on the map.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="order">The places of the expertise labels, as <c>expertise_order.csv</c> has them.</param>
    /// <param name="quantity">
    /// What the size of a mark stands for, proportional to its area; <c>null</c> where it is not known.
    /// </param>
    public static OpportunityMap Of(
        IEnumerable<Company> companies, IReadOnlyList<ExpertiseOrder> order, Func<Company, double?> quantity)
    {
        var line = new ExpertiseLine(order);
        var lanes = new List<Lane>();
        var placed = new List<Placed>();
        var byLane = companies.GroupBy(company => company.Relocatability);
        foreach (var lane in byLane.OrderBy(lane => lane.Key, StringComparer.Ordinal))
        {
            var cells = lane.GroupBy(company => company.ExpertisePosition ?? line.OffTheLine).ToList();
            var from = lanes.Count == 0 ? 0 : lanes[^1].To;
            lanes.Add(new Lane(lane.Key, from, from + cells.Max(cell => cell.Count()) + 0.3));
            var middle = lanes[^1].Middle;
            // The largest on top, then by letter: the same data always give the same places.
            placed.AddRange(cells.SelectMany(cell => cell
                .OrderByDescending(company => quantity(company) ?? -1)
                .ThenBy(company => company.Id, StringComparer.Ordinal)
                .Select((company, i) => new Placed(company, cell.Key, middle + (cell.Count() - 1) / 2.0 - i))));
        }
        return new OpportunityMap(line, quantity, placed, lanes);
    }

    /// <summary>
    /// Size of a company's mark in pixels: its area is proportional to the quantity whatever its shape, but none is
    /// too small to be seen.
    /// </summary>
    public double Size(Company company)
    {
        var size = LargestSize * Math.Sqrt((_quantity(company) ?? 0) / _largest);
        return Math.Max(SmallestSize, size * CompanyMark.SizeOfCircleArea(CompanyMark.Of(company.ProductType)));
    }

    /// <summary>The figure.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="quantityName">What the size stands for, with its unit, for the key and the hover text.</param>
    public Figure ToFigure(string caption, string quantityName) => Charts.Points(
            Companies.OrderBy(placed => CompanyMark.Order(placed.Company.ProductType))
                .ThenByDescending(placed => _quantity(placed.Company) is not null),
            placed => placed.X,
            placed => placed.Y,
            group: placed => NameOf(placed.Company),
            text: placed => Gap + placed.Company.Id,
            hover: placed => Said(placed.Company, quantityName),
            mark: MarkOf,
            size: placed => Size(placed.Company))
        .WithXAxis("Expertise, from manufacturing to design" + SizeKey(quantityName),
            range: (_line.Positions[0] - 0.5, _line.Positions[^1] + 0.6),
            ticks: _line.Positions.Select(position => (double)position),
            tickTexts: _line.Positions.Select(_line.Label), grid: false, zeroLine: false)
        .WithYAxis("Relocatability", range: (Lanes[0].From, Lanes[^1].To),
            ticks: Lanes.Select(lane => lane.Middle), tickTexts: Lanes.Select(lane => lane.Label),
            grid: false, zeroLine: false)
        .WithHeight((int)(RowHeight * Lanes[^1].To) + 280)
        .WithMargin(left: 90, right: 20, top: 130, bottom: 150)
        .ChangeLayout(Divide)
        .Captioned(caption, Alternative());

    // The lanes are parted by lines, and what stands off the line of expertise by another.
    private void Divide(Layout layout)
    {
        var end = _line.Positions[^1] - 0.5;
        layout.Append("shapes",
        [
            .. Lanes.SkipLast(1).Select(lane => ChartStyle
                .Line(0, lane.To, 1, lane.To, Palette.Grey, 1.5).Set("xref", "paper").Set("layer", "below")),
            ChartStyle.Line(end, 0, end, 1, Palette.Grey, 1.5, "dash").Set("yref", "paper").Set("layer", "below"),
        ]);
        layout.Set("yaxis", layout.CopyOf<LinearAxis>("yaxis").Set("tickangle", -90));
        layout.Set("xaxis", layout.CopyOf<LinearAxis>("xaxis").Set("automargin", false));
    }

    private string SizeKey(string quantityName)
    {
        if (Companies.Where(placed => _quantity(placed.Company) is not null)
            .MaxBy(placed => _quantity(placed.Company)) is not { } first)
        {
            return "";
        }

        var largest = FormattableString.Invariant($"largest: {first.Company.Id}, {_quantity(first.Company):0.#}");
        return $"<br><span style=\"font-size:13px\">Area of the marks: {quantityName} ({largest})</span>";
    }

    private string NameOf(Company company) => company.ProductType + (_quantity(company) is null ? NotKnown : "");

    private static PointMark MarkOf(string name)
    {
        var mark = CompanyMark.Of(name.Replace(NotKnown, "")) with
        {
            TextPosition = "middle right",
            TextColor = Palette.Ink,
            TextSize = 14,
        };
        return name.EndsWith(NotKnown, StringComparison.Ordinal)
            ? mark with { Symbol = mark.Symbol + "-open-dot", Fill = Palette.Ink } : mark;
    }

    private string Alternative() => "A map in two directions. " + string.Join(" ", Lanes.Reverse().Select(lane =>
        $"Relocatability {lane.Label}: " + string.Join("; ", Companies
            .Where(placed => placed.Company.Relocatability == lane.Label)
            .GroupBy(placed => placed.X, placed => placed.Company).OrderBy(cell => cell.Key)
            .Select(cell => $"{cell.Select(company => company.Expertise).Distinct().Listed()}: {cell.Letters()}"))
        + "."));

    private string Said(Company company, string quantityName)
    {
        var types = company.ProductType2 is null ? company.ProductType
            : $"{company.ProductType} and {company.ProductType2}";
        var quantity = _quantity(company) is { } known ? FormattableString.Invariant($"{known:0.###}") : "not known";
        return $"{company.Id}: {company.Expertise}, {company.Relocatability}, {types}, {quantityName} {quantity}";
    }

    /// <summary>A company on the map.</summary>
    /// <param name="Company">The company.</param>
    /// <param name="X">Its expertise position; one more than the last for labels off the line.</param>
    /// <param name="Y">Its place in the lane; neighbors are 1 apart.</param>
    internal sealed record Placed(Company Company, double X, double Y);

    /// <summary>One lane of the map.</summary>
    /// <param name="Label">The relocatability.</param>
    /// <param name="From">Lower edge.</param>
    /// <param name="To">Upper edge.</param>
    internal sealed record Lane(string Label, double From, double To)
    {
        /// <summary>The middle of the lane.</summary>
        public double Middle => (From + To) / 2;
    }
}
