using Workbook.CommandLine;

namespace Tests.Workbook.CommandLine;

public class DurationText
{
    [Theory]
    [InlineData("30", 30)]
    [InlineData("30s", 30)]
    [InlineData("2m", 120)]
    [InlineData("0.5", 0.5)]
    [InlineData("1h", 3600)]
    public void A_time_is_seconds_or_has_a_unit(string text, double seconds)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(seconds, duration.TotalSeconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("9999h")]
    public void Anything_else_is_no_time(string text) => Assert.False(Duration.TryParse(text, out _));
}
