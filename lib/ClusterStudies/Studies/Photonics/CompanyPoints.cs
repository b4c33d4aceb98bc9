using System.Globalization;
using Plotly.NET;

namespace ClusterStudies;

/// <summary>Draws companies as marks with their letter inside, so that every point of a figure is named.</summary>
internal static class CompanyPoints
{
    // Longer names do not fit into a mark: then all stand above a smaller one.
    private const int LettersInside = 3;
    private const double MarkBesideText = 12;

    /// <summary>A chart with a mark for each company that has a value on both axes.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="x">Place along the x axis.</param>
    /// <param name="y">Place along the y axis.</param>
    /// <param name="group">The group, which decides on the mark and stands in the legend.</param>
    public static GenericChart Chart(IEnumerable<Company> companies,
        Func<Company, double?> x, Func<Company, double?> y, Func<Company, string> group)
    {
        var all = companies.ToList();
        var marks = CompanyMark.For(all.Select(group));
        var inside = all.TrueForAll(company => company.Id.Length <= LettersInside);
        return Charts.Points(all.OrderBy(company => CompanyMark.Order(group(company))), x, y, group,
            text: company => company.Id, hover: Said, mark: name => inside ? marks(name)
                : marks(name) with { TextPosition = "top center", TextColor = Palette.Ink, Size = MarkBesideText });
    }

    /// <summary>
    /// Places companies that share a value on the other axis side by side around the middle of their group.
    /// </summary>
    /// <param name="companies">The companies; their order decides who stands further left.</param>
    /// <param name="middle">Where the company's group stands on this axis.</param>
    /// <param name="level">The value they share; companies of one group and level stand side by side.</param>
    /// <param name="step">Distance between neighbors.</param>
    /// <returns>The place of each company on this axis, by letter.</returns>
    public static IReadOnlyDictionary<string, double> SideBySide(IEnumerable<Company> companies,
        Func<Company, double> middle, Func<Company, double> level, double step) =>
        companies.GroupBy(company => (Middle: middle(company), Level: level(company)))
            .SelectMany(row => row.Select((company, i) =>
                (company.Id, Place: row.Key.Middle + step * (i - (row.Count() - 1) / 2.0))))
            .ToDictionary(placed => placed.Id, placed => placed.Place);

    private static string Said(Company company) => string.Create(CultureInfo.InvariantCulture,
        $"{company.Id}: {company.ProductLine}, {company.Descriptor1}, ")
        + string.Create(CultureInfo.InvariantCulture,
            $"{company.InternationalRevenuePercent:0.##}% of revenue from abroad, {company.Stage}");
}
