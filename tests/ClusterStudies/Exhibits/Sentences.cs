using System.Globalization;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class Sentences
{
    [Theory]
    [InlineData("en-US"), InlineData("nb-NO"), InlineData("de-DE"), InlineData("ar-SA")]
    public void Numbers_read_the_same_on_every_machine(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("63% of 41 decisions; 1.5 and 6,655",
                new Sentence($"{26 / 41.0:P0} of {41} decisions; {1.5} and {6655:N0}").ToString());
        }
        finally { CultureInfo.CurrentCulture = before; }
    }

    [Fact]
    public void Markup_in_values_is_shown_and_not_obeyed() =>
        Assert.Equal("<p class=\"workbook-sentence\">A &lt;b&gt; &amp; B</p>", new Sentence($"A {"<b>"} & B")
        .ToHtml());

    [Fact]
    public void Several_lines_of_a_raw_string_are_one_line_of_prose() =>
        Assert.Equal("A sentence that wraps, in two lines.", new Sentence($"""
            A sentence that wraps,
            in {"two"} lines.
            """).ToString());
}
