namespace ClusterStudies;

/// <summary>
/// What has to give where no table fits everything that is stated: the smallest sets of constraints without which
/// tables do fit (minimum correction sets). Found by their counterparts: every such set takes a constraint out of each
/// set of constraints that contradict each other.
/// Reiter, R. (1987). A theory of diagnosis from first principles. Artificial Intelligence 32, 57-95.
/// </summary>
public static class Corrections
{
    /// <summary>All sets of the smallest size; the empty set alone where tables fit everything.</summary>
    /// <param name="cells">Number of cells of a table.</param>
    /// <param name="stated">The constraints that may be dropped.</param>
    /// <param name="given">Constraints that hold in any case; together they have to bound each cell from above.</param>
    /// <exception cref="ArgumentException">No table fits even what is given, or nothing bounds a cell.</exception>
    public static IReadOnlyList<IReadOnlyList<CountConstraint>> Smallest(
        int cells, IReadOnlyList<CountConstraint> stated, IReadOnlyList<CountConstraint> given)
    {
        var search = new Search(cells, stated, given);
        for (var size = 0; size <= stated.Count; size++)
        {
            if (search.Sets(size) is { Count: > 0 } sets)
                return sets;
        }
        throw new ArgumentException("No table fits even what is given in any case.", nameof(given));
    }

    private sealed class Search(
        int cells, IReadOnlyList<CountConstraint> stated, IReadOnlyList<CountConstraint> given)
    {
        private readonly List<HashSet<int>> _conflicts = [];

        /// <summary>The sets of a size, in the order of what is stated.</summary>
        public IReadOnlyList<IReadOnlyList<CountConstraint>> Sets(int size)
        {
            var (found, tried) = (new SortedDictionary<string, int[]>(StringComparer.Ordinal), new HashSet<string>());
            Drop([]);
            return [.. found.Values.Select(set => (IReadOnlyList<CountConstraint>)[.. set.Select(i => stated[i])])];

            void Drop(int[] dropped)
            {
                if (!tried.Add(Key(dropped))) return;
                if (_conflicts.Find(known => !known.Overlaps(dropped)) is not { } conflict)
                {
                    if (Fits(i => !dropped.Contains(i)))
                    {
                        found[Key(dropped)] = dropped;
                        return;
                    }
                    if (dropped.Length == size) return;
                    _conflicts.Add(conflict = Conflict(dropped));
                }
                if (dropped.Length < size)
                {
                    foreach (var i in conflict)
                        Drop([.. dropped.Append(i).Order()]);
                }
            }
        }

        /// <summary>Constraints that contradict each other, and would not if any one were dropped.</summary>
        private HashSet<int> Conflict(int[] dropped)
        {
            var conflict = Enumerable.Range(0, stated.Count).Except(dropped).ToHashSet();
            foreach (var i in conflict.ToList())
            {
                if (!Fits(other => other != i && conflict.Contains(other)))
                    conflict.Remove(i);
            }
            return conflict;
        }

        private bool Fits(Func<int, bool> holds) =>
            TablesOfCounts.Exist(cells, [.. given, .. stated.Where((_, i) => holds(i))]);

        private static string Key(int[] set) => string.Join(' ', set.Select(i => $"{i:000}"));
    }
}
