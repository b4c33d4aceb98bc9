namespace Workbook.Changes;

/// <summary>Words of a text: kept, or others than before.</summary>
/// <param name="Old">The words that stood there; empty where there were none.</param>
/// <param name="New">The words that stand there; empty where there are none.</param>
internal sealed record WordRun(string Old, string New)
{
    // Beyond this, comparing word by word takes too long and shows nothing.
    private const long MostComparisons = 4_000_000;

    public bool IsKept => Old == New;

    /// <summary>The runs that lead from one text to another, in order.</summary>
    public static IReadOnlyList<WordRun> Between(string old, string now)
    {
        string[] before = Words(old), after = Words(now);
        if ((long)before.Length * after.Length > MostComparisons) return [new(old, now)];
        var runs = new List<WordRun>();
        List<string> gone = [], added = [], kept = [];
        foreach (var (was, @is) in Steps(before, after))
        {
            if (was is not null && @is is not null)
            {
                End(gone, added);
                kept.Add(was);
                continue;
            }

            End(kept, kept);
            if (was is not null) gone.Add(was);
            if (@is is not null) added.Add(@is);
        }

        End(kept, kept);
        End(gone, added);
        return runs;

        void End(List<string> from, List<string> to)
        {
            if (from.Count + to.Count == 0) return;
            runs.Add(new(string.Join(' ', from), string.Join(' ', to)));
            from.Clear();
            to.Clear();
        }
    }

    private static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // The longest common subsequence, read from the front.
    private static IEnumerable<(string? Old, string? New)> Steps(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j]
                    ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) yield return (old[i++], now[j++]);
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                yield return (old[i++], null);
            else yield return (null, now[j++]);
        }
    }
}
