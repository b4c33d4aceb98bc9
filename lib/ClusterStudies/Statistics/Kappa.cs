using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <summary>Cohen's kappa with the standard error of Fleiss, Cohen and Everitt (1969).</summary>
internal static class Kappa
{
    public static ConfidenceInterval Of(int[][] units, int codes, double confidence = 0.95)
    {
        double n = units.Length;
        var p = new double[codes, codes];
        foreach (var unit in units) p[unit[0], unit[1]] += 1 / n;
        var all = Enumerable.Range(0, codes).ToList();
        double[] row = [.. all.Select(i => all.Sum(j => p[i, j]))];
        double[] column = [.. all.Select(j => all.Sum(i => p[i, j]))];
        var (observed, expected) = (all.Sum(i => p[i, i]), all.Sum(i => row[i] * column[i]));
        if (expected > 1 - 1e-12)
            throw new InvalidOperationException("Both coders give one and the same code only, so kappa has no value.");
        var kappa = (observed - expected) / (1 - expected);
        var agreed = all.Sum(i => p[i, i] * Math.Pow(1 - (row[i] + column[i]) * (1 - kappa), 2));
        var apart = Math.Pow(1 - kappa, 2)
            * all.Sum(i => all.Where(j => j != i).Sum(j => p[i, j] * Math.Pow(column[i] + row[j], 2)));
        var chance = Math.Pow(kappa - expected * (1 - kappa), 2);
        var error = Math.Sqrt(Math.Max(0, agreed + apart - chance) / n) / (1 - expected);
        var half = Normal.InvCDF(0, 1, (1 + confidence) / 2) * error;
        return new("Cohen's kappa", kappa, Math.Max(-1, kappa - half), Math.Min(1, kappa + half), confidence,
            "large sample", units.Length);
    }
}
