namespace ClusterStudies;

/// <summary>
/// Says once what is wrong with most rows of a file: a shifted column or a changed format is one mistake, and a
/// message for each row after it would bury it.
/// </summary>
internal static class FaultSummary
{
    private const int Few = 3;

    /// <summary>
    /// The faults of a file's rows with those told in one that have one cause; whether its columns are shifted.
    /// </summary>
    /// <param name="faults">One for each misshapen row and each cell that does not fit.</param>
    /// <param name="rows">How many rows the file has.</param>
    internal static (IReadOnlyList<DataFault> Faults, bool IsShifted) Of(IReadOnlyList<DataFault> faults, int rows)
    {
        var inColumns = faults.Where(fault => fault.Column is not null).GroupBy(fault => fault.Column!).ToList();
        var off = inColumns.Where(column => IsMost(column.Count(), rows)).ToList();
        if (off.Count > 1)
        {
            var first = off[0].First();
            return ([first with
            {
                Column = string.Join(", ", off.Select(column => column.Key)),
                Expected = first.Expected + "; most cells of these columns do not fit",
                Advice = "They seem to stand in the wrong columns: look for a cell, a column or a delimiter that was "
                    + "inserted, deleted or moved.",
            }], true);
        }

        return ([.. faults.GroupBy(fault => (fault.Column, Misshapen: fault.Column is null ? fault.Expected : ""))
            .SelectMany(group => Together([.. group], rows)).OrderBy(fault => fault.Line)], false);
    }

    /// <summary>The faults of one column, told in one where most rows have one.</summary>
    internal static IEnumerable<DataFault> Together(IReadOnlyList<DataFault> faults, int rows) =>
        !IsMost(faults.Count, rows) ? faults : [faults[0] with
        {
            Expected = FormattableString.Invariant($"{faults[0].Expected}; so it is in {faults.Count} of {rows} rows"),
        }];

    private static bool IsMost(int count, int rows) => count > Few && 2 * count > rows;
}
