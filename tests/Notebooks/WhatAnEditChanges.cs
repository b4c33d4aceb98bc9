using System.Text.Json.Nodes;

namespace Tests.Notebooks;

/// <summary>
/// An edit of the data, and which tables, figures, verdicts, sentences and prose it changes: no more and no fewer than
/// <c>what-an-edit-changes.txt</c> lists. (Verdicts that only say 'still holds' are left out.)
/// </summary>
public sealed class WhatAnEditChanges : IDisposable
{
    private const string Market = "Dominant Firm in Small Highly Technical Market.  All Actors Known.\n";
    private readonly CopiedWorkbook _copy = new();

    public void Dispose() => _copy.Dispose();

    [PinnedTheory]
    [InlineData("a cluster decision after 2008", "02", "maritime/decision_counts.csv",
        "largest-firms,after 2008,cluster,0", "largest-firms,after 2008,cluster,1")]
    [InlineData("firm C asked again in the last round", "02", "maritime/interviews.csv",
        "C,Design-equipment-yards,\"TM, MM\",,2,,2", "C,Design-equipment-yards,\"TM, MM\",,2,1,3")]
    [InlineData("firm G no longer in Shanghai", "02", "maritime/firm_groups.csv", "shanghai-association,G,4.3\n", "")]
    [InlineData("the activity of company V relocates with ease", "04", "photonics/activities.csv", "V,Difficult,",
        "V,Ease,")]
    [InlineData("company M exports", "05", "photonics/stages.csv", "M,None", "M,Export")]
    public void A_cell_is_edited(string edit, string notebooks, string file, string old, string now)
    {
        _copy.Edit(file, old, now);
        Compare(edit, notebooks.Split(','));
    }

    /// <summary>Their effects lie apart, so that each line of the list shows which edit it comes from.</summary>
    [PinnedFact]
    public void A_cell_of_each_other_file_of_the_maritime_study_is_edited()
    {
        _copy.Edit("maritime/overview.csv", "Yards,14,1750,3995", "Yards,14,1751,3995")
            .Edit("maritime/context.csv", "overview-exchange-rate,7.5", "overview-exchange-rate,7.4")
            .Edit("maritime/interviews.csv", "B,Design-equipment-yards,\"TM, MM\",1,3,4,8",
                "B,Design-equipment-yards,\"TM, MM\",1,4,4,9")
            .Edit("maritime/events.csv", "e05,1970,1974,", "e05,1971,1974,")
            .Edit("maritime/quotations.csv", "q04,4.4,A,MM,2,entrepreneurship", "q04,4.4,A,MM,2,cooperation")
            .Edit("maritime/quotation_links.csv", "q02,entrepreneurship,aspiration", "q02,aspiration,motivation")
            .Edit("maritime/source_links.csv", "Høidal,2014,182,Appendix 1,", "Høidal,2014,182,4.2; Appendix 1,")
            .Edit("maritime/identity_sources.csv", "cooperation,Døssland,2014,112,", "cooperation,Døssland,2014,113,")
            .Edit("maritime/identity_claims.csv", "egalitarianism,Egalitarian,", "egalitarianism,Egalitarians,")
            .Edit("maritime/nodes.csv", "resilience,Resilience,", "resilience,Resilience at sea,")
            .Edit("maritime/links.csv", "resilience,cluster-identity,part-of,4.2,",
                "resilience,cluster-identity,part-of,4.4,")
            .Edit("maritime/codes.csv", "identity_claim,cooperation,\"Firms help",
                "identity_claim,cooperation,\"All firms help")
            .Edit("maritime/second_coder.csv", "the day sent him there to look for openings.\",,",
                "the day sent him there to look for openings.\",entrepreneurship,aspiration")
            .Edit("maritime/headlines.csv", "cluster-share,The part of the cluster,\"The one",
                "cluster-share,The part of the cluster,\"One");
        Compare("a cell of each other file, maritime", "01", "03", "06", "08");
    }

    [PinnedFact]
    public void A_cell_of_each_other_file_of_the_photonics_study_is_edited()
    {
        _copy.Edit("photonics/companies.csv", "A,0.5,5,30,", "A,0.6,5,30,")
            .Edit("photonics/behavior.csv", "C,Incremental,,", "C,Incremental,Orderly Progression,")
            .Edit("photonics/expertise_order.csv", "\nDesign--limited manufacturing,4",
                "\nDesign--limited manufacturing,3")
            .Edit("photonics/stage_coding.csv", "\nExport Agent,2,", "\nExport Agent,3,")
            .Edit("photonics/trait_groups.csv", "Word of Mouth Marketing to Sell Consulting Services,word of mouth,Yes",
                "Word of Mouth Marketing to Sell Consulting Services,resource costs,Yes")
            .Edit("photonics/style_alternatives.csv", "I,text,Incremental,", "I,text,Orderly Progression,")
            .Edit("photonics/psychic_distance.csv", "Value Added,3,narrower,,",
                "Value Added,3,narrower,by far,")
            .Edit("photonics/quotations.csv", "q03,Orderly progression,,president,small market,none,3,supports",
                "q03,Orderly progression,,president,small market,none,3,qualifies")
            .Edit("photonics/arguments.csv", "a2,1,Stages theory,\"The cluster",
                "a2,1,Stages theory,\"A cluster")
            .Edit("photonics/propositions.csv", "3,Born global,The cluster favors", "3,Born global,A cluster favors");
        Compare("a cell of each other file, photonics", "04", "05", "06");
    }

    [PinnedFact]
    public void Company_V_is_taken_out_of_all_four_tables()
    {
        foreach (var table in new[] { "companies", "activities", "behavior", "stages" })
        {
            var path = PathOf(table);
            File.WriteAllLines(path,
                File.ReadAllLines(path).Where(row => !row.StartsWith("V,", StringComparison.Ordinal)));
        }
        Compare("company V is removed", "04", "05");
    }

    [PinnedFact]
    public void A_renamed_column_stops_every_notebook_that_reads_the_file_with_one_sentence()
    {
        var before = File.ReadAllText(Path.Combine(_copy.Root, "notebooks", "04-photonics-companies.ipynb"));
        _copy.Edit("photonics/companies.csv", "local_revenue_percent", "local_share");

        var (exitCode, said) = _copy.Run("04-photonics-companies.ipynb");

        Assert.Equal(2, exitCode);
        Assert.Contains("photonics/companies.csv, line 1: found \"local_share\"", said);
        Assert.Contains("Did you mean local_revenue_percent?", said);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_copy.Root, "notebooks", "04-photonics-companies.ipynb")));
    }

    [PinnedFact]
    public void Company_W_is_added_to_all_four_tables()
    {
        Append("companies", "W,12,10,40,Precision Optics,Yes\n");
        Append("activities", "W,Ease,Design,Precision Optics,\n");
        Append("behavior", "W,Incremental,," + Market);
        Append("stages", "W,Export Agent\n");
        Compare("company W is added", "04", "05");
    }

    private void Append(string table, string row) =>
        File.AppendAllText(PathOf(table), row);

    private string PathOf(string table) => Path.Combine(_copy.Root, "data", "photonics", table + ".csv");

    private void Compare(string edit, params string[] notebooks)
    {
        var (exitCode, said) = _copy.Run([.. notebooks.Select(number => SavedNotebooks.Names.Single(
            name => name.StartsWith(number, StringComparison.Ordinal)))]);
        Assert.True(exitCode == 0, said);
        var report = JsonNode.Parse(File.ReadAllText(Path.Combine(_copy.Root, "rendered", "changes.json")))!;
        var lines = Lines(report).ToList();
        // Long lists are shortened in the terminal.
        Assert.All(report["prose"]!.AsArray().Take(3), each => Assert.Contains((string)each!["sentence"]!, said));
        File.WriteAllLines(
            Path.Combine(AppContext.BaseDirectory, $"{edit}.received.txt"), [$"# {edit}", .. lines, ""]);
        Assert.Contains($"Changed: {(string)report["summary"]!}\n", said);
        Assert.Equal(Expected(edit), lines);
    }

    private static IEnumerable<string> Lines(JsonNode report)
    {
        foreach (var each in report["verdicts"]!.AsArray())
        {
            var turned = (bool)each!["turned"]! ? "turned" : "moved";
            yield return $"verdict {turned} {each["id"]}";
        }
        foreach (var each in report["tables"]!.AsArray())
        {
            var rows = (Count(each!, "rowsAdded"), Count(each!, "rowsGone")) is (var added, var gone) and not (0, 0)
                ? $", rows +{added} -{gone}" : "";
            yield return $"table {Place(each!)}: {Count(each!, "cells")} cells{rows}";
        }
        foreach (var each in report["figures"]!.AsArray())
            yield return $"figure {Place(each!)}: {Count(each!, "values")} values";
        foreach (var each in report["texts"]!.AsArray()) yield return $"sentence {Place(each!)}";
        foreach (var each in report["prose"]!.AsArray())
            yield return $"prose {((bool)each!["holds"]! ? "holds again" : "no longer holds")} {Place(each)}";
    }

    private static string Place(JsonNode each) => $"{((string)each["notebook"]!)[..2]} {each["cellId"]}";

    private static int Count(JsonNode each, string list) => each[list]!.AsArray().Count;

    private static List<string> Expected(string edit) =>
        [.. File.ReadLines(Path.Combine(SavedNotebooks.Root, "tests", "Notebooks", "what-an-edit-changes.txt"))
            .SkipWhile(line => line != $"# {edit}").Skip(1).TakeWhile(line => line.Length > 0)];
}
