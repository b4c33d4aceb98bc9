namespace ClusterStudies;

/// <summary>
/// The interviews held in one firm (Table 2). Null stands for a cell that is empty in print: no interview.
/// </summary>
/// <param name="Firm">The letter that stands for the firm; M is the sales agent abroad.</param>
/// <param name="Activities">Its parts of the value chain, as printed.</param>
/// <param name="Informants">The positions of the people interviewed, as printed.</param>
/// <param name="Interviews2000_01">Interviews in 2000-01.</param>
/// <param name="Interviews2007_08">Interviews in 2007-08.</param>
/// <param name="Interviews2011_13">Interviews in 2011-13.</param>
/// <param name="Total">Interviews in all periods, as printed.</param>
public sealed record FirmInterviews(
    string Firm,
    string Activities,
    string Informants,
    int? Interviews2000_01,
    int? Interviews2007_08,
    int? Interviews2011_13,
    int Total)
{
    /// <summary>The positions of the people interviewed, one by one.</summary>
    public IReadOnlyList<string> Positions => Informants.Split(
        ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The parts of the value chain, one by one and in lower case: several for an integrated firm.</summary>
    public IReadOnlyList<string> Parts => Activities.ToLowerInvariant().Split('-');

    /// <summary>The periods in which the firm was interviewed.</summary>
    public IReadOnlyList<InterviewPeriod> Periods => InterviewPeriod.Of(this);

    /// <summary>The sum of the periods, which the printed <see cref="Total"/> should be.</summary>
    public int SumOfPeriods => InterviewPeriod.All.Sum(period => period.Interviews(this) ?? 0);

    /// <summary>Whether the table lists a position for the firm, such as MM.</summary>
    public bool Lists(string position) => Positions.Contains(position);

    internal static FirmInterviews From(DataRow row) => new(
        row.Text("firm"),
        row.Text("activities"),
        row.Text("informants"),
        row.OptionalInteger("interviews_2000_01"),
        row.OptionalInteger("interviews_2007_08"),
        row.OptionalInteger("interviews_2011_13"),
        row.Integer("total"));
}
