using System.Globalization;

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
    public double Size(Company company) => Math.Max(SmallestSize, LargestSize * Math.Sqrt((_quantity(company) ?? 0) / _largest) * CompanyMark.Of(company.ProductType).SizeOfCircleArea);

    /// <summary>The figure.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="quantityName">What the size stands for, with its unit, for the key and the hover text.</param>
    public Figure ToFigure(string caption, string quantityName) => new(caption, Alternative(), Traces(quantityName), new Layout
    {
        Height = (int)(RowHeight * Lanes[^1].To) + 280,
        Margin = new Margin(L: 90, R: 20, T: 130, B: 150),
        XAxis = new Axis
        {
            Title = "Expertise, from manufacturing to design" + SizeKey(quantityName),
            TickVals = [.. Positions.Select(position => (double)position)],
            TickText = [.. Positions.Select(PositionLabel)],
            Range = [Positions.Min() - 0.5, Positions.Max() + 0.6],
            TickAngle = 0,
            ShowGrid = false,
            ZeroLine = false,
            AutoMargin = false,
        },
        YAxis = new Axis
        {
            Title = "Relocatability",
            TickVals = [.. Lanes.Select(lane => lane.Middle)],
            TickText = [.. Lanes.Select(lane => lane.Label)],
            TickAngle = -90,
            Range = [Lanes[0].From, Lanes[^1].To],
            ShowGrid = false,
            ZeroLine = false,
        },
        Shapes =
        [
            .. Lanes.SkipLast(1).Select(lane => new Shape("line", 0, lane.To, 1, lane.To) { XRef = "paper", Line = new Line(Palette.Grey, 1.5), Layer = "below" }),
            new Shape("line", Positions.Max() - 0.5, 0, Positions.Max() - 0.5, 1) { YRef = "paper", Line = new Line(Palette.Grey, 1.5, "dash"), Layer = "below" },
        ],
        ShowLegend = true,
    });

    private const double RowHeight = 50;
    private const double LargestSize = 52;
    private const double SmallestSize = 9;

    private string SizeKey(string quantityName) => Companies.Where(placed => _quantity(placed.Company) is not null).MaxBy(placed => _quantity(placed.Company)) is { } first
        ? string.Create(CultureInfo.InvariantCulture, $"<br><span style=\"font-size:13px\">Area of the marks: {quantityName} (largest: {first.Company.Id}, {_quantity(first.Company):0.#})</span>")
        : "";

    private int OffTheLine => (_order.Max(label => label.Position) ?? 0) + 1;

    private IReadOnlyList<int> Positions => [.. _order.Select(label => label.Position ?? OffTheLine).Distinct().Order()];

    private IEnumerable<Trace> Traces(string quantityName) => Companies
        .GroupBy(placed => (Type: placed.Company.ProductType, Known: _quantity(placed.Company) is not null))
        .OrderBy(group => CompanyMark.Order(group.Key.Type)).ThenByDescending(group => group.Key.Known)
        .Select(group => Points(group.Key.Type, group.Key.Known, [.. group], quantityName));

    private ScatterTrace Points(string type, bool known, IReadOnlyList<Placed> members, string quantityName)
    {
        var mark = CompanyMark.Of(type);
        var marker = mark.ToMarker(members.Select(placed => Size(placed.Company)));
        return new ScatterTrace
        {
            Name = known ? type : $"{type}, revenue not known",
            Mode = "markers+text",
            X = members.Select(placed => placed.X).ToArray(),
            Y = members.Select(placed => placed.Y).ToArray(),
            // The space keeps the letter off the mark.
            Text = members.Select(placed => "\u2002" + placed.Company.Id).ToArray(),
            TextPosition = members.Select(placed => "middle right").ToArray(),
            TextFont = new Font(14, Palette.Ink),
            Marker = known ? marker : marker with { Symbol = mark.Symbol + "-open-dot", Color = Palette.Ink },
            ClipOnAxis = false,
            CustomData = members.Select(placed => Said(placed.Company, quantityName)).ToArray(),
            HoverTemplate = "%{customdata}<extra></extra>",
        };
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
