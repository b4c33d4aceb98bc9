using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

public class TextScanTests
{
    private static readonly DataPackage Photonics = DataPackage.Open("photonics");

    private static string Found(string text) =>
        string.Join("|", StudyText.Scan(text, Photonics).Select(e => e.Expression));

    [Theory]
    [InlineData("19 of 22 firms, 63% or 5.5 percent", "19|22|63%|5.5")]
    [InlineData("US$12.3 billion and US$100,000, $20 million", "US$12.3|billion|US$100,000|$20|million")]
    [InlineData("in 1984–1985 or 2011-13, since the 1990s and ’72", "1984|1985|2011|13|1990s|’72")]
    [InlineData("about 1:00 – 1:30 hr in the 18th century", "about|1:00|1:30|18th|century")]
    [InlineData("difficult.1 These, see 4.1. Findings (2000: 15)", "1|4.1|2000|15")]
    public void Numbers_are_found_as_printed_and_ranges_as_single_numbers(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Twenty two firms, twenty-two people, thirty", "Twenty two|twenty-two|thirty")]
    [InlineData("One or two, both twice; half a dozen, 2-dozen", "One|two|both|twice|half|dozen|2|dozen")]
    [InlineData("someone alone, a bone, a stone of tension", "")]
    public void Number_words_are_found_as_whole_words(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Most, the majority, less than\n  half, not all", "Most|majority|less than|half|not all")]
    [InlineData("a great number of firms, more or less the lowest", "a great number of|more or less|lowest")]
    [InlineData("with agents rather than partners, wider than before", "wider|than")]
    [InlineData("about clusters over time, about six and over 90", "about|six|over|90")]
    public void Comparing_words_are_found_and_the_longest_phrase_wins(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Fact]
    public void Every_digit_of_a_text_lies_in_an_expression()
    {
        const string text = "a1b 2,00 3.4.5 6:7 8'90 ’123 $ 4 5 % 6-7/8 9.";
        var digits = StudyText.Scan(text, Photonics).Sum(e => e.Expression.Count(char.IsAsciiDigit));
        Assert.Equal(text.Count(char.IsAsciiDigit), digits);
    }

    [Fact]
    public void Kinds_orders_and_positions_are_told()
    {
        var found = StudyText.Scan("In 22 firms, most of two.", Photonics);
        Assert.Equal(["number", "comparison", "word"], found.Select(e => e.Kind));
        Assert.Equal([1, 2, 3], found.Select(e => e.Order));
        Assert.Equal([3, 13, 21], found.Select(e => e.Position));
    }

    [Fact]
    public void A_heading_begins_a_section_and_a_table_gives_way_to_the_text_around_it()
    {
        var text = "three\nMethodology\ntwo\nTable 3  Predominant Style of Strategic Behavior\n\n\tfour\nshort five\n"
            + "Running text goes on for more characters than any cell of a table, "
            + "with six words.\n  Psychic distance \nseven";
        Assert.Equal(
            ["three Title", "two Methodology", "3 Table 3", "Predominant Table 3", "four Table 3", "five Table 3",
                "more Methodology", "than Methodology", "any Methodology",
                "six Methodology", "seven Psychic distance"],
            StudyText.Scan(text, Photonics).Select(e => $"{e.Expression} {e.Section}"));
    }

    [Fact]
    public void Line_ends_make_no_difference()
    {
        Assert.Equal(StudyText.Scan("less\nthan 3", Photonics), StudyText.Scan("less\r\nthan 3", Photonics));
        Assert.Equal(StudyText.Sha256("a\nb"), StudyText.Sha256("\uFEFFa\r\nb"));
    }

    [Fact]
    public void A_study_without_headings_is_reported()
    {
        using var package = new Tests.ClusterStudies.Data.SmallPackage();

        Assert.Contains("'study'",
            Assert.Throws<InvalidDataException>(() => StudyText.Scan("one", package.Open())).Message);
    }

    [Fact]
    public void The_remainder_names_what_is_missing_on_either_side()
    {
        var scanned = StudyText.Scan("two and two and 5", Photonics);
        var (uncovered, notInText) = StudyText.Remainder(scanned, [scanned[0], scanned[2] with { Expression = "6" }]);
        Assert.Equal(["two", "5"], uncovered.Select(e => e.Expression));
        Assert.Equal(["6"], notInText.Select(e => e.Expression));
    }

    [Fact]
    public void No_word_is_listed_twice() =>
        Assert.Equal(TextScanVocabulary.Words.Count, TextScanVocabulary.Words.Select(w => w.Phrase).Distinct().Count());
}
