using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClusterStudies;

/// <summary>
/// All tables of whole counts, none negative, that satisfy a set of constraints: how many there are, and how far what
/// follows from them can vary. They are not listed one by one: tables that agree in what still matters, after a cell,
/// to the constraints on later cells go on together (a decision diagram), so that millions are counted at once.
/// </summary>
public sealed class TablesOfCounts
{
    private readonly Dictionary<int[], Node?>[] _known;
    private readonly (int Least, int Most)[]? _bounds;
    private readonly CountConstraint[] _constraints;
    private readonly (long Least, long Most)[][] _rest;
    private readonly Node? _root;

    /// <summary>Goes through the tables.</summary>
    /// <param name="cells">Number of cells of a table.</param>
    /// <param name="constraints">What the tables have to satisfy; each cell has to be bounded from above.</param>
    /// <exception cref="ArgumentException">A constraint has not one weight a cell, or nothing bounds a
    /// cell.</exception>
    public TablesOfCounts(int cells, IEnumerable<CountConstraint> constraints)
        : this(cells, constraints, whole: true) { }

    private TablesOfCounts(int cells, IEnumerable<CountConstraint> constraints, bool whole)
    {
        _constraints = [.. constraints];
        if (_constraints.FirstOrDefault(c => c.Weights.Count != cells) is { } wrong)
            throw new ArgumentException($"'{wrong.Name}' has {wrong.Weights.Count} weights for {cells} cells.");
        _bounds = CellBounds.Of(cells, _constraints);
        _known = [.. Enumerable.Range(0, cells + 1).Select(_ => new Dictionary<int[], Node?>(Sums.Comparer))];
        _rest = [.. _constraints.Select(Rest)];
        _root = _bounds is null ? null : Visit(0, new int[_constraints.Length], whole);
    }

    /// <summary>Whether any table fits.</summary>
    /// <inheritdoc cref="TablesOfCounts(int, IEnumerable{CountConstraint})"/>
    internal static bool Exist(int cells, IEnumerable<CountConstraint> constraints) =>
        Merged(cells, [.. constraints]) is var (classes, merged)
        && new TablesOfCounts(classes, merged, whole: false)._root is not null;

    /// <summary>Cells that no constraint tells apart, as one: tables exist of the one kind if of the other.</summary>
    private static (int Cells, IEnumerable<CountConstraint> Constraints) Merged(
        int cells, CountConstraint[] constraints)
    {
        var first = Enumerable.Range(0, cells).DistinctBy(
            cell => string.Join(' ', constraints.Select(c => c.Weights[cell]))).ToArray();
        return (first.Length, constraints.Select(c => c with { Weights = [.. first.Select(cell => c.Weights[cell])] }));
    }

    /// <summary>Those of the tables that satisfy further constraints, too.</summary>
    /// <inheritdoc cref="TablesOfCounts(int, IEnumerable{CountConstraint})"/>
    public TablesOfCounts With(IEnumerable<CountConstraint> constraints) =>
        new(_known.Length - 1, [.. _constraints, .. constraints]);

    /// <summary>How many tables there are.</summary>
    public BigInteger Count => _root?.Count ?? 0;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _root is null;

    /// <summary>The tables one by one, from the smallest counts in the first cells on.</summary>
    public IEnumerable<IReadOnlyList<int>> All() => _root is null ? [] : Continued(_root, []);

    /// <summary>Every combination of sums that some table has.</summary>
    /// <param name="weights">For each sum, the weight of each cell.</param>
    public IReadOnlyList<IReadOnlyList<int>> Attained(params IReadOnlyList<IReadOnlyList<int>> weights)
    {
        var known = new Dictionary<Node, HashSet<int[]>>(ReferenceEqualityComparer.Instance);
        var last = weights.Max(w => w.ToList().FindLastIndex(weight => weight != 0));
        return _root is null ? [] : [.. From(_root)];

        HashSet<int[]> From(Node node)
        {
            if (known.TryGetValue(node, out var sums)) return sums;
            sums = new(Sums.Comparer);
            // From the last cell that takes part on, any table will do.
            if (node.Cell > last) sums.Add(new int[weights.Count]);
            foreach (var (count, next) in node.Cell > last ? [] : node.Next)
            {
                foreach (var later in From(next))
                    sums.Add([.. later.Select((sum, i) => sum + weights[i][node.Cell] * count)]);
            }
            return known[node] = sums;
        }
    }

    /// <summary>The least and the most that a sum of cells can be; null where no table fits.</summary>
    /// <param name="weights">The weight of each cell.</param>
    public (int Least, int Most)? Range(IReadOnlyList<int> weights) =>
        Attained([weights]) is { Count: > 0 } sums ? (sums.Min(sum => sum[0]), sums.Max(sum => sum[0])) : null;

    /// <summary>The least and the most that a statistic can be.</summary>
    /// <param name="weights">For each sum that the statistic takes, the weight of each cell.</param>
    /// <param name="statistic">The statistic of these sums; null where it has none.</param>
    /// <returns>Null where no table fits, or none has the statistic.</returns>
    public (double Least, double Most)? Range(
        IReadOnlyList<IReadOnlyList<int>> weights, Func<IReadOnlyList<int>, double?> statistic)
    {
        var values = Attained(weights).Select(statistic).OfType<double>().ToList();
        return values.Count == 0 ? null : (values.Min(), values.Max());
    }

    /// <summary>A cell and the ways to go on from it: its counts, and what each leads to.</summary>
    private sealed record Node(int Cell, IReadOnlyList<(int Count, Node Next)> Next, BigInteger Count);

    private static IEnumerable<int[]> Continued(Node node, int[] before) => node.Next.Count == 0 ? [before]
        : node.Next.SelectMany(way => Continued(way.Next, [.. before, way.Count]));

    /// <summary>The tables that go on from sums so far; one of them only, unless all are asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Node? Visit(int cell, int[] sums, bool whole)
    {
        for (var c = 0; c < sums.Length; c++)
        {
            var (least, most) = _rest[c][cell];
            if (sums[c] + most < _constraints[c].Least || sums[c] + least > _constraints[c].Most) return null;
            // What can no longer be violated no longer tells tables apart.
            if (sums[c] + least >= _constraints[c].Least && sums[c] + most <= _constraints[c].Most)
                sums[c] = Satisfied(c, cell);
        }
        if (_known[cell].TryGetValue(sums, out var known)) return known;
        if (cell == _bounds!.Length) return _known[cell][sums] = new(cell, [], 1);
        var next = new List<(int, Node)>();
        var all = BigInteger.Zero;
        for (var count = _bounds[cell].Least; count <= _bounds[cell].Most && (whole || next.Count == 0); count++)
        {
            var added = new int[sums.Length];
            for (var c = 0; c < sums.Length; c++) added[c] = sums[c] + _constraints[c].Weights[cell] * count;
            if (Visit(cell + 1, added, whole) is not { } node) continue;
            next.Add((count, node));
            all += node.Count;
        }
        return _known[cell][sums] = next.Count == 0 ? null : new(cell, next, all);
    }

    /// <summary>A sum with which the constraint holds whatever the later cells are.</summary>
    private int Satisfied(int constraint, int cell) =>
        (int)Math.Max(int.MinValue / 2, _constraints[constraint].Least - _rest[constraint][cell].Least);

    /// <summary>The least and the most that the cells from each one on can add to a constraint's sum.</summary>
    private (long Least, long Most)[] Rest(CountConstraint constraint)
    {
        var rest = new (long Least, long Most)[constraint.Weights.Count + 1];
        for (var cell = constraint.Weights.Count - 1; cell >= 0 && _bounds is not null; cell--)
        {
            long weight = constraint.Weights[cell];
            var (low, high) = (weight * _bounds[cell].Least, weight * _bounds[cell].Most);
            rest[cell] = (rest[cell + 1].Least + Math.Min(low, high), rest[cell + 1].Most + Math.Max(low, high));
        }
        return rest;
    }

    private sealed class Sums : IEqualityComparer<int[]>
    {
        public static readonly Sums Comparer = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] sums)
        {
            var hash = 17;
            foreach (var sum in sums) hash = unchecked((hash * 31) + sum);
            return hash;
        }
    }
}
