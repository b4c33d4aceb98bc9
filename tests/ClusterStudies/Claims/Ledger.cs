using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

public sealed class Ledger : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger-").FullName;
    private readonly Claims _claims = Claims.Load();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Notebook(string name, string cell, string verdicts) => File.WriteAllText(Path.Combine(_folder, name),
        """
        {"cells":[{"cell_type":"code","id":"CELL","outputs":[
            {"output_type":"display_data","data":{"application/vnd.workbook.verdict+json":VERDICTS}}]}]}
        """
            .Replace("CELL", cell).Replace("VERDICTS", verdicts));

    private static string Json(string id) =>
        $$"""
        {"id":"{{id}}","study":"{{id.Split('/')[0]}}","verdict":"reproduced",
            "computed":"19","difference":"","explanation":""}
        """;

    [PinnedFact]
    public void Verdicts_are_gathered_from_saved_notebooks_with_the_cell_that_computed_them()
    {
        Notebook("04-a.ipynb", "profits", Json("photonics/profitable-companies"));
        var entry = Assert.Single(AuditLedger.FromNotebooks(_claims, _folder).Entries);
        Assert.Equal(("photonics/profitable-companies", "04-a.ipynb#cell-profits"), (entry.Claim.Id, entry.Address));
    }

    [PinnedFact]
    public void Claims_without_a_verdict_and_with_two_are_listed()
    {
        Notebook("04-a.ipynb", "one",
            $"[{Json("photonics/profitable-companies")},{Json("photonics/companies-interviewed")}]");
        Notebook("05-b.ipynb", "two", Json("photonics/profitable-companies"));
        var ledger = AuditLedger.FromNotebooks(_claims, _folder);
        Assert.Equal(["photonics/profitable-companies"], ledger.CheckedTwice.Select(c => c.Id));
        Assert.Equal(_claims.All.Count - 2, ledger.Unchecked.Count);
    }

    [PinnedFact]
    public void Every_row_can_be_linked_to()
    {
        Notebook("04-a.ipynb", "profits", Json("photonics/profitable-companies"));
        Assert.Contains("id=\"claim-photonics-profitable-companies\"",
            AuditLedger.FromNotebooks(_claims, _folder).ToTable("photonics", "Ledger").ToHtml());
    }

    [PinnedFact]
    public void Sections_stand_in_the_order_of_the_text_whatever_matters_most()
    {
        var inOrder = _claims.All.Where(c => c.Study == "photonics").Select(c => c.Section).Distinct().ToList();
        Assert.Equal(inOrder, Whole.BySection("photonics").RowLabels);
    }

    [PinnedFact]
    public void What_fits_sums_is_counted_apart_from_what_fits_tables()
    {
        var rows = Whole.DecidedTable("Decided").Content.Rows.Select(row => row.Cells).ToList();
        Assert.All(rows.Where(cells => cells[1] == "tables"), cells => Assert.Equal("0", cells[3]));
        Assert.All(rows.Where(cells => cells[1] != "tables"), cells => Assert.Equal("0", cells[2]));
        Assert.Equal(Whole.Entries.Count(e => e.Claim.CanBeDecided),
            rows.Sum(cells => int.Parse(cells[^1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [PinnedFact]
    public void Headline_claims_come_first_in_the_counts_by_importance() =>
        Assert.Equal(
            [
                "maritime, headline", "maritime, supporting", "maritime, incidental",
                "photonics, headline", "photonics, supporting", "photonics, incidental",
            ], Whole.ByImportance().RowLabels);

    /// <summary>The verdicts of the saved notebooks.</summary>
    private AuditLedger Whole => AuditLedger.FromNotebooks(
        _claims, Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "notebooks"));

    [PinnedFact]
    public void An_unknown_claim_is_named_with_the_nearest_one() =>
        Assert.Contains("'photonics/profitable-companies'",
            Assert.Throws<KeyNotFoundException>(() => _claims["photonics/profitable-company"]).Message);
}
