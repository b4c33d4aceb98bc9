using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

/// <summary>Compared with going through every table of small counts, one by one.</summary>
public class TablesOfCountsTests
{
    private const int Cells = 4, Most = 5;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Are_those_that_brute_force_finds(int seed)
    {
        var (constraints, fitting) = Random(seed);
        var tables = new TablesOfCounts(Cells, constraints);

        Assert.Equal(fitting.Count, tables.Count);
        Assert.Equal(fitting.Count == 0, tables.IsEmpty);
        Assert.Equal(fitting.Select(Text), tables.All().Select(Text));
        int[] weights = [1, 0, -2, 3], others = [1, 1, 0, 0];
        Assert.Equal(fitting.Select(t => Text([Sum(weights, t), Sum(others, t)])).Distinct().Order(),
            tables.Attained(weights, others).Select(Text).Order());
        Assert.Equal(fitting.Count == 0 ? null : (fitting.Min(t => Sum(weights, t)), fitting.Max(t => Sum(weights, t))),
            tables.Range(weights));
        Assert.Equal(fitting.Count == 0 ? null : (fitting.Min(Share), fitting.Max(Share)),
            tables.Range([[1, 0, 0, 0], others], n => Share([n[0], n[1] - n[0]])));

        static double Share(IReadOnlyList<int> t) => (1.0 + t[0]) / (2 + t[0] + t[1]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Where_there_are_none_the_smallest_sets_to_drop_are_those_of_brute_force(int seed)
    {
        var (constraints, _) = Random(seed, 6);
        var sets = from mask in Enumerable.Range(0, 1 << constraints.Length)
                   let kept = constraints.Where((_, i) => (mask >> i & 1) == 0).ToList()
                   where EveryTable().Any(table => kept.TrueForAll(c => c.Allows(table)))
                   select constraints.Where((_, i) => (mask >> i & 1) == 1).Select(c => c.Name).ToList();
        var smallest = sets.GroupBy(set => set.Count).MinBy(group => group.Key)!;

        var found = Corrections.Smallest(Cells, constraints, [.. AtMost()]);

        Assert.Equal(smallest.Select(set => string.Join(' ', set)).Order(),
            found.Select(set => string.Join(' ', set.Select(c => c.Name))).Order());
    }

    [Fact]
    public void Millions_are_counted_at_once()
    {
        // 12 cells that add up to 40: choose(51, 11)
        var all = new CountConstraint("all", "", [.. Enumerable.Repeat(1, 12)], 40, 40);
        Assert.Equal(47_626_016_970, new TablesOfCounts(12, [all]).Count);
        // Rows of 20, columns of 8 in a table of 2 x 5: as many as ways to put 20 into five cells of 0 to 8
        var table = Enumerable.Range(0, 2).Select(row => Line(cell => cell / 5 == row, 20))
            .Concat(Enumerable.Range(0, 5).Select(column => Line(cell => cell % 5 == column, 8)));
        Assert.Equal(3951, new TablesOfCounts(10, table).Count);

        static CountConstraint Line(Func<int, bool> holds, int sum) =>
            new($"{sum}", "", [.. Enumerable.Range(0, 10).Select(cell => holds(cell) ? 1 : 0)], sum, sum);
    }

    [Fact]
    public void A_cell_that_nothing_bounds_is_refused() => Assert.Contains("cell 2", Assert.Throws<ArgumentException>(
        () => new TablesOfCounts(2, [new("first", "", [1, 0], 3, 3)])).Message);

    [Fact]
    public void A_constraint_needs_a_weight_for_each_cell() => Assert.Contains("'first' has 1", Assert.Throws<
        ArgumentException>(() => new TablesOfCounts(2, [new("first", "", [1], 3, 3)])).Message);

    private static (CountConstraint[] Constraints, List<int[]> Fitting) Random(int seed, int count = 3)
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(seed);
        CountConstraint[] constraints =
        [
            .. Enumerable.Range(1, count).Select(i =>
            {
                var least = random.Next(-2, 10);
                return new CountConstraint($"{i}", "", [.. Enumerable.Range(0, Cells).Select(_ => random.Next(-1, 3))],
                    least, i % 3 == 0 ? int.MaxValue : least + random.Next(0, 3));
            }),
        ];
        CountConstraint[] all = [.. constraints, .. AtMost()];
        return (count == 3 ? all : constraints, [.. EveryTable().Where(t => all.All(c => c.Allows(t)))]);
    }

    private static IEnumerable<CountConstraint> AtMost() => Enumerable.Range(0, Cells).Select(cell =>
        new CountConstraint($"at most {Most}", "",
            [.. Enumerable.Range(0, Cells).Select(c => c == cell ? 1 : 0)], 0, Most));

    private static IEnumerable<int[]> EveryTable() =>
        from a in Enumerable.Range(0, Most + 1)
        from b in Enumerable.Range(0, Most + 1)
        from c in Enumerable.Range(0, Most + 1)
        from d in Enumerable.Range(0, Most + 1)
        select new[] { a, b, c, d };

    private static int Sum(int[] weights, int[] table) => weights.Zip(table, (w, t) => w * t).Sum();

    private static string Text(IReadOnlyList<int> numbers) => string.Join(' ', numbers);
}
