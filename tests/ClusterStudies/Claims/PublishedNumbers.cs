using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

public class PublishedNumbers
{
    [Theory]
    [InlineData("19", 19, 0)]
    [InlineData("6,655", 6655, 0)]
    [InlineData("38.0%", 38, 1)]
    [InlineData("US$12.3 billion", 12.3, 1)]
    [InlineData("NOK 18.2", 18.2, 1)]
    [InlineData("twenty-two", 22, 0)]
    [InlineData("Twenty two", 22, 0)]
    [InlineData("eleven", 11, 0)]
    [InlineData("0.4", 0.4, 1)]
    public void Digits_and_words_are_read_as_printed(string printed, double value, int decimals) =>
        Assert.Equal((value, decimals),
            (PublishedNumber.Parse(printed).Value, PublishedNumber.Parse(printed).Decimals));

    [Theory]
    [InlineData("zero to 65 percent", 0, 65)]
    [InlineData("800-9000", 800, 9000)]
    [InlineData("400 to 2000", 400, 2000)]
    public void A_range_has_two_numbers(string printed, double from, double to) =>
        Assert.Equal([from, to], PublishedNumber.All(printed).Select(n => n.Value));

    [Theory]
    [InlineData("about six out of ten", 0.6)]
    [InlineData("eight of the twelve", 8 / 12.0)]
    [InlineData("7 of 11", 7 / 11.0)]
    public void N_out_of_m_is_a_share(string printed, double share) =>
        Assert.Equal((share, true), (PublishedNumber.Parse(printed).Value, PublishedNumber.Parse(printed).IsShare));

    [Theory]
    [InlineData("38%", 37.5, true)]
    [InlineData("38%", 38.5, true)]
    [InlineData("38%", 38.6, false)]
    [InlineData("38.0%", 38.1, false)]
    [InlineData("38.0%", 38.04, true)]
    public void Rounding_vouches_for_the_digits_printed(string printed, double computed, bool holds) =>
        Assert.Equal(holds, PublishedNumber.Parse(printed).IsRoundingOf(computed));

    [Fact]
    public void Text_without_a_number_is_named() =>
        Assert.Contains("'majority'", Assert.Throws<FormatException>(() => PublishedNumber.Parse("majority")).Message);
}
