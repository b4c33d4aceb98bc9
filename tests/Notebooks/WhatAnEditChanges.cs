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
    [InlineData("firm G no longer in Shanghai", "02", "maritime/firm_groups.csv", "shanghai-association,G,4.3\n", "")]
    [InlineData("the activity of company V relocates with ease", "04", "photonics/activities.csv", "V,Difficult,",
        "V,Ease,")]
    [InlineData("company M exports", "05", "photonics/stages.csv", "M,None", "M,Export")]
    public void A_cell_is_edited(string edit, string notebooks, string file, string old, string now)
    {
        _copy.Edit(file, old, now);
        Compare(edit, notebooks.Split(','));
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
        File.AppendAllText(Path.Combine(_copy.Root, "data", "photonics", table + ".csv"), row);

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
