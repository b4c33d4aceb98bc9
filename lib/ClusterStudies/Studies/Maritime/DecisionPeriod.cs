using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>One of the three periods into which the maritime study divides its decisions.</summary>
/// <remarks>
/// The text draws the first boundary in three ways (before 2000, 1988 to 2000, from 2001), which leaves the year 2000
/// open. The counts
/// of the two kinds of decisions add up to those of all if the three divisions mean the same; here 2000 belongs to the
/// first period,
/// as it does for the cluster-motivated decisions (section 4.3).
/// </remarks>
/// <param name="Name">The period as displayed.</param>
/// <param name="From">Its first year.</param>
/// <param name="To">Its last year.</param>
internal sealed partial record DecisionPeriod(string Name, int From, int To)
{
    /// <summary>The three periods in order.</summary>
    public static IReadOnlyList<DecisionPeriod> All { get; } =
        [new("until 2000", int.MinValue, 2000), new("2001-2007", 2001, 2007), new("2008-2013", 2008, 2013)];

    /// <summary>Whether a year lies in the period.</summary>
    public bool Holds(int year) => year >= From && year <= To;

    /// <summary>The first and last year of a period as the text writes it: "before 2000" or "2001-2007".</summary>
    /// <exception cref="ArgumentException">The text is of neither form.</exception>
    internal static (int From, int To) Years(string level)
    {
        var match = Level().Match(level);
        if (!match.Success)
            throw new ArgumentException($"'{level}' is no period: write 'before 2000' or '2001-2007'.", nameof(level));
        var year = (string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        return match.Groups["before"].Success ? (int.MinValue, year("before") - 1) : (year("from"), year("to"));
    }

    [GeneratedRegex(@"^(before (?<before>\d{4})|(?<from>\d{4})-(?<to>\d{4}))$")]
    private static partial Regex Level();
}
