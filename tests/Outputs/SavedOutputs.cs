using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.Outputs;

/// <summary>What both sides say to each other survives being saved, by whichever engine saved it.</summary>
public class SavedOutputs
{
    private static readonly TableContent Yards =
        new("Yards", [new("Harbour", null, true, false), new("Yards", "number", false, true)],
        [new(["Ålesund", "7"]) { Links = new Dictionary<int, string> { [0] = "#a" } },
            new(["All", "7"]) { IsEmphasized = true, Anchor = "all", Mark = "differs", IsFolded = true }],
        ["As counted."]) { Folded = "1 total" };

    private static readonly Verdict Differs =
        new("coast/harbours", "coast", "Section 3", "Ten harbours have a yard.", "10 harbours",
        VerdictWord.Differs, "9", "-1", "One yard closed.")
        {
            OnChangedData = true, HeldWhenPublished = true, Importance = Importance.Headline,
        };

    [Fact]
    public void A_table_is_read_as_it_was_written() =>
        Assert.Equal(Yards.ToJson().ToJsonString(),
            TableContent.FromJson(JsonNode.Parse(Yards.ToJson().ToJsonString())!).ToJson().ToJsonString());

    [Fact]
    public void A_verdict_is_read_as_it_was_written() =>
        Assert.Equal(Differs, Assert.Single(Verdict.AllFromJson(Differs.ToJson())));

    [Fact]
    public void A_premise_is_read_as_it_was_written()
    {
        var premise = new Premise("few-yards", "yards are few", "7 yards, 9 harbours", false);
        Assert.Equal(premise, Assert.Single(Premise.AllFromJson(new JsonArray(premise.ToJson()))));
        Assert.Equal("[no longer holds] yards are few: 7 yards, 9 harbours", premise.ToString());
        Assert.Throws<JsonException>(() => Premise.AllFromJson(JsonNode.Parse("""[{"id":"few-yards"}]""")));
    }

    [Fact]
    public void What_an_engine_saved_as_text_is_read_as_json()
    {
        var json = Differs.ToJson().ToJsonString();
        Assert.Equal(Differs, Assert.Single(Verdict.AllFromJson(JsonValue.Create(json))));
        Assert.Equal(Differs, Assert.Single(Verdict.AllFromJson(new JsonArray(json[..20], json[20..]))));
        Assert.Equal("Yards", TableContent.FromJson(JsonValue.Create(Yards.ToJson().ToJsonString())).Caption);
    }

    [Fact]
    public void Every_word_is_read_as_it_was_stored() =>
        Assert.All(Enum.GetValues<VerdictWord>(), word => Assert.Equal(word, VerdictWords.FromCode(word.Code())));

    [Fact]
    public void Folded_rows_stand_in_a_table_of_their_own_that_a_reader_opens()
    {
        var html = TableHtml.Write(Yards);
        var folded = html[html.IndexOf("<details", StringComparison.Ordinal)..];
        Assert.Contains("<summary>1 total</summary>", folded);
        Assert.Contains("id=\"all\"", folded);
        Assert.Contains("As counted.", folded);
        Assert.DoesNotContain("Ålesund", folded);
        Assert.DoesNotContain("<details", TableHtml.Write(Yards with { Rows = [Yards.Rows[1]] }));
    }

    [Theory]
    [InlineData("""{"columns":[],"rows":[]}""")]
    [InlineData("""{"caption":"A","columns":{},"rows":[]}""")]
    [InlineData("""{"caption":"A","columns":[{"header":"B"}],"rows":[{"cells":[]}]}""")]
    [InlineData("""{"caption":"A","columns":[{"header":"B"}],"rows":[{"cells":[1]}]}""")]
    [InlineData("""[1]""")]
    public void What_is_no_table_is_refused(string json) =>
        Assert.Throws<JsonException>(() => TableContent.FromJson(JsonNode.Parse(json)!));

    [Theory]
    [InlineData("""{"study":"a","verdict":"differs"}""")]
    [InlineData("""{"id":"a/1","study":"a","verdict":"likely"}""")]
    [InlineData("""[null]""")]
    [InlineData("""7""")]
    public void What_is_no_verdict_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Verdict.AllFromJson(JsonNode.Parse(json)));

    [Theory]
    [InlineData(false, VerdictWord.NotDerivable, null, "not derivable")]
    [InlineData(false, VerdictWord.DependsOnReading, null, "depends on the reading")]
    [InlineData(true, VerdictWord.Reproduced, true, "still holds")]
    [InlineData(true, VerdictWord.Consistent, true, "still holds")]
    [InlineData(true, VerdictWord.Bounded, null, "bounded")]
    [InlineData(true, VerdictWord.Reproduced, false, "now holds")]
    [InlineData(true, VerdictWord.Differs, true, "no longer holds")]
    [InlineData(true, VerdictWord.Differs, false, "still differs")]
    public void On_changed_data_the_word_says_what_became_of_the_statement(
        bool changed, VerdictWord word, bool? held, string text) =>
        Assert.Equal(text, (Differs with { OnChangedData = changed, Word = word, HeldWhenPublished = held }).Text);
}
