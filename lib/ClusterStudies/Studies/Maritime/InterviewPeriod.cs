namespace ClusterStudies;

/// <summary>One of the three periods of interviewing: a column of Table 2.</summary>
/// <param name="Number">1, 2 or 3, as the labels of quotations have it.</param>
/// <param name="Name">The column's heading as printed.</param>
public sealed record InterviewPeriod(int Number, string Name)
{
    /// <summary>The three periods in order.</summary>
    public static IReadOnlyList<InterviewPeriod> All { get; } =
        [new(1, "2000-01"), new(2, "2007-08"), new(3, "2011-13")];

    /// <summary>Its years, from first to last: the heading has two digits of the last.</summary>
    public YearRange Years => YearRange.Parse(Name.Insert(Name.Length - 2, Name[..2]));

    /// <summary>The periods as parts of a bar: each with its name and a firm's interviews in it.</summary>
    public static IReadOnlyList<(string Name, Func<FirmInterviews, double?> Value)> Measures { get; } =
        [.. All.Select(period => (period.Name, (Func<FirmInterviews, double?>)(firm => period.Interviews(firm))))];

    /// <summary>The interviews held in a firm in this period; null where the cell is empty in print.</summary>
    public int? Interviews(FirmInterviews firm) => Number switch
    {
        1 => firm.Interviews2000_01,
        2 => firm.Interviews2007_08,
        _ => firm.Interviews2011_13,
    };

    /// <summary>The interviews held in several firms in this period.</summary>
    public int Interviews(IEnumerable<FirmInterviews> firms) => firms.Sum(firm => Interviews(firm) ?? 0);

    /// <summary>Those of several firms that were interviewed in this period.</summary>
    public IReadOnlyList<FirmInterviews> Firms(IEnumerable<FirmInterviews> firms) =>
        [.. firms.Where(firm => Interviews(firm) > 0)];

    /// <summary>The period's name.</summary>
    public override string ToString() => Name;

    /// <summary>The periods in which a firm was interviewed.</summary>
    public static IReadOnlyList<InterviewPeriod> Of(FirmInterviews firm) =>
        [.. All.Where(period => period.Interviews(firm) > 0)];
}
