namespace ClusterStudies;

/// <summary>
/// How far coders who coded the same units agree. Units need not be coded by all of them; those that one coder alone
/// has coded tell nothing and are left out.
/// </summary>
public sealed class Agreement
{
    private readonly int[][] _units;
    private readonly string[] _codes;
    private readonly bool _isOrdinal;

    private Agreement(string?[][] codings, IReadOnlyList<string>? order)
    {
        _isOrdinal = order is not null;
        var used = codings.SelectMany(unit => unit).OfType<string>().Distinct().ToList();
        if (order is not null && used.Except(order).ToList() is { Count: > 0 } strange)
            throw new ArgumentException($"The order of codes lacks {string.Join(", ", strange)}.", nameof(order));
        _codes = order is null ? [.. used.Order(StringComparer.Ordinal)] : [.. order];
        var coded = codings.Select(unit => unit.Select(code => Array.IndexOf(_codes, code)).ToArray()).ToList();
        _units = [.. coded.Where(unit => unit.Count(code => code >= 0) > 1)];
        if (_units.Length == 0) throw new ArgumentException("No unit is coded by two coders or more.");
        Coders = codings[0].Length;
        LeftOut = coded.Count - _units.Length;
    }

    /// <summary>Number of coders.</summary>
    public int Coders { get; }

    /// <summary>Units that two coders or more have coded.</summary>
    public int Units => _units.Length;

    /// <summary>Units that are left out, coded by one coder or by none.</summary>
    public int LeftOut { get; }

    /// <summary>Compares coders whose codes have no order.</summary>
    /// <param name="units">The units.</param>
    /// <param name="coders">For each coder, the code given to a unit; null where it was not coded.</param>
    /// <exception cref="ArgumentException">There are fewer than two coders, or no unit is coded by two.</exception>
    public static Agreement Nominal<TUnit>(IEnumerable<TUnit> units, params Func<TUnit, object?>[] coders) =>
        Of(units, null, coders);

    /// <summary>Compares coders whose codes have an order: near codes disagree less in Krippendorff's alpha.</summary>
    /// <param name="units">The units.</param>
    /// <param name="order">The codes from the lowest to the highest.</param>
    /// <param name="coders">For each coder, the code given to a unit; null where it was not coded.</param>
    /// <exception cref="ArgumentException">There are fewer than two coders, no unit is coded by two, or a code is not
    /// in the order.</exception>
    public static Agreement Ordinal<TUnit>(
        IEnumerable<TUnit> units, IReadOnlyList<string> order, params Func<TUnit, object?>[] coders) =>
        Of(units, order, coders);

    /// <summary>The share of pairs of codes of one unit that are the same, 0 to 1; units weigh alike.</summary>
    public double Percent => _units.Average(unit =>
    {
        var codes = unit.Where(code => code >= 0).ToList();
        var same = codes.GroupBy(code => code).Sum(group => group.Count() * (group.Count() - 1.0));
        return same / (codes.Count * (codes.Count - 1.0));
    });

    /// <summary>
    /// Cohen's kappa of two coders, with its large-sample interval; codes count as names, ordered or not.
    /// Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20,
    /// 37-46. Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969). Large sample standard errors of kappa and weighted
    /// kappa. Psychological Bulletin 72, 323-327.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are more than two coders, or both give one code
    /// only.</exception>
    public ConfidenceInterval CohensKappa => Coders == 2 ? Kappa.Of(_units, _codes.Length)
        : throw new InvalidOperationException($"Cohen's kappa compares two coders, but there are {Coders}.");

    /// <summary>
    /// Krippendorff's alpha, with the percentile interval of a bootstrap of the units (2000 resamples, fixed seed).
    /// Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania.
    /// </summary>
    /// <exception cref="InvalidOperationException">All codes are the same.</exception>
    public ConfidenceInterval KrippendorffsAlpha => Alpha.Of(_units, _codes.Length, _isOrdinal);

    private static Agreement Of<TUnit>(
        IEnumerable<TUnit> units, IReadOnlyList<string>? order, Func<TUnit, object?>[] coders) => coders.Length < 2
        ? throw new ArgumentException($"Agreement needs two coders or more, but there are {coders.Length}.")
        : new([.. units.Select(unit => coders.Select(coder => Categories.Text(coder(unit))).ToArray())], order);
}
