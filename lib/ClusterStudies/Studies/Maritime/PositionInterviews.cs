namespace ClusterStudies;

/// <summary>
/// A position in a firm, such as CEO, and bounds on the interviews held with it: Table 2 lists the positions
/// interviewed in a firm, not how many interviews each gave. One main informant is assumed for each interview.
/// </summary>
/// <param name="Position">The position as printed.</param>
/// <param name="Firms">The firms that list it.</param>
public sealed record PositionInterviews(string Position, IReadOnlyList<FirmInterviews> Firms)
{
    /// <summary>
    /// The fewest interviews: all of a firm that lists no other position, one of a firm that lists several, and none of
    /// one with fewer interviews than positions (a group interview).
    /// </summary>
    public int AtLeast => Firms.Sum(f => f.Positions.Count == 1 ? f.Total : Math.Min(1, f.Total / f.Positions.Count));

    /// <summary>The most: all but one for each other position that the firm lists.</summary>
    public int AtMost => Firms.Sum(f => Math.Max(1, f.Total - f.Positions.Count + 1));

    /// <summary>The positions that some firms list, in the order of the table.</summary>
    public static IReadOnlyList<PositionInterviews> Of(IReadOnlyList<FirmInterviews> firms) =>
        [.. firms.SelectMany(f => f.Positions).Distinct()
            .Select(position => new PositionInterviews(position, [.. firms.Where(f => f.Lists(position))]))];

    /// <summary>A row for each position, with its firms and the bounds.</summary>
    public static Table ToTable(IReadOnlyList<FirmInterviews> firms, string caption) =>
        Table.Of(Of(firms), caption)
            .RowHeader("Position", p => p.Position)
            .Column("Rows that list it", p => p.Firms.Count)
            .Column("Which", p => p.Firms.Letters())
            .Column("Interviews, at least", p => p.AtLeast)
            .Column("at most", p => p.AtMost)
            .Note(new Sentence($"""
                n = {firms.Held()} interviews in {firms.Count} rows. Bounds: one main informant for each interview;
                a row with fewer interviews than positions (a group interview) adds nothing to the lower bound.
                """));
}
