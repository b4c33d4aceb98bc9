namespace ClusterStudies;

/// <summary>How small and how large each cell of a table can be, as far as one constraint after another
/// shows.</summary>
internal static class CellBounds
{
    private const long Unbounded = long.MaxValue / 1_000_000;

    /// <summary>The bounds; null where they show that no table fits.</summary>
    /// <exception cref="ArgumentException">Nothing bounds a cell from above.</exception>
    public static (int Least, int Most)[]? Of(int cells, IReadOnlyList<CountConstraint> constraints)
    {
        var (least, most) = (new long[cells], Enumerable.Repeat(Unbounded, cells).ToArray());
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var constraint in constraints)
            {
                for (var cell = 0; cell < cells; cell++)
                {
                    if (constraint.Weights[cell] != 0)
                        changed |= Narrow(constraint, cell, least, most);
                }
            }
            if (least.Zip(most).Any(cell => cell.First > cell.Second)) return null;
        }
        var free = Array.FindIndex(most, bound => bound >= Unbounded);
        return free < 0 ? [.. least.Zip(most, (low, high) => ((int)low, (int)high))]
            : throw new ArgumentException(
                $"Nothing that is stated bounds cell {free + 1} of {cells} from above; add a constraint on it.");
    }

    private static bool Narrow(CountConstraint constraint, int cell, long[] least, long[] most)
    {
        var (low, high, openLow, openHigh) = (0L, 0L, false, constraint.Most == int.MaxValue);
        // What is left for the cell when the others are as large, or as small, as they can be.
        for (var other = 0; other < least.Length; other++)
        {
            long weight = constraint.Weights[other];
            if (other == cell || weight == 0) continue;
            var (small, large) = weight > 0 ? (least[other], most[other]) : (most[other], least[other]);
            if (small >= Unbounded) openHigh = true;
            if (large >= Unbounded) openLow = true;
            (low, high) = (low + weight * large, high + weight * small);
        }
        long own = constraint.Weights[cell];
        var from = openLow ? (long?)null : constraint.Least - low;
        var to = openHigh ? (long?)null : constraint.Most - high;
        if (own < 0) (from, to) = (to, from);
        var (before, after) = (least[cell], most[cell]);
        if (from is { } f) least[cell] = Math.Max(before, Ceiling(f, own));
        if (to is { } t) most[cell] = Math.Min(after, Floor(t, own));
        return least[cell] != before || most[cell] != after;
    }

    private static long Floor(long number, long by) => (long)Math.Floor((double)number / by);

    private static long Ceiling(long number, long by) => (long)Math.Ceiling((double)number / by);
}
