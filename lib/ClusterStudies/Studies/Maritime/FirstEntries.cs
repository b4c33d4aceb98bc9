namespace ClusterStudies;

/// <summary>The cluster-motivated first entries by market (section 4.3).</summary>
/// <param name="Markets">Each market, or two entered in parallel ("Brazil and China"), with its first entries.</param>
/// <param name="Decisions">All cluster-motivated decisions.</param>
/// <param name="NotFirst">Those of them that were no first entry.</param>
public sealed record FirstEntries(IReadOnlyList<DecisionCount> Markets, int Decisions, int NotFirst)
{
    private const string And = " and ";

    /// <summary>All first entries.</summary>
    public int Total => Markets.Sum(market => market.Count);

    /// <summary>The countries, most entries first, those in parallel counted in both.</summary>
    public IReadOnlyList<EntriesByCountry> Countries => [.. Markets
        .SelectMany(market => market.Level.Split(And).Select(country => (Country: country, Market: market)))
        .GroupBy(entry => entry.Country)
        .Select(entries => new EntriesByCountry(entries.Key,
            entries.Where(e => !e.Market.Level.Contains(And)).Sum(e => e.Market.Count),
            entries.Where(e => e.Market.Level.Contains(And)).Sum(e => e.Market.Count)))
        .OrderByDescending(country => country.Entries)];

    /// <summary>The countries with their entries, most first: "Brazil 13, China 11, ...".</summary>
    public string InWords => string.Join(", ", Countries);

    /// <summary>The countries that lead the list, with their entries.</summary>
    public string LeadersInWords => string.Join(", ", Countries.Take(2));

    /// <summary>
    /// Whether so many firms could have made them all, if each enters a country for the first time only once.
    /// </summary>
    public bool CanBeOf(int firms) => Countries.All(country => country.Entries <= firms);

    /// <summary>The most of them that can be first entries of so many firms: one of each into each country.</summary>
    public int MostOf(int firms) => Countries.Sum(country => Math.Min(country.Entries, firms));

    /// <summary>First entries into a country, those in parallel included; 0 where there is none.</summary>
    public int Into(string country) => Countries.FirstOrDefault(c => c.Country == country)?.Entries ?? 0;

    /// <summary>First entries into any of the countries, each decision counted once.</summary>
    public int IntoAnyOf(params IEnumerable<string> countries) =>
        Markets.Where(market => market.Level.Split(And).Intersect(countries).Any()).Sum(market => market.Count);

    /// <summary>The markets, most entries first, with their share of these entries.</summary>
    public Table ToTable(string caption) => Table.Of(Markets.OrderByDescending(m => m.Count), caption)
        .RowHeader("Market", m => m.Level)
        .Column("Decisions", m => m.Count)
        .Column("Share of these entries", m => (double)m.Count / Total, format: "P0")
        .Note($"Of {Decisions} cluster-motivated decisions; not a first entry: {NotFirst}. "
            + "Two markets entered in parallel are one decision.");
}

/// <summary>The cluster-motivated first entries into one country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Alone">Entries into this country alone.</param>
/// <param name="InParallel">Entries into this country and another in parallel.</param>
public sealed record EntriesByCountry(string Country, int Alone, int InParallel)
{
    /// <summary>All entries into the country.</summary>
    public int Entries => Alone + InParallel;

    /// <summary>The country and its entries: "Latvia 1".</summary>
    public override string ToString() => string.Create(NumberText.Culture, $"{Country} {Entries}");
}
