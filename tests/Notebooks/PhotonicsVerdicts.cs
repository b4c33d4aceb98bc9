using System.Text.Json.Nodes;

namespace Tests.Notebooks;

/// <summary>What the notebooks on photonics may call reproduced, and what they may not.</summary>
public class PhotonicsVerdicts
{
    private static readonly Dictionary<string, string> Verdicts =
        new[] { "04-photonics-companies.ipynb", "05-photonics-pathways.ipynb" }
            .SelectMany(SavedNotebooks.CodeCells).SelectMany(cell => cell["outputs"]!.AsArray())
            .SelectMany(output => output?["data"]?["application/vnd.workbook.verdict+json"] switch
            {
                JsonArray many => many.OfType<JsonNode>(),
                JsonObject one => [one],
                _ => Enumerable.Empty<JsonNode>(),
            })
            .ToDictionary(verdict => ((string)verdict["id"]!)["photonics/".Length..], v => (string)v["verdict"]!);

    private static IEnumerable<string> With(string word) => Verdicts.Where(v => v.Value == word).Select(v => v.Key);

    [Fact]
    public void Reproduced_is_only_what_a_full_column_could_have_refuted() =>
        Assert.Equal(
            [
                "categories-beside-subsystems", "companies-interviewed", "incremental-core-competencies",
                "incremental-informal-channels", "incremental-majority", "less-than-half-orderly", "most-export",
                "orderly-notably-in-niches", "profitable-companies", "revenue-below-20", "subsystem-producers-design",
                "subsystem-producers-manufacture",
            ], With("reproduced").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("two-styles")]
    [InlineData("one-interview-each")]
    [InlineData("ages-differ")]
    [InlineData("reputation-ways")]
    public void What_only_repeats_a_sum_or_a_list_of_the_text_is_consistent(string claim) =>
        Assert.Equal("consistent", Verdicts[claim]);

    [Theory]
    [InlineData("mainly-export-agents")]
    [InlineData("precision-optics-representatives")]
    [InlineData("no-dedicated-program")]
    public void A_stage_label_that_denies_a_program_is_read_by_one_rule_with_the_other_beside_it(string claim) =>
        Assert.Equal("depends-on-the-reading", Verdicts[claim]);

    [Theory]
    [InlineData("all-attend-conferences")]
    [InlineData("bought-in-east-germany")]
    [InlineData("exclusive-categories")]
    [InlineData("both-processes-occur")]
    public void Where_the_text_speaks_against_itself_the_readings_are_named(string claim) =>
        Assert.Equal("depends-on-the-reading", Verdicts[claim]);

    [Fact]
    public void A_figure_that_the_text_announces_and_does_not_hold_differs() =>
        Assert.Equal("differs", Verdicts["figure-1-drawn-from-table-2"]);

    [Theory]
    [InlineData("not-all-born-global")]
    [InlineData("customers-at-trade-shows")]
    [InlineData("knew-customers-and-competitors")]
    [InlineData("born-globals-limited-number")]
    public void What_silent_labels_could_not_have_refuted_is_bounded(string claim) =>
        Assert.Equal("bounded", Verdicts[claim]);
}
