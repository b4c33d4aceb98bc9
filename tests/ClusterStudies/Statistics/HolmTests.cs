using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class HolmTests
{
    [Fact]
    public void Agrees_with_R() // p.adjust(c(.01, .04, .03, .005, .2, .6), "holm")
    {
        double[] expected = [0.05, 0.12, 0.12, 0.03, 0.4, 0.6];
        var adjusted = Holm.Adjust([0.01, 0.04, 0.03, 0.005, 0.2, 0.6]);
        Assert.All(expected.Zip(adjusted), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }

    [Fact]
    public void Gives_no_more_than_one_and_leaves_a_single_test_as_it_is()
    {
        Assert.Equal([1, 1], Holm.Adjust([0.7, 0.6]));
        Assert.Equal([0.04], Holm.Adjust([0.04]));
        Assert.Empty(Holm.Adjust([]));
    }

    [Fact]
    public void Refuses_what_is_no_p_value() =>
        Assert.Contains("1.2", Assert.Throws<ArgumentException>(() => Holm.Adjust([0.5, 1.2])).Message);
}
