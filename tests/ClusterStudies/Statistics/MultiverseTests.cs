using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class MultiverseTests
{
    private static readonly double[] Published = [1, 2, 3, 4, 5, 6, 7, 8];
    private static readonly double[] Order = [2, 1, 4, 3, 6, 5, 8, 7];

    [Fact]
    public void Goes_through_every_combination_the_published_one_first()
    {
        var multiverse = Multiverse.Of(Published, [Swap(0, 7), Move], Correlate);
        Assert.Equal(["0 0", "0 1", "0 2", "1 0", "1 1", "1 2"],
            multiverse.Specifications.Select(s => string.Join(' ', s.Choices)));
        Assert.Equal(Correlate(Published), multiverse.Published);
        Assert.Equal(Correlate([8, 2, 3, 4, 5, 6, 7, 9]), multiverse.Specifications[^1].Result);
        Assert.Equal(["swap 0 and 7: yes", "last: 9"], multiverse.InWords(multiverse.Specifications[^1]));
    }

    [Fact]
    public void Tells_the_range_and_the_share_below_a_level()
    {
        var multiverse = Multiverse.Of(Published, [Swap(0, 7), Move], Correlate);
        var results = multiverse.Specifications.Select(s => s.Result!).ToList();
        Assert.Equal((results.Min(r => r.Estimate), results.Max(r => r.Estimate)), multiverse.Estimates);
        Assert.Equal((results.Min(r => r.PValue), results.Max(r => r.PValue)), multiverse.PValues);
        Assert.Equal(results.Count(r => r.PValue < 0.05), multiverse.Below());
        Assert.InRange(multiverse.Below(), 1, 5);
        Assert.StartsWith("Spearman's rho 0.90, p = 0.002 (two-sided), with the choices as they stand; ",
            multiverse.Report);
    }

    [Fact]
    public void Names_the_fewest_choices_that_turn_a_conclusion()
    {
        var multiverse = Multiverse.Of(Published, [Swap(0, 1), Swap(0, 7), Swap(2, 5)], Correlate);
        Assert.Equal([["swap 0 and 7: yes"]], multiverse.SmallestTurns());
        Assert.Empty(multiverse.SmallestTurns(_ => true));
        Assert.Equal([["swap 0 and 7: yes", "swap 2 and 5: yes"]], multiverse.SmallestTurns(r => r.Estimate > 0.05));
    }

    [Fact]
    public void Counts_combinations_that_the_test_refuses_apart()
    {
        var multiverse = Multiverse.Of(Published, [new("values", "kept", ("all alike", _ => [1, 1, 1, 1, 1, 1, 1, 1]))],
            Correlate);
        Assert.Null(multiverse.Specifications[1].Result);
        Assert.Single(multiverse.Known);
        Assert.EndsWith("; with 1 more the test cannot be done", multiverse.Report);
    }

    [Fact]
    public void Too_many_combinations_are_refused() => Assert.Contains("131072", Assert.Throws<ArgumentException>(() =>
        Multiverse.Of(Published, [.. Enumerable.Repeat(Swap(0, 1), 17)], Correlate)).Message);

    private static Switch<double[]> Move => new("last", "8", ("0", x => [.. x[..7], 0]), ("9", x => [.. x[..7], 9]));

    private static Switch<double[]> Swap(int i, int j) => new($"swap {i} and {j}", "no", ("yes", x =>
    {
        double[] y = [.. x];
        (y[i], y[j]) = (y[j], y[i]);
        return y;
    }));

    private static TestResult Correlate(double[] x) => Spearman.Asymptotic(x, Order);
}
