namespace ClusterStudies;

/// <summary>What sentences say of companies, right for none, one and many of them.</summary>
public static partial class PhotonicsTables
{
    /// <summary>
    /// A part of the companies with its share and Wilson's interval: "5 of 14 (36%, 95% interval 16% to 61%)"; "none of
    /// none" where there are no companies.
    /// </summary>
    public static string WithInterval(this IEnumerable<Company> part, IEnumerable<Company> whole)
    {
        var (some, all) = (part.Count(), whole.Count());
        if (all == 0)
            return "none of none";
        var share = Wilson.Interval(some, all);
        return string.Create(NumberText.Culture,
            $"{some} of {all} ({share.Estimate:P0}, 95% interval {share.InPercent()})");
    }

    /// <summary>
    /// The shares from abroad: "between 0% and 60%, with a median of 25%"; "20% each" where all are equal, "20%" of a
    /// single company, "not known" of none.
    /// </summary>
    public static string SharesInWords(this IEnumerable<Company> companies)
    {
        var shares = companies.Select(company => company.InternationalRevenuePercent).Order().ToList();
        return shares switch
        {
            [] => "not known",
            [var one] => string.Create(NumberText.Culture, $"{one:0.#}%"),
            [var least, .., var most] when least == most => string.Create(NumberText.Culture, $"{least:0.#}% each"),
            [var least, .., var most] => string.Create(NumberText.Culture,
                $"between {least:0.#}% and {most:0.#}%, with a median of {Quantile.Of(shares, 0.5):0.#}%"),
        };
    }

    /// <summary>
    /// The revenues that are known, in million US dollars, in the same words; "not known" where none is.
    /// </summary>
    public static string RevenuesInWords(this IEnumerable<Company> companies)
    {
        var known = companies.Select(company => company.RevenueUsdMillion).OfType<double>().Order().ToList();
        return known switch
        {
            [] => "not known",
            [var one] => string.Create(NumberText.Culture, $"{one:0.##} million US dollars"),
            [var least, .., var most] when least == most =>
                string.Create(NumberText.Culture, $"{least:0.##} million US dollars each"),
            [var least, .., var most] => string.Create(NumberText.Culture,
                $"between {least:0.##} and {most:0.##} million US dollars, with a median of {
                Quantile.Of(known, 0.5):0.##}"),
        };
    }
}
