using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>
/// A number as a study prints it: "19", "6,655", "38.0%", "US$12.3 billion", "twenty-two", "six out of ten".
/// </summary>
/// <param name="Value">The value; percentages as printed (38, not 0.38), 'n out of m' as a share.</param>
/// <param name="Decimals">Digits printed behind the decimal point: what the printed form vouches for.</param>
/// <param name="IsShare">True for 'n out of m'.</param>
internal sealed partial record PublishedNumber(double Value, int Decimals, bool IsShare)
{
    private static readonly Dictionary<string, int> Words = NumberWords();

    /// <summary>Reads a printed number.</summary>
    /// <exception cref="FormatException">There is none in the text; the message names it.</exception>
    public static PublishedNumber Parse(string printed) => All(printed).FirstOrDefault()
        ?? throw new FormatException($"No number was found in '{printed}'. Write it as the study prints it: 19, "
            + "6,655, 38.0%, twenty-two, or six out of ten.");

    /// <summary>Reads all printed numbers, left to right: a range has two.</summary>
    public static IReadOnlyList<PublishedNumber> All(string printed)
    {
        if (OutOf().Match(printed) is { Success: true } share
            && Whole(share.Groups[1].Value) is { } part && Whole(share.Groups[2].Value) is { } whole)
        {
            return [new PublishedNumber((double)part / whole, 1, IsShare: true)];
        }
        var numbers = new List<PublishedNumber>();
        foreach (Match match in Token().Matches(printed))
        {
            var text = match.Value.Replace(",", "");
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                numbers.Add(new PublishedNumber(value, text.Split('.') is [_, var digits] ? digits.Length : 0, false));
            else if (Whole(text) is { } word)
                numbers.Add(new PublishedNumber(word, 0, IsShare: false));
        }
        return numbers;
    }

    /// <summary>
    /// True where a value, rounded to the printed digits, is the printed one (halves count either way: printers
    /// differ).
    /// </summary>
    public bool IsRoundingOf(double value) => Math.Abs(value - Value) <= 0.5 * Math.Pow(10, -Decimals) * (1 + 1e-9);

    /// <summary>True where a share is within half a tenth of 'n out of ten'.</summary>
    public bool IsShareNear(double share) => Math.Abs(share - Value) <= 0.05;

    /// <summary>
    /// The counts out of n that a printed percentage or 'n out of ten' can stand for; none if it is impossible
    /// (<see cref="Grim"/>).
    /// </summary>
    /// <param name="n">The number of cases, 1 or more.</param>
    public IReadOnlyList<int> CountsOf(int n) => IsShare
        ? [.. Enumerable.Range(0, n + 1).Where(k => IsShareNear((double)k / n))]
        : [.. Grim.Percentage(Value, Decimals, n).Totals.Select(total => (int)total)];

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : Words.TryGetValue(text.ToLowerInvariant().Replace(' ', '-'), out var word) ? word : null;

    private static Dictionary<string, int> NumberWords()
    {
        string[] ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        var words = ones.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i);
        for (var t = 0; t < tens.Length; t++)
        {
            words[tens[t]] = 20 + 10 * t;
            for (var o = 1; o < 10; o++) words[$"{tens[t]}-{ones[o]}"] = 20 + 10 * t + o;
        }
        words["hundred"] = 100;
        words["dozen"] = 12;
        return words;
    }

    [GeneratedRegex(@"([\w-]+)\s+(?:out\s+)?of\s+(?:the\s+)?([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex OutOf();

    // Digits first, then words; a word that is no number is passed over. A hyphen before a digit is a range, not a
    // sign.
    [GeneratedRegex(
        @"\d[\d,]*(?:\.\d+)?|[A-Za-z]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
