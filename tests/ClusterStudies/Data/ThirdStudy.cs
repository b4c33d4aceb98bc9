using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>A study that the library has never heard of: a folder with its data, claims and coverage.</summary>
public sealed class ThirdStudy : IDisposable
{
    private const string Descriptor = """
        {
          "title": "Makers of cheese in a valley",
          "sources": [{"title": "Cheese study",
            "hash": "sha256:8cd973e6c21927b964af687280b8721717593238615350da5aeb349fa3c8c9eb"}],
          "resources": [
            {"name": "dairies", "path": "dairies.csv", "title": "Dairies", "contentHash": "HASH", "schema": {"fields": [
              {"name": "dairy", "type": "string"}, {"name": "exports", "type": "boolean"}], "primaryKey": "dairy"}},
            {"name": "claims", "path": "claims.csv", "schema": {"fields": [
              {"name": "id", "type": "string"}, {"name": "section", "type": "string"},
              {"name": "statement", "type": "string"}, {"name": "published", "type": "string"},
              {"name": "unit", "type": "string"}, {"name": "tolerance", "type": "string"},
              {"name": "evidence", "type": "string"}, {"name": "importance", "type": "string"},
              {"name": "remark", "type": "string"},
              {"name": "held_when_published", "type": "boolean", "trueValues": ["Yes"], "falseValues": ["No"]}]}},
            {"name": "contradictions", "path": "contradictions.csv", "schema": {"fields": [
              {"name": "id", "type": "string"}, {"name": "grade", "type": "string"},
              {"name": "section", "type": "string"}, {"name": "passage", "type": "string"},
              {"name": "against_section", "type": "string"}, {"name": "against_passage", "type": "string"},
              {"name": "hangs_on", "type": "string"}, {"name": "question", "type": "string"},
              {"name": "claims", "type": "string"}, {"name": "reading", "type": "string"}]}},
            {"name": "coverage", "path": "coverage.csv", "schema": {"fields": [
              {"name": "order", "type": "integer"}, {"name": "section", "type": "string"},
              {"name": "kind", "type": "string"}, {"name": "expression", "type": "string"},
              {"name": "claim", "type": "string"}, {"name": "reason", "type": "string"}],
              "foreignKeys": [{"fields": "claim", "reference": {"resource": "claims", "fields": "id"}}]}},
            {"name": "sections", "path": "sections.csv", "schema": {"fields": [
              {"name": "section", "type": "string"}, {"name": "heading", "type": "string"},
              {"name": "until", "type": "string"}]}}
          ]
        }
        """;

    private readonly CopiedPackage _data = new();
    private readonly string _notebooks = Directory.CreateTempSubdirectory("workbook-").FullName;

    public ThirdStudy()
    {
        _data.Write("cheese/datapackage.json", Descriptor);
        _data.Write("cheese/dairies.csv", "dairy,exports\nA,True\nB,False\n");
        _data.Write("cheese/claims.csv", """
            id,section,statement,published,unit,tolerance,evidence,importance,remark,held_when_published
            cheese/exporters,1,How many dairies export.,one,dairies,exact,data,headline,,Yes
            cheese/taste,2,The cheese is good.,true,none,holds,missing,incidental,Somebody would have to taste it.,

            """);
        _data.Write("cheese/contradictions.csv", """
            id,grade,section,passage,against_section,against_passage,hangs_on,question,claims,reading
            holes,slip,1,The cheese has holes.,2,It has none.,Nothing.,Has it?,,second
            exports,hard,1,One dairy exports.,2,None does.,The title.,Which one exports?,exporters; taste,first

            """);
        _data.Write("cheese/coverage.csv",
            "order,section,kind,expression,claim,reason\n1,1,word,One,cheese/exporters,\n");
        _data.Write("cheese/sections.csv", "section,heading,until\n1,,heading\n");
        var hash = DataPackage.Open("cheese", _data.Folder).ContentHashOf("dairies");
        _data.Write("cheese/datapackage.json", Descriptor.Replace("HASH", hash, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _data.Dispose();
        Directory.Delete(_notebooks, recursive: true);
    }

    [PinnedFact]
    public void It_is_opened_with_the_others()
    {
        var packages = DataPackage.OpenAll(_data.Folder);

        Assert.Equal(["cheese", "coding-example", "example", "maritime", "photonics"],
            packages.Select(package => package.Study));
        Assert.Equal("Makers of cheese in a valley", packages[0].Title);
        Assert.Equal("cheese/dairies.csv", packages[0].Resources[0].Path);
        Assert.True(packages[0].IsAsPublished("dairies"));
    }

    [PinnedFact]
    public void Its_claims_are_checked_like_the_others()
    {
        var claims = Claims.Load(_data.Folder);
        var exporters = DataPackage.Open("cheese", _data.Folder).Rows("dairies").Count(row => row.Boolean("exports"));

        Assert.Equal(VerdictWord.Reproduced, claims["cheese/exporters"].Check(exporters).Word);
        Assert.Equal(["cheese/taste"], claims.NotInData("Taste", "cheese", "taste").All.Select(verdict => verdict.Id));
        Assert.Equal(Claims.Load().All.Select(claim => claim.Id).Concat(["cheese/exporters", "cheese/taste"]).Order(),
            claims.All.Select(claim => claim.Id).Order());
    }

    [PinnedFact]
    public void Its_contradictions_are_listed_with_what_weighs_most_first()
    {
        var found = Contradiction.Load(_data.Folder).Where(contradiction => contradiction.Study == "cheese").ToList();

        Assert.Equal([("exports", ContradictionGrade.Hard, false), ("holes", ContradictionGrade.Slip, true)],
            found.Select(c => (c.Id, c.Grade, c.IsFromSecondReading)));
        Assert.Equal(["cheese/exporters", "cheese/taste"], found[0].Claims);
    }

    [PinnedFact]
    public void A_contradiction_about_a_claim_that_is_not_there_is_refused_with_its_place()
    {
        var list = File.ReadAllText(Path.Combine(_data.Folder, "cheese/contradictions.csv"));
        _data.Write("cheese/contradictions.csv", list.Replace("; taste", "; smell", StringComparison.Ordinal));

        var fault = Assert.Single(DataFaults.Of(
            Assert.Throws<InvalidDataException>(() => Contradiction.Load(_data.Folder))));
        Assert.Equal(("cheese/contradictions.csv", 3, "claims", "smell"),
            (fault.File, fault.Line, fault.Column, fault.Value));
    }

    [PinnedFact]
    public void Its_verdicts_enter_the_ledger()
    {
        var verdict = Claims.Load(_data.Folder)["cheese/exporters"].Check(1).ToJson().ToJsonString();
        File.WriteAllText(Path.Combine(_notebooks, "10-cheese.ipynb"),
            """
            {"cells":[{"cell_type":"code","id":"exporters",
                "outputs":[{"data":{"application/vnd.workbook.verdict+json":V}}]}]}
            """
                .Replace("V}}]", verdict + "}}]", StringComparison.Ordinal));

        var ledger = AuditLedger.FromNotebooks(Claims.Load(_data.Folder), _notebooks);

        Assert.Equal("10-cheese.ipynb#cell-exporters", Assert.Single(ledger.Entries).Address);
        Assert.Contains("one dairy", ledger.ToTable("cheese", "Cheese study: all claims").ToString());
    }

    [PinnedFact]
    public void Its_text_is_scanned_and_held_against_its_coverage()
    {
        File.WriteAllText(Path.Combine(_notebooks, "cheese.txt"), "One dairy exports.");

        var coverage = Coverage.Load(_data.Folder);
        var rescan = Assert.Single(coverage.RescanTexts(_notebooks));

        Assert.Equal(("cheese", 1, 0), (rescan.Study, rescan.Scanned, rescan.Remainder));
        Assert.Equal(rescan.Sha256, coverage.TextChecksums["cheese"]);
        Assert.Equal(Coverage.Load().Rows.Count + 1, coverage.Rows.Count);
    }

    [PinnedFact]
    public void Its_changed_data_leave_the_verdicts_on_the_other_studies_alone()
    {
        _data.Write("cheese/dairies.csv", "dairy,exports\nA,True\nB,True\n");

        var claims = Claims.Load(_data.Folder);

        Assert.Equal(["cheese"],
            claims.All.Where(claim => !claim.OnPublishedData).Select(claim => claim.Study).Distinct());
        Assert.StartsWith("[no longer holds]", claims["cheese/exporters"].Check(2).ToString());
    }

    [PinnedFact]
    public void A_claim_added_to_its_list_does_not_make_its_data_changed()
    {
        _data.Replace("cheese/claims.csv", "cheese/taste,",
            "cheese/smell,2,It smells.,true,none,holds,missing,incidental,,\ncheese/taste,");

        Assert.All(Claims.Load(_data.Folder).All, claim => Assert.True(claim.OnPublishedData));
    }

    [PinnedFact]
    public void A_study_may_do_without_claims_and_coverage()
    {
        _data.Write("bread/datapackage.json", """
            {"resources": [{"name": "bakers", "path": "bakers.csv",
              "schema": {"fields": [{"name": "baker", "type": "string"}]}}]}
            """);
        _data.Write("bread/bakers.csv", "baker\nA\n");

        Assert.DoesNotContain(Claims.Load(_data.Folder).All, claim => claim.Study == "bread");
        Assert.DoesNotContain(Coverage.Load(_data.Folder).Rows, row => row.Expression.Study == "bread");
    }

    [PinnedFact]
    public void What_a_claim_must_say_is_checked_even_where_its_description_does_not_ask_for_it()
    {
        _data.Replace("cheese/claims.csv", "cheese/exporters,", "exporters,");
        _data.Replace("cheese/claims.csv", ",holds,missing,", ",hold,missing,");
        _data.Replace("cheese/coverage.csv", "cheese/exporters", "");

        var thrown = Assert.Throws<InvalidDataException>(() => Claims.Load(_data.Folder));

        Assert.Collection(DataFaults.Of(thrown).Select(fault => fault.ToString()),
            fault =>
                Assert.Equal(
                    "cheese/claims.csv, line 2, column id: found \"exporters\", expected an id that begins with "
                + "cheese/. Put the study before the name.", fault),
            fault =>
                Assert.Matches("^cheese/claims.csv, line 3, column tolerance: found \"hold\", expected one of exact, "
                + ".*at-least.* Did you mean 'holds'\\?$", fault));
    }
}
