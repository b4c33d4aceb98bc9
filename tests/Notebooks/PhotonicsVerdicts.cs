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

    [PinnedFact]
    public void Reproduced_is_only_what_a_full_column_could_have_refuted() =>
        Assert.Equal(
            [
                "categories-beside-subsystems", "companies-interviewed", "incremental-core-competencies",
                "incremental-informal-channels", "incremental-majority", "less-than-half-orderly", "most-export",
                "orderly-notably-in-niches", "profitable-companies", "revenue-below-20", "subsystem-producers-design",
                "subsystem-producers-manufacture",
            ], With("reproduced").Order(StringComparer.Ordinal));

    [PinnedTheory]
    [InlineData("two-styles")]
    [InlineData("one-interview-each")]
    [InlineData("ages-differ")]
    [InlineData("reputation-ways")]
    public void What_only_repeats_a_sum_or_a_list_of_the_text_is_consistent(string claim) =>
        Assert.Equal("consistent", Verdicts[claim]);

    [PinnedTheory]
    [InlineData("mainly-export-agents")]
    [InlineData("precision-optics-representatives")]
    [InlineData("no-dedicated-program")]
    public void A_stage_label_that_denies_a_program_is_read_by_one_rule_with_the_other_beside_it(string claim) =>
        Assert.Equal("depends-on-the-reading", Verdicts[claim]);

    [PinnedTheory]
    [InlineData("all-attend-conferences")]
    [InlineData("bought-in-east-germany")]
    [InlineData("exclusive-categories")]
    [InlineData("both-processes-occur")]
    [InlineData("optics-expertise-varies")] // hangs on who counts as a producer of optics
    public void Where_the_text_speaks_against_itself_the_readings_are_named(string claim) =>
        Assert.Equal("depends-on-the-reading", Verdicts[claim]);

    [PinnedFact]
    public void A_figure_that_the_text_announces_and_does_not_hold_differs() =>
        Assert.Equal("differs", Verdicts["figure-1-drawn-from-table-2"]);

    [PinnedTheory]
    [InlineData("not-all-born-global")]
    [InlineData("customers-at-trade-shows")]
    [InlineData("knew-customers-and-competitors")]
    [InlineData("born-globals-limited-number")]
    public void What_silent_labels_could_not_have_refuted_is_bounded(string claim) =>
        Assert.Equal("bounded", Verdicts[claim]);

    [PinnedTheory]
    [InlineData("04-photonics-companies.ipynb", "p, Holm: adjusted for 6 tests.")]
    [InlineData("05-photonics-pathways.ipynb", "p, Holm: adjusted for 8 tests.")]
    public void Every_test_of_a_notebook_stands_in_one_table_with_adjusted_p_values(string name, string note)
    {
        var texts = SavedNotebooks.CodeCells(name).SelectMany(cell => cell["outputs"]!.AsArray())
            .Select(output => string.Concat(output?["data"]?["text/plain"] switch
            {
                JsonArray lines => lines.Select(line => (string)line!),
                JsonValue text => [(string)text!],
                _ => [],
            })).ToList();
        Assert.Single(texts, text => text.Contains(note, StringComparison.Ordinal));
    }

    [PinnedFact]
    public void Companies_of_unknown_revenue_are_named_among_the_born_global_candidates()
    {
        var evidence = SavedNotebooks.CodeCells("05-photonics-pathways.ipynb")
            .Single(cell => (string)cell["id"]! == "proposition-3-evidence").ToJsonString();
        Assert.Contains("G 50% would come in if its revenue, which is not known, were small", evidence,
            StringComparison.Ordinal);
    }
}
