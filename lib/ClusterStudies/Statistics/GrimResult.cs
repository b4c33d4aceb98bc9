using System.Globalization;

namespace ClusterStudies;

/// <summary>Whether a printed percentage or mean can come from n whole items.</summary>
/// <param name="Printed">The number as printed; a percentage as 63.6, not 0.636.</param>
/// <param name="Decimals">Decimals it was printed with.</param>
/// <param name="N">Number of items.</param>
/// <param name="IsPercentage">Whether it is a percentage, or else a mean of whole numbers.</param>
/// <param name="IsPossible">Whether some whole total gives the printed number after rounding.</param>
/// <param name="Totals">The whole totals (for a percentage, counts out of n) that give it; empty when
/// impossible.</param>
/// <param name="NearestBelow">The nearest value at or below the printed one that n items can give, unrounded; null
/// when there is none.</param>
/// <param name="NearestAbove">The nearest value at or above the printed one that n items can give, unrounded; null
/// when there is none.</param>
public sealed record GrimResult(
    decimal Printed, int Decimals, int N, bool IsPercentage, bool IsPossible, IReadOnlyList<long> Totals,
    decimal? NearestBelow, decimal? NearestAbove) : IStatisticalResult
{
    /// <inheritdoc/>
    public string Report =>
        $"GRIM test: {Shown(Printed, Decimals)} from n = {N} is {(IsPossible ? Possible : Impossible)}";

    /// <summary>The check as one report line.</summary>
    public override string ToString() => Report;

    private string Possible => Totals.Count == 1
        ? ClusterStudies.Printed.Text($"possible (total {Totals[0]})")
        : ClusterStudies.Printed.Text($"possible (totals {Totals[0]} to {Totals[^1]})");

    private string Impossible => "not possible; nearest " +
        string.Join(" and ",
            new[] { NearestBelow, NearestAbove }.OfType<decimal>().Select(value => Shown(value, Decimals + 2)));

    // Two decimals more than printed show by how much the nearest values miss.
    private string Shown(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals, CultureInfo.InvariantCulture) + (IsPercentage ? "%" : "");
}
