using System.Numerics;
using System.Runtime.CompilerServices;
using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>
/// The exact joint distribution of the groups' rank sums when the ranks are dealt to the groups at random. Goes
/// through the tied classes from the lowest to the highest; deals that have filled as many places of each group lie in
/// one box, with a probability for every set of sums they can have. The largest group's places and sum follow from the
/// others'.
/// </summary>
internal sealed class RankSums
{
    private const double MostSums = 50_000_000;

    /// <summary>Sums of doubled ranks of more cases could be too large for an int.</summary>
    private const int MostCases = 46_000;

    private readonly int[] _groups;
    private readonly int[] _sizes;
    private readonly int _lowest;
    private readonly int _unit;
    private readonly int[] _ranks;
    private readonly int[] _lowestSums;

    private RankSums(int[] ranks, int[] sizes)
    {
        _groups = Enumerable.Range(0, sizes.Length).OrderBy(group => sizes[group]).ToArray();
        _sizes = Array.ConvertAll(_groups, group => sizes[group]);
        // Counted from the lowest rank in the largest unit that fits, sums lie as close together as they can.
        _lowest = ranks.Min();
        _unit = (int)ranks.Aggregate(0L, (unit, rank) => Euclid.GreatestCommonDivisor(unit, rank - _lowest));
        _ranks = ranks.Order().Select(rank => (rank - _lowest) / _unit).ToArray();
        _lowestSums = new int[ranks.Length + 1];
        for (var i = 0; i < ranks.Length; i++)
            _lowestSums[i + 1] = _lowestSums[i] + _ranks[i];
    }

    /// <summary>
    /// The probability of rank sums (of doubled midranks, in the order of the groups) that are as asked; null when
    /// there are too many to go through. The array asked about is the same at every call.
    /// </summary>
    public static double? Probability(int[] ranks, int[] sizes, Predicate<int[]> asked)
    {
        if (ranks.Length > MostCases)
            return null;
        var sums = new RankSums(ranks, sizes);
        return sums.AreTooMany() ? null : sums.Deal(asked);
    }

    /// <summary>A deal under way: how many places of each group but the largest are filled, and the sums'
    /// probabilities.</summary>
    private sealed record Box(int[] Filled, double[] Probabilities);

    private int Ties(int dealt) => _ranks.Skip(dealt).TakeWhile(rank => rank == _ranks[dealt]).Count();

    /// <summary>How many sums a group can have that has taken so many of the cases dealt.</summary>
    private int Width(int taken, int dealt) =>
        _lowestSums[dealt] - _lowestSums[dealt - taken] - _lowestSums[taken] + 1;

    private bool AreTooMany()
    {
        var all = 0.0;
        for (var dealt = 0; dealt < _ranks.Length && all <= MostSums; dealt += Ties(dealt))
        {
            all += _sizes.SkipLast(1).Aggregate(1.0, (product, size) =>
                product * Enumerable.Range(0, Math.Min(size, dealt) + 1).Sum(taken => (double)Width(taken, dealt)));
        }

        return all > MostSums;
    }

    private double Deal(Predicate<int[]> asked)
    {
        IReadOnlyCollection<Box> boxes = [new(new int[_sizes.Length - 1], [1])];
        for (int dealt = 0, ties; dealt < _ranks.Length; dealt += ties)
        {
            ties = Ties(dealt);
            var all = SpecialFunctions.BinomialLn(_ranks.Length - dealt, ties);
            var next = new Dictionary<long, Box>();
            foreach (var box in boxes)
            {
                int[] filled = [.. box.Filled, dealt - box.Filled.Sum()];
                int[] free = [.. _sizes.Zip(filled, (size, taken) => size - taken)];
                foreach (var (counts, ways) in Deals(free, ties))
                    Add(box, counts, Math.Exp(ways - all), dealt, dealt + ties, next);
            }
            boxes = next.Values;
        }
        return Sum(boxes.Single().Probabilities, asked);
    }

    /// <summary>Every way to deal tied cases to the free places, with the logarithm of how many deals it stands
    /// for.</summary>
    private static IEnumerable<(int[] Counts, double Ways)> Deals(int[] free, int ties)
    {
        if (free.Length == 1)
        {
            if (ties <= free[0])
                yield return ([ties], SpecialFunctions.BinomialLn(free[0], ties));
            yield break;
        }
        for (var count = 0; count <= Math.Min(ties, free[0]); count++)
        {
            foreach (var (others, ways) in Deals(free[1..], ties - count))
                yield return ([count, .. others], ways + SpecialFunctions.BinomialLn(free[0], count));
        }
    }

    private void Add(Box box, int[] counts, double share, int before, int after, Dictionary<long, Box> boxes)
    {
        int[] filled = [.. box.Filled.Zip(counts, (taken, count) => taken + count)];
        var to = Array.ConvertAll(filled, taken => Width(taken, after));
        var key = 0L;
        for (var group = 0; group < filled.Length; group++)
            key = key * (_sizes[group] + 1) + filled[group];
        if (!boxes.TryGetValue(key, out var target))
            boxes[key] = target = new(filled, new double[to.Aggregate(1, (product, width) => product * width)]);

        // Where the smallest sum of the one box lies in the other.
        var offsets = filled.Select((taken, group) =>
            _lowestSums[taken - counts[group]] + counts[group] * _ranks[before] - _lowestSums[taken]).ToArray();
        var from = Array.ConvertAll(box.Filled, taken => Width(taken, before));
        Add(box.Probabilities, from, target.Probabilities, to, offsets, share);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(
        ReadOnlySpan<double> source, ReadOnlySpan<int> from, Span<double> target, ReadOnlySpan<int> to,
        ReadOnlySpan<int> offsets, double share)
    {
        if (from.Length == 1)
        {
            AddRow(source, target.Slice(offsets[0], source.Length), share);
            return;
        }
        var (length, targetLength) = (source.Length / from[0], target.Length / to[0]);
        for (var i = 0; i < from[0]; i++)
        {
            Add(source.Slice(i * length, length), from[1..],
                target.Slice((i + offsets[0]) * targetLength, targetLength), to[1..], offsets[1..], share);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(ReadOnlySpan<double> source, Span<double> target, double share)
    {
        var i = 0;
        for (; i <= source.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(target[i..]) + new Vector<double>(source[i..]) * share).CopyTo(target[i..]);
        for (; i < source.Length; i++)
            target[i] += source[i] * share;
    }

    private double Sum(double[] probabilities, Predicate<int[]> asked)
    {
        var widths = _sizes.SkipLast(1).Select(size => Width(size, _ranks.Length)).ToArray();
        var sums = new int[_sizes.Length];
        var total = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var (index, others) = (i, 0);
            for (var group = widths.Length - 1; group >= 0; group--)
            {
                var sum = _lowestSums[_sizes[group]] + index % widths[group];
                (index, others) = (index / widths[group], others + sum);
                sums[_groups[group]] = Ranks(sum, _sizes[group]);
            }
            sums[_groups[^1]] = Ranks(_lowestSums[^1] - others, _sizes[^1]);
            if (probabilities[i] > 0 && asked(sums))
                total += probabilities[i];
        }
        return total;
    }

    /// <summary>A sum of so many ranks as they were given.</summary>
    private int Ranks(int sum, int size) => sum * _unit + size * _lowest;
}
