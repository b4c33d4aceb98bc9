using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>Company data of any cluster, from an empty template to the photonics study itself.</summary>
public sealed class AnyCluster : IDisposable
{
    private const string Name = "<b>x</b><img src=x onerror=alert(1)>";

    private readonly CopiedPackage _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_photonics_data_are_a_cluster_with_the_same_companies_codings_and_groups()
    {
        var (study, cluster) = (PhotonicsStudy.Load(), CompanyCluster.Load("photonics"));

        Assert.Equal(study.Companies.Select(Told), cluster.Companies.Select(Told));
        Assert.Equal(study.StageSwitches.Select(choice => choice.Name), cluster.StageSwitches.Select(c => c.Name));
        Assert.Equal(study.ChainSteps, cluster.ChainSteps);
        Assert.Equal(study.ProductLines, cluster.ByProductLine.Select(line => line.Name));
    }

    [Fact]
    public void A_template_says_what_to_fill_in_and_answers_no_question()
    {
        NewDataFolder.Create(_data.Folder, "harbor");
        var cluster = CompanyCluster.Load("harbor", _data.Folder);

        Assert.Contains("Its tables have no company yet. Fill in companies.csv", cluster.Opening.ToString());
        Assert.Contains("README.md in data/harbor", cluster.Opening.ToString());
        Assert.Equal("not known", cluster.Companies.SharesInWords());
        Assert.Equal("none of none", cluster.Companies.WithInterval(cluster.Companies));
        Assert.Equal("Without companies there are no candidates.",
            BornGlobalCandidates.Of(cluster.Companies, 20, 25).Report.ToString());
        Assert.IsType<Sentence>(cluster.Companies.Drawn(_ => throw new InvalidOperationException("nothing to draw")));
        Assert.All(Questions(cluster), question => Assert.Contains("no test can be done", question.Report.ToString()));
        var table = TestTable.Of("Tests", Questions(cluster));
        Assert.Empty(table.Content.Rows);
        Assert.Equal(3, table.Notes.Count(note => note.StartsWith("Not done: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_single_company_is_told_and_not_tested()
    {
        var cluster = One();

        Assert.Contains("There is 1 company in 1 product line, with 1 stage label", cluster.Opening.ToString());
        Assert.Equal("20%", cluster.Companies.SharesInWords());
        Assert.Equal("not known", cluster.Companies.RevenuesInWords());
        Assert.Equal("A single company is a story and no pattern: nothing here can be compared.",
            cluster.Caution.ToString());
        Assert.All(Questions(cluster), question => Assert.NotEmpty(question.WhyNot));
    }

    [Fact]
    public void Names_that_look_like_html_stay_text()
    {
        var cluster = One();

        Assert.DoesNotContain("<img", cluster.Companies.ToTable("Companies").ToHtml());
        Assert.DoesNotContain("<img", new Sentence($"{cluster.Companies.Letters()}").ToHtml());
        Assert.Contains("&lt;img", cluster.Companies.ToTable("Companies").ToHtml());
        Assert.DoesNotContain("<script>alert", CompanyColumns.Shares(cluster.ByProductLine, "Shares").ToHtml()
            .Split("<script", 2)[0]);
    }

    [Fact]
    public void Longer_names_stand_beside_their_marks()
    {
        Assert.Contains("\"textposition\":\"top center\"",
            Compact(CompanyColumns.Shares(One().ByProductLine, "Shares")));
        Assert.DoesNotContain("top center",
            Compact(CompanyColumns.Shares(CompanyCluster.Load("example").ByProductLine, "Shares")));
    }

    [Fact]
    public void Product_lines_with_labels_of_their_own_differ_in_shape()
    {
        var marks = CompanyMark.For(["Sensors", "Winches", "Docking robots"]);

        Assert.Equal(3, new[] { "Sensors", "Winches", "Docking robots" }.Select(line => marks(line).Symbol).Distinct()
            .Count());
        var mixed = CompanyMark.For(["Precision Optics", "X"]);
        Assert.Equal(CompanyMark.Of("Precision Optics"), mixed("Precision Optics"));
        Assert.NotEqual("square", mixed("X").Symbol);
    }

    [Fact]
    public void The_example_is_invented_and_says_so_wherever_it_is_named()
    {
        var example = CompanyCluster.Load("example");

        Assert.True(example.Data.IsInvented);
        Assert.False(PhotonicsStudy.Load().Data.IsInvented);
        Assert.Contains("invented for showing; no evidence", example.Label);
        Assert.Contains("invented for showing; no evidence", example.Data.Title);
        Assert.Contains("These companies do not exist", example.Opening.ToString());
        Assert.DoesNotContain(Claims.Load().All, claim => claim.Study == "example");
        Assert.StartsWith("# Codebook: example, invented for showing; no evidence",
            File.ReadAllText(Path.Combine(DataFolder.Find(), "example", "README.md")));
    }

    [Fact]
    public void Claims_on_invented_data_are_not_counted()
    {
        _data.Replace("photonics/datapackage.json", "\"profile\": \"tabular-data-package\",",
            "\"profile\": \"tabular-data-package\", \"invented\": true,");

        Assert.Equal(["maritime"], Claims.Load(_data.Folder).All.Select(claim => claim.Study).Distinct());
    }

    [Theory]
    [InlineData("photonic", "Did you mean 'photonics'?")]
    [InlineData("harbor", "'workbook new-data harbor' begins a folder of this name")]
    [InlineData("../data/photonics", "There are no data for the cluster")]
    [InlineData("maritime", "are no companies of a cluster")]
    public void A_cluster_that_cannot_be_loaded_gets_a_sentence(string name, string said) =>
        Assert.Contains(said,
            Assert.Throws<InvalidDataException>(() => CompanyCluster.Load(name, _data.Folder)).Message);

    [Fact]
    public void Candidates_for_born_globals_lie_between_bounds()
    {
        var candidates = BornGlobalCandidates.Of(PhotonicsStudy.Load().Companies, smallBelow: 20, farFrom: 25);

        // Table 1: A, I and U are small and earn 25% or more abroad; G does, too, without a printed revenue; M earns
        // nothing.
        Assert.Equal(("A, I and U", "G", "M"), (candidates.Certain.Letters(), candidates.Possible.Letters(),
            candidates.Impossible.Letters()));
        Assert.Equal((3, 4), (candidates.Count.Least, candidates.Count.Most));
        Assert.Contains("at least 3 and at most 4 candidates", candidates.Report.ToString());
    }

    [Fact]
    public void Equal_shares_are_said_once()
    {
        var equal = CompanyCluster.Load("example").Companies
            .Select(company => company with { InternationalRevenuePercent = 20, RevenueUsdMillion = 5 }).ToList();

        Assert.Equal("20% each", equal.SharesInWords());
        Assert.Equal("5 million US dollars each", equal.RevenuesInWords());
        Assert.Contains("All values are equal", Question.Of("Shares", equal,
            cases => MannWhitney.Exact(cases, c => c.InternationalRevenuePercent, c => c.IsOrderly)).WhyNot);
    }

    private static IReadOnlyList<Question> Questions(CompanyCluster cluster) =>
    [
        Question.Of("Share by line", cluster.Companies,
            cases => KruskalWallis.Permutation(cases, c => c.InternationalRevenuePercent, c => c.ProductLine)),
        Question.Of("Style by line", cluster.Companies,
            cases => FisherExact.Exact(cases, c => c.ProductLine, c => c.Descriptor1)),
        Question.Of("Step and share", cluster.Companies, cases => Spearman.Permutation(
            cases, c => c.ChainPosition, c => c.InternationalRevenuePercent, permutations: 99)),
    ];

    private static string Told(Company company) => $"{company with { TraitGroups = [] }} {company.TraitGroups.Listed()}"
        .Replace(company.TraitGroups.ToString()!, "", StringComparison.Ordinal);

    private static string Compact(Figure figure) =>
        figure.ToPlotlyJson().Replace("\": ", "\":", StringComparison.Ordinal);

    private CompanyCluster One()
    {
        NewDataFolder.Create(_data.Folder, "one");
        void Add(string table, string row) => _data.Write($"one/{table}.csv",
            File.ReadAllText(Path.Combine(_data.Folder, "one", table + ".csv")) + row + "\n");
        Add("companies", $"{Name},,10,20,<script>alert(1)</script>,Yes");
        Add("activities", $"{Name},Ease,Both,a,");
        Add("behavior", $"{Name},Incremental,,t");
        Add("stages", $"{Name},s");
        Add("expertise_order", "Both,3,n,,");
        Add("trait_groups", "t,g,Yes,n");
        Add("stage_coding", "s,1,export,Yes,No,No,No,No,r,,");
        return CompanyCluster.Load("one", _data.Folder);
    }
}
