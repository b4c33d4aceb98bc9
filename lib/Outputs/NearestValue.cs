namespace Outputs;

/// <summary>Finds what was probably meant by a misspelt value.</summary>
public static class NearestValue
{
    private const int TellingLength = 4;

    /// <summary>
    /// The candidate that looks the same; else the one with the fewest changed letters; else the only one that holds
    /// the value whole, or stands whole in it (<c>local_revenue</c> for <c>local_revenue_percent</c>); null when none
    /// is near enough to be meant.
    /// </summary>
    /// <param name="value">What was found.</param>
    /// <param name="candidates">What could have been meant.</param>
    public static string? To(string value, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        var looks = LookAlikes.Skeleton(value);
        return all.Find(candidate => LookAlikes.Skeleton(candidate) == looks)
            ?? Misspelt(value, all) ?? Shortened(value, all);
    }

    /// <summary>The question whether the nearest was meant, with a blank before it; empty where none is near.</summary>
    /// <inheritdoc cref="To"/>
    public static string Question(string value, IEnumerable<string> candidates) =>
        To(value, candidates) is { } near ? $" Did you mean {near}?" : "";

    /// <summary>
    /// The candidate of which the value is a slip of the pen: it looks the same but for capitals, has another letter
    /// or two, or is longer by whole words ("Orderly" for "Orderly Progression"); null where both may well be
    /// different things, such as "north" and "south" or two years.
    /// </summary>
    /// <inheritdoc cref="To"/>
    public static string? Slip(string value, IEnumerable<string> candidates)
    {
        const int Long = 7;
        var all = candidates.ToList();
        return all.Find(candidate => Alike(candidate) == Alike(value))
            ?? all.Where(candidate => Digits(candidate) == Digits(value)
                    && Distance(Alike(candidate), Alike(value)) <= (value.Length < Long ? 1 : 2))
                .MinBy(candidate => Distance(Alike(candidate), Alike(value)))
            ?? (all.Where(candidate => HoldsWords(candidate, value)).ToList() is [var only] ? only : null);

        static string Alike(string text) => LookAlikes.Skeleton(text).ToUpperInvariant();
        static string Digits(string text) => string.Concat(text.Where(char.IsDigit));
        static bool HoldsWords(string longer, string words) => words.Length >= TellingLength
            && $" {longer} ".Contains($" {words} ", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Misspelt(string value, List<string> candidates)
    {
        var nearest = candidates
            .Select(name => (Name: name, Distance: Distance(value.ToUpperInvariant(), name.ToUpperInvariant())))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault((Name: "", Distance: int.MaxValue));
        var (few, all) = (Math.Max(2, nearest.Name.Length / 3), Math.Max(value.Length, nearest.Name.Length));
        return nearest.Distance <= few && nearest.Distance < all ? nearest.Name : null;
    }

    // A few letters stand in many a word by chance.
    private static string? Shortened(string value, List<string> candidates)
    {
        var akin = candidates
            .Where(candidate => Math.Min(value.Length, candidate.Length) >= TellingLength
                && (candidate.Contains(value, StringComparison.OrdinalIgnoreCase)
                    || value.Contains(candidate, StringComparison.OrdinalIgnoreCase)))
            .Distinct()
            .ToList();
        return akin.Count == 1 ? akin[0] : null;
    }

    // Levenshtein's distance: insertions, deletions and replacements of single letters.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
