using System.Runtime.InteropServices;
using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>
/// The exact p-value of a table of counts: walks column by column through all tables with the observed margins,
/// merging partial tables that leave the same row totals and are equally probable so far, and stopping where every
/// completion is (or none is) at most as probable as the observed table. The idea is the network algorithm of Mehta,
/// C. R. and Patel, N. R. (1983), Journal of the American Statistical Association 78, 427-434.
/// </summary>
internal sealed class FreemanHalton
{
    private const int MostSteps = 50_000_000;

    // Tables are compared by the sum of their log factorials. In whole units of 2^-36 the sum does not depend on the
    // order of adding, so equally probable tables compare equal.
    private const double Unit = 1L << 36;
    private const double Tolerance = 1e-7;

    private readonly int[] _columns;
    private readonly double[] _logFactorial;
    private readonly long[] _inUnits;
    private readonly int _radix;
    private readonly Dictionary<long, (long Least, long Most)>[] _completions;
    private int _steps;

    private FreemanHalton(int[] columns, int lines)
    {
        var n = columns.Sum();
        _columns = columns;
        _radix = n + 1;
        _logFactorial = Enumerable.Range(0, n + 1).Select(SpecialFunctions.FactorialLn).ToArray();
        _inUnits = Array.ConvertAll(_logFactorial, log => (long)Math.Round(log * Unit));
        _completions = Array.ConvertAll(columns, _ => new Dictionary<long, (long, long)>());
        if (lines * Math.Log2(_radix) > 62)
            throw TooLarge();
    }

    public static double PValue(int[][] counts)
    {
        var rows = Array.ConvertAll(counts, row => row.Sum());
        var columns = Enumerable.Range(0, counts[0].Length).Select(j => counts.Sum(row => row[j])).ToArray();
        var (lines, steps) = rows.Length <= columns.Length ? (rows, columns) : (columns, rows);
        Array.Sort(lines);
        Array.Sort(steps, (x, y) => y.CompareTo(x));
        return new FreemanHalton(steps, lines.Length).Walk(lines, counts);
    }

    private double Walk(int[] lines, int[][] observed)
    {
        var threshold = observed.Sum(row => row.Sum(count => _inUnits[count])) - (long)(Tolerance * Unit);
        var p = 0.0;
        var partial = new Dictionary<long, Dictionary<long, double>> { [Key(lines)] = new() { [0] = 1 } };
        for (var column = 0; partial.Count > 0; column++)
        {
            var next = new Dictionary<long, Dictionary<long, double>>();
            foreach (var (left, sums) in partial)
            {
                var (least, most) = Completions(column, left);
                p += sums.Where(sum => sum.Key + least >= threshold).Sum(sum => sum.Value);
                var undecided = sums
                    .Where(sum => sum.Key + least < threshold && sum.Key + most >= threshold).ToArray();
                if (undecided.Length > 0)
                {
                    Fill(column, left, (rest, added, share) =>
                    {
                        var extended = CollectionsMarshal.GetValueRefOrAddDefault(next, rest, out _) ??= [];
                        foreach (var (sum, probability) in undecided)
                        {
                            CollectionsMarshal.GetValueRefOrAddDefault(extended, sum + added, out _) +=
                                probability * share;
                        }
                    });
                }
            }
            partial = next;
        }
        return Math.Min(1, p);
    }

    /// <summary>The smallest and largest sum of log factorials that the columns from this one on can add.</summary>
    private (long Least, long Most) Completions(int column, long left)
    {
        if (column == _columns.Length)
            return (0, 0);
        if (_completions[column].TryGetValue(left, out var known))
            return known;
        var (least, most) = (long.MaxValue, long.MinValue);
        Fill(column, left, (rest, added, _) =>
        {
            var (low, high) = Completions(column + 1, rest);
            least = Math.Min(least, added + low);
            most = Math.Max(most, added + high);
        });
        return _completions[column][left] = (least, most);
    }

    /// <summary>Every way to fill a column: the row totals left over, the log factorials added, and the conditional
    /// probability.</summary>
    private void Fill(int column, long left, Action<long, long, double> visit)
    {
        var lines = Lines(left);
        var rest = new int[lines.Length];
        var below = new int[lines.Length + 1];
        for (var i = lines.Length - 1; i >= 0; i--)
            below[i] = below[i + 1] + lines[i];
        Place(0, _columns[column], 0, -LogBinomial(below[0], _columns[column]));

        void Place(int line, int toPlace, long added, double logShare)
        {
            if (line == lines.Length)
            {
                if (++_steps > MostSteps)
                    throw TooLarge();
                Span<int> sorted = stackalloc int[rest.Length];
                rest.CopyTo(sorted);
                sorted.Sort();
                visit(Key(sorted), added, Math.Exp(logShare));
                return;
            }
            for (var count = Math.Max(0, toPlace - below[line + 1]); count <= Math.Min(toPlace, lines[line]); count++)
            {
                rest[line] = lines[line] - count;
                Place(line + 1, toPlace - count, added + _inUnits[count], logShare + LogBinomial(lines[line], count));
            }
        }
    }

    private double LogBinomial(int n, int k) => _logFactorial[n] - _logFactorial[k] - _logFactorial[n - k];

    /// <summary>Row totals in ascending order as one number: which row has which total makes no difference.</summary>
    private long Key(ReadOnlySpan<int> lines)
    {
        var key = 0L;
        foreach (var line in lines)
            key = key * _radix + line;
        return key;
    }

    private int[] Lines(long key)
    {
        var lines = new List<int>();
        for (; key > 0; key /= _radix)
            lines.Add((int)(key % _radix));
        return lines.ToArray();
    }

    private static ArgumentException TooLarge() =>
        new("The table is too large for an exact test; merge categories, or test a coarser question.");
}
