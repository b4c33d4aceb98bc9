namespace Workbook.CommandLine;

/// <summary>What somebody may have meant with a word that is not there.</summary>
internal static class NearMiss
{
    /// <summary>The nearest of some words, if it is near enough to be meant; null otherwise.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, away: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(pair => pair.away <= Math.Max(1, word.Length / 3))
        .OrderBy(pair => pair.away).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate).FirstOrDefault();

    /// <summary>The sentence that asks whether it was meant, with a blank before it; empty when nothing is
    /// near.</summary>
    public static string Question(string word, IEnumerable<string> known) =>
        Of(word, known) is { } near ? $" Did you mean {near}?" : "";

    // Letters to insert, leave out, change or swap with their neighbour.
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(changed, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
