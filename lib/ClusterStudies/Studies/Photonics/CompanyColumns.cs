namespace ClusterStudies;

/// <summary>Draws companies as lettered marks in columns, a column for each group.</summary>
public static class CompanyColumns
{
    private const double Neighbors = 0.13;
    private const double HalfAColumn = 0.45;

    /// <summary>
    /// The companies of each product line by their international share (Table 1); equal shares stand side by side,
    /// and a line marks the median of the group.
    /// </summary>
    /// <param name="lines">The product lines, from the left.</param>
    /// <param name="caption">What the figure shows.</param>
    public static Figure Shares(IReadOnlyList<ProductLine> lines, string caption)
    {
        var column = lines.Index().ToDictionary(line => line.Item.Name, line => (double)line.Index);
        var companies = lines.SelectMany(line => line.Companies).ToList();
        var place = CompanyPoints.SideBySide(companies,
            company => column[company.ProductLine], company => company.InternationalRevenuePercent, Neighbors);
        return CompanyPoints.Chart(companies,
                company => place[company.Id], company => company.InternationalRevenuePercent,
                company => company.ProductLine)
            .WithXAxis("Major product line", range: (-0.6, lines.Count - 0.4),
                tickTexts: lines.Select(line => line.Name), grid: false, zeroLine: false)
            .WithYAxis("Revenue from abroad (% of revenue)", zeroLine: false)
            .WithLines(lines.Select((line, i) =>
                (i - HalfAColumn, line.MedianShare, i + HalfAColumn, line.MedianShare)))
            .WithHeight(560)
            .Captioned(caption, "Columns of companies by share of revenue from abroad. "
                + string.Join(" ", lines.Select(SaidOfShares)));
    }

    /// <summary>
    /// The companies above the step of the establishment chain that they have reached (our coding of Table 4), one
    /// upon the other, the predominantly orderly at the bottom; the mark tells the style (Table 3).
    /// </summary>
    /// <param name="companies">The companies.</param>
    /// <param name="steps">The steps, from the left.</param>
    /// <param name="caption">What the figure shows, and n.</param>
    /// <param name="axis">What the steps are.</param>
    public static Figure Steps(IReadOnlyList<Company> companies, IReadOnlyList<string> steps, string caption,
        string axis = "Step of the establishment chain (our coding of Table 4)")
    {
        var columns = steps.Select(step => companies.Where(company => company.ChainLabel == step)
            .OrderByDescending(company => company.IsOrderly).ThenBy(company => company.Id).ToList()).ToList();
        var height = columns.SelectMany(column => column.Index())
            .ToDictionary(place => place.Item.Id, place => place.Index + 1.0);
        var column = steps.Index().ToDictionary(step => step.Item, step => (double)step.Index);
        return CompanyPoints.Chart(companies,
                company => column[company.ChainLabel], company => height[company.Id], company => company.Descriptor1)
            .WithXAxis(axis, tickTexts: steps.Select(OnTwoLines),
                grid: false, zeroLine: false)
            .WithYAxis("Companies (count)", range: (0, height.Values.Max() + 0.7), step: 2)
            .WithHeight(520)
            .Captioned(caption, string.Join(" ", steps.Zip(columns, SaidOfStep)));
    }

    private static string SaidOfShares(ProductLine line)
    {
        var highest = line.Companies.MaxBy(company => company.InternationalRevenuePercent)!;
        var lowest = line.Companies.Min(company => company.InternationalRevenuePercent);
        return FormattableString.Invariant($"{line.Name}: {lowest} to {highest.InternationalRevenuePercent} percent, ")
            + FormattableString.Invariant($"median {line.MedianShare}, highest {highest.Id}.");
    }

    private static string SaidOfStep(string step, IReadOnlyList<Company> column) => $"{step}: {column.Count} ("
        + $"{column.OrderBy(company => company.Id).Letters()}; predominantly orderly: "
        + $"{column.Where(company => company.IsOrderly).Letters()}).";

    // Broken at the space nearest to the middle, where the label is too long for its column.
    private static string OnTwoLines(string label)
    {
        if (label.Length < 15) return label;
        var spaces = label.Index().Where(letter => letter.Item == ' ').Select(letter => letter.Index);
        if (!spaces.Any()) return label;
        var at = spaces.MinBy(space => Math.Abs(space - label.Length / 2));
        return label[..at] + "<br>" + label[(at + 1)..];
    }
}
