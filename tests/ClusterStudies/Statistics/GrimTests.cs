using ClusterStudies;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.ClusterStudies.Statistics;

public class GrimTests
{
    [Fact]
    public void Brown_and_Heathers_example_of_28_participants()
    {
        // A mean of 5.19 from 28 whole answers: 145 / 28 = 5.18 and 146 / 28 = 5.21
        var result = Grim.Mean(5.19, 2, 28);
        Assert.False(result.IsPossible);
        Assert.Equal(145m / 28, result.NearestBelow);
        Assert.Equal(146m / 28, result.NearestAbove);
        Assert.Equal("GRIM test: 5.19 from n = 28 is not possible; nearest 5.1786 and 5.2143", result.ToString());
        Assert.True(Grim.Mean(5.18, 2, 28).IsPossible);
    }

    [Theory]
    [InlineData(64, 0, 22, true)]    // 14 of 22
    [InlineData(63.6, 1, 22, true)]
    [InlineData(63, 0, 22, false)]
    [InlineData(12, 0, 8, true)]     // 1 of 8 is 12.5: rounded to even
    [InlineData(13, 0, 8, true)]     // ... or up
    [InlineData(101, 0, 3, false)]
    [InlineData(0, 0, 22, true)]
    [InlineData(100, 0, 22, true)]
    public void A_percentage_must_be_a_count_out_of_n(double printed, int decimals, int n, bool possible) =>
        Assert.Equal(possible, Grim.Percentage(printed, decimals, n).IsPossible);

    [Fact]
    public void A_possible_percentage_names_its_count()
    {
        Assert.Equal("GRIM test: 63.6% from n = 22 is possible (total 14)", Grim.Percentage(63.6, 1, 22).Report);
        Assert.Equal("GRIM test: 38% from n = 200 is possible (totals 75 to 77)", Grim.Percentage(38, 0, 200).Report);
        Assert.Equal("GRIM test: 101% from n = 3 is not possible; nearest 100.00%", Grim.Percentage(101, 0, 3).Report);
    }

    [Fact]
    public void Whatever_is_computed_from_whole_items_and_rounded_is_possible() =>
        Prop.ForAll(Gen.Choose(1, 300).SelectMany(n => Gen.Choose(0, n).Select(k => (k, n))).ToArbitrary(),
            Gen.Choose(0, 3).ToArbitrary(),
            (share, decimals) =>
                Grim.Percentage(Rounded(100m * share.k / share.n, decimals), decimals, share.n).IsPossible)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_with_more_decimals_than_stated_is_refused()
    {
        Assert.Contains("more than the 1 decimals",
            Assert.Throws<ArgumentException>(() => Grim.Percentage(63.64, 1, 22)).Message);
        Assert.Throws<ArgumentException>(() => Grim.Percentage(50, 0, 0));
    }

    private static double Rounded(decimal value, int decimals) =>
        (double)Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
