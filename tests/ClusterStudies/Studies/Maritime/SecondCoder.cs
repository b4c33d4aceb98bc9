using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>The sheet for a second coder: blank as it comes, and what is said of it once it is filled in.</summary>
public sealed class SecondCoder
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    private static readonly string Folder = Path.Combine(Study.Data.Folder, "maritime");

    [PinnedFact]
    public void The_sheet_in_the_data_folder_is_the_one_that_the_library_writes() =>
        Assert.Equal(Study.CodingSheet(), File.ReadAllText(Path.Combine(Folder, "second_coder.csv")));

    [PinnedFact]
    public void The_code_list_has_a_rule_for_every_code_that_the_quotations_use()
    {
        var used = Study.Quotations.Select(q => ("identity_claim", q.IdentityClaim))
            .Concat(Study.Quotations.Select(q => ("mechanism", q.Mechanism)));
        Assert.Empty(used.Except(Study.CodeRules.Select(c => (c.Variable, c.Code))));
    }

    [PinnedFact]
    public void Of_a_blank_sheet_one_sentence_says_that_it_is_blank()
    {
        Assert.Empty(CodingAgreement.Of(Study));
        Assert.StartsWith("The sheet is blank", CodingAgreement.Report(Study, "Agreement").ToString());
    }

    [PinnedFact]
    public void A_filled_in_sheet_gives_percent_kappa_and_alpha_and_names_what_is_coded_otherwise()
    {
        using var data = new CopyOfTheData();
        data.FillIn(new() { ["q04"] = "cooperation", ["q10"] = "egalitarianism", ["q12"] = "none" });
        var filled = MaritimeStudy.Load(data.Folder);

        var claim = CodingAgreement.Of(filled).Single(c => c.Column == "Identity claim");
        Assert.Equal(["q04", "q10", "q12"], claim.Apart);
        Assert.Equal(30, claim.Agreement.Units);
        Assert.Equal(27 / 30.0, claim.Agreement.Percent, 12);
        // R: p <- prop.table(table(a, b)); pe <- sum(rowSums(p) * colSums(p)); (sum(diag(p)) - pe) / (1 - pe)
        // R: n <- table(c(a, b)); N <- 60; 1 - (2 * sum(a != b) / N) / (1 - sum(n * (n - 1)) / (N * (N - 1)))
        Assert.Equal(0.859594383775, claim.Agreement.CohensKappa.Estimate, 9);
        Assert.Equal(0.861718750000, claim.Agreement.KrippendorffsAlpha.Estimate, 9);
        var table = CodingAgreement.Report(filled, "Agreement").ToString()!;
        Assert.Contains("90%", table);
        Assert.Contains("q04, q10 and q12", table);
    }

    [PinnedFact]
    public void A_filled_in_sheet_does_not_make_the_study_one_of_changed_data()
    {
        using var data = new CopyOfTheData();
        data.FillIn([]);
        Assert.All(Claims.Load(data.Folder).All, claim => Assert.True(claim.OnPublishedData));
    }

    /// <summary>The data folder in a place of its own, where the sheet can be filled in.</summary>
    private sealed class CopyOfTheData : IDisposable
    {
        public CopyOfTheData()
        {
            foreach (var file in Directory.EnumerateFiles(Study.Data.Folder, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(Folder, Path.GetRelativePath(Study.Data.Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("second-coder").FullName;

        /// <summary>Fills the sheet in with our own codes of the claim, but for some quotations.</summary>
        public void FillIn(Dictionary<string, string> otherwise)
        {
            var sheet = Study.CodingSheet().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var filled = sheet.Skip(1).Zip(Study.Quotations, (line, q) =>
                line[..^",,".Length] + otherwise.GetValueOrDefault(q.Id, q.IdentityClaim) + ",,");
            File.WriteAllLines(Path.Combine(Folder, "maritime", "second_coder.csv"), filled.Prepend(sheet[0]));
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
