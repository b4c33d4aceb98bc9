namespace ClusterStudies;

/// <summary>Tables of the interviews, and firms named by their letters.</summary>
public static partial class MaritimeTables
{
    /// <summary>The firms' letters in order: "A, B and C".</summary>
    public static string Letters(this IEnumerable<FirmInterviews> firms) =>
        firms.Select(f => f.Firm).Order(StringComparer.Ordinal).Listed();

    /// <summary>All interviews of some firms.</summary>
    public static int Held(this IEnumerable<FirmInterviews> firms) => firms.Sum(f => f.Total);

    /// <summary>Table 2 as published, with the sums of the columns, which the study does not print.</summary>
    public static Table ToTable(this IReadOnlyList<FirmInterviews> firms, string caption)
    {
        var sums = Sum("Total", firms);
        return Table.Of(firms.Append(sums), caption)
            .RowHeader("Firm", f => f.Firm)
            .Column("Activities", f => f.Activities)
            .Column("Informants", f => f.Informants)
            .Periods((period, f) => period.Interviews(f))
            .Column("Total", f => f.Total)
            .Emphasize(f => f == sums)
            .Note("TM: in top management, but not its head. MM: in middle management. Empty: no interview.");
    }

    /// <summary>The interviews of firms with the same activities, by period and in all.</summary>
    public static Table ToTableByActivity(this IReadOnlyList<FirmInterviews> firms, string caption)
    {
        var all = Sum("Total", firms);
        return Table.Of(firms.GroupBy(f => f.Activities).Select(g => Sum(g.Key, g)).Append(all), caption)
            .RowHeader("Activity", f => f.Firm)
            .Periods((period, f) => period.Interviews(f))
            .Column("Total", f => f.Total)
            .Column("Share of all", f => (double)f.Total / all.Total, format: "P0")
            .Emphasize(f => f == all)
            .Note($"n = {all.Total} interviews; none missing. Shares are of all interviews.");
    }

    /// <summary>The periods in which each firm was interviewed; firms of most periods first.</summary>
    public static Table ToTableOfPeriods(this IEnumerable<FirmInterviews> firms, string caption) =>
        Table.Of(firms.OrderByDescending(f => f.Periods.Count), caption)
            .RowHeader("Firm", f => f.Firm)
            .Periods((period, f) => period.Interviews(f) > 0)
            .Column("Periods", f => f.Periods.Count);

    private static Table<FirmInterviews> Periods<T>(
        this Table<FirmInterviews> table, Func<InterviewPeriod, FirmInterviews, T> cell) =>
        InterviewPeriod.All.Aggregate(table, (t, period) => t.Column(period.Name, f => cell(period, f)));

    private static FirmInterviews Sum(string name, IEnumerable<FirmInterviews> firms)
    {
        var list = firms.ToList();
        var periods = InterviewPeriod.All.Select(period => period.Interviews(list)).ToList();
        return new FirmInterviews(name, "", "", periods[0], periods[1], periods[2], list.Held());
    }
}
