using System.Globalization;
using Plotly.NET;

namespace ClusterStudies;

/// <summary>Draws companies as marks with their letter inside, so that every point of a figure is named.</summary>
public static class CompanyPoints
{
    /// <summary>A chart with a mark for each company that has a value on both axes.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="x">Place along the x axis.</param>
    /// <param name="y">Place along the y axis.</param>
    /// <param name="group">The group, which decides on the mark and stands in the legend.</param>
    public static GenericChart Chart(IEnumerable<Company> companies, Func<Company, double?> x, Func<Company, double?> y, Func<Company, string> group) =>
        Charts.Points(companies.OrderBy(company => CompanyMark.Order(group(company))), x, y, group, text: company => company.Id, hover: Said, mark: CompanyMark.Of);

    /// <summary>
    /// Places companies that share a value on the other axis side by side around the middle of their group.
    /// </summary>
    /// <param name="companies">The companies; their order decides who stands further left.</param>
    /// <param name="middle">Where the company's group stands on this axis.</param>
    /// <param name="level">The value they share; companies of one group and level stand side by side.</param>
    /// <param name="step">Distance between neighbors.</param>
    /// <returns>The place of each company on this axis, by letter.</returns>
    public static IReadOnlyDictionary<string, double> SideBySide(IEnumerable<Company> companies, Func<Company, double> middle, Func<Company, double> level, double step) =>
        companies.GroupBy(company => (Middle: middle(company), Level: level(company)))
            .SelectMany(row => row.Select((company, i) => (company.Id, Place: row.Key.Middle + step * (i - (row.Count() - 1) / 2.0))))
            .ToDictionary(placed => placed.Id, placed => placed.Place);

    private static string Said(Company company) => string.Create(CultureInfo.InvariantCulture,
        $"{company.Id}: {company.ProductLine}, {company.Descriptor1}, {company.InternationalRevenuePercent:0.##}% of revenue from abroad, {company.Stage}");

    /// <summary>One old trace for each group, until the notebooks that use it have moved to <see cref="Chart"/>.</summary>
    public static IReadOnlyList<Trace> Of(IEnumerable<Company> companies, Func<Company, double?> x, Func<Company, double?> y, Func<Company, string> group) =>
        [.. companies.Where(company => x(company) is not null && y(company) is not null).GroupBy(group)
            .OrderBy(members => CompanyMark.Order(members.Key)).Select(members => Points(members.Key, [.. members], x, y))];

    private static ScatterTrace Points(string group, IReadOnlyList<Company> members, Func<Company, double?> x, Func<Company, double?> y)
    {
        var mark = CompanyMark.Of(group);
        return new ScatterTrace
        {
            Name = group,
            Mode = "markers+text",
            X = members.Select(company => x(company)).ToArray(),
            Y = members.Select(company => y(company)).ToArray(),
            Text = members.Select(company => company.Id).ToArray(),
            TextPosition = "middle center",
            TextFont = new Font(12, mark.TextColor),
            Marker = new Marker { Symbol = mark.Symbol, Color = mark.Fill, Size = mark.Size, Opacity = 1, Line = new Line(Palette.Ink, 1.5) },
            ClipOnAxis = false,
            ShowLegend = true,
            CustomData = members.Select(Said).ToArray(),
            HoverTemplate = "%{customdata}<extra></extra>",
        };
    }
}
