using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>The years in which something may have happened: one, or as many as the study's words leave open.</summary>
/// <param name="From">The first of them.</param>
/// <param name="To">The last of them.</param>
public sealed partial record YearRange(int From, int To)
{
    /// <summary>The middle, where a figure marks it.</summary>
    public double Middle => (From + To) / 2.0;

    /// <summary>
    /// Reads a year as it is coded: "1980", "1984-1985", "1990s", "early 1980s" (its first five years) or "late 1990s"
    /// (its last four).
    /// </summary>
    /// <exception cref="FormatException">It is of none of these forms; the message names them.</exception>
    public static YearRange Parse(string coded)
    {
        var match = Coded().Match(coded);
        if (!match.Success)
        {
            throw new FormatException(
                $"'{coded}' is no year: write 1980, 1984-1985, 1990s, early 1980s or late 1990s.");
        }
        var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["to"].Success)
            return new(from, int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture));
        return (match.Groups["part"].Value, match.Groups["decade"].Success) switch
        {
            ("early", true) => new(from, from + 4),
            ("late", true) => new(from + 6, from + 9),
            (_, true) => new(from, from + 9),
            _ => new(from, from),
        };
    }

    /// <summary>The years as written: "1980" or "1984-1985".</summary>
    public override string ToString() =>
        From == To ? From.ToString(NumberText.Culture) : FormattableString.Invariant($"{From}-{To}");

    [GeneratedRegex("^((?<from>[0-9]{4})(-(?<to>[0-9]{4}))?|((?<part>early|late) )?(?<from>[0-9]{3}0)(?<decade>s))$")]
    private static partial Regex Coded();
}
