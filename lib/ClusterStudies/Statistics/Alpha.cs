using MathNet.Numerics.Random;

namespace ClusterStudies;

/// <summary>Krippendorff's alpha from the coincidences of codes within units.</summary>
internal static class Alpha
{
    private const int Resamples = 2000;

    public static ConfidenceInterval Of(int[][] units, int codes, bool isOrdinal, double confidence = 0.95)
    {
        var coincidences = units.Select(unit => Coincidences(unit, codes)).ToList();
        var alpha = Of(coincidences, codes, isOrdinal)
            ?? throw new InvalidOperationException("All codes are the same, so alpha has no value.");
        var random = new MersenneTwister(Permuted.DefaultSeed, threadSafe: false);
        // A resample in which all codes are the same has no alpha.
        var resampled = Enumerable.Range(0, Resamples)
            .Select(_ => coincidences.Select(_ => coincidences[random.Next(coincidences.Count)]).ToList())
            .Select(sample => Of(sample, codes, isOrdinal)).OfType<double>().ToList();
        var tail = (1 - confidence) / 2;
        return new("Krippendorff's alpha", alpha, Quantile.Of(resampled, tail), Quantile.Of(resampled, 1 - tail),
            confidence, "bootstrap of units", units.Length);
    }

    /// <summary>How often each two codes meet in a unit, over one less than its number of codes.</summary>
    private static double[] Coincidences(int[] unit, int codes)
    {
        int[] coded = [.. unit.Where(code => code >= 0)];
        var met = new double[codes * codes];
        for (var i = 0; i < coded.Length; i++)
        {
            for (var j = 0; j < coded.Length; j++)
                if (i != j) met[coded[i] * codes + coded[j]] += 1.0 / (coded.Length - 1);
        }
        return met;
    }

    private static double? Of(List<double[]> units, int codes, bool isOrdinal)
    {
        var met = new double[codes * codes];
        foreach (var unit in units)
            for (var i = 0; i < met.Length; i++) met[i] += unit[i];
        double[] n = [.. Enumerable.Range(0, codes).Select(c => met.AsSpan(c * codes, codes).ToArray().Sum())];
        var (observed, expected) = (0.0, 0.0);
        for (var c = 0; c < codes; c++)
        {
            for (var k = 0; k < codes; k++)
            {
                var apart = c == k ? 0 : isOrdinal ? Squared(n, Math.Min(c, k), Math.Max(c, k)) : 1;
                observed += met[c * codes + k] * apart;
                expected += n[c] * n[k] * apart;
            }
        }
        return expected == 0 ? null : 1 - (n.Sum() - 1) * observed / expected;
    }

    /// <summary>Squared distance of two ordered codes: the codes given between them, and half of their own.</summary>
    private static double Squared(double[] n, int low, int high) =>
        Math.Pow(n.AsSpan(low, high - low + 1).ToArray().Sum() - (n[low] + n[high]) / 2, 2);
}
