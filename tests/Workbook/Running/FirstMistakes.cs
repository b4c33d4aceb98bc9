using System.Text.Json.Nodes;
using ClusterStudies;
using Tests.Notebooks;
using static Tests.Workbook.Running.NotebookFolder;

namespace Tests.Workbook.Running;

/// <summary>
/// What somebody writes first who knows statistics and no .NET: each is run as a cell of a notebook, and the error says
/// what to write instead, where the compiler's own words do not.
/// </summary>
public class FirstMistakes : IClassFixture<FirstMistakes.Run>
{
    public sealed class Run : IDisposable
    {
        internal NotebookFolder Folder { get; } = new();
        internal CommandRun Result { get; }

        public Run()
        {
            var bin = Path.Combine(SavedNotebooks.Root, "lib", "ClusterStudies", "bin");
            string[] libraries =
                ["ClusterStudies", "Outputs", "FSharp.Core", "Plotly.NET", "Plotly.NET.CSharp", "Deedle"];
            var header = string.Concat(libraries.Select(name => $"#r \"{Path.Combine(bin, name)}.dll\"\n"));
            var begin = header + """
                using ClusterStudies;
                using Deedle;
                var companies = PhotonicsStudy.Load().Companies;
                """;
            var language = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } };
            Folder.AddJson("mistakes", language, [Cell("begin", begin), .. Mistakes.Select((mistake, i) =>
            {
                var cell = Cell($"mistake{i}", mistake.Code);
                cell["metadata"] = new JsonObject { ["tags"] = new JsonArray("raises-exception") };
                return cell;
            })]);
            Folder.Add("no-using", header + "var companies = PhotonicsStudy.Load().Companies;");
            Result = Folder.Run("--data", DataFolder.Find(), "--out", Path.Combine(Folder.Root, "out"));
        }

        public void Dispose() => Folder.Dispose();
    }

    private static readonly (string Code, string Said)[] Mistakes =
    [
        // Names.
        ("companies.Count(c => c.Profitabel)", "Did you mean Profitable?"),
        ("companies.where(c => c.Profitable)", "Did you mean Where?"),
        ("companies.Profitable", "of each item it is .Select(c => c.Profitable)"),
        ("CrosTable.Of(companies, \"Line\", c => c.ProductLine)", "Did you mean CrossTable?"),
        ("Companies.Count", "PhotonicsStudy has it: after var study = PhotonicsStudy.Load(); it is study.Companies."),
        ("MaritimeStudy.Load().Companies", "PhotonicsStudy has it."),
        ("PhotonicsStudy.Companies", "Load it first, as the first cell does: var study = PhotonicsStudy.Load();"),
        ("firms.Count", "Run the first cell, with its #r and using lines"),
        ("companies.Count(c => c.Profitable == True)", "It is written small: true."),
        ("companies[\"A\"]", "companies.Single(c => c.Id == \"A\")"),
        // Kinds of values.
        ("companies.Where(c => c.Id == 3)", "numbers stand without"),
        ("companies.Count(c => c.InternationalRevenuePercent > \"50\")", "numbers stand without"),
        ("companies.Count(c => c.InternationalRevenuePercent > 12,5)", "Numbers have a decimal point: 12.5"),
        ("companies.Count(c => c.InternationalRevenuePercent > 50%)", "Percentages are plain numbers"),
        ("companies.Count(c => c.ProductLine == 'Optics')", "Text stands in double quotes"),
        ("companies.Count(c => c.ProductLine == “Optics”)", "Quotation marks are straight ones"),
        ("double revenue = companies[0].RevenueUsdMillion;", "The value may be missing (null)."),
        ("companies.Average(c => c.RevenueUsdMillion.Value)", "A value is missing (null)."),
        ("int mean = companies.Average(c => c.InternationalRevenuePercent);", "Write var instead of the type"),
        ("GroupSummaries.Of(companies, \"Line\", c => c.ProductLine, c => c.Profitable)", "A number is needed here."),
        ("GroupShares.Of(companies, \"Line\", c => c.ProductLine, c => c.LocalRevenuePercent)", "A yes/no is needed"),
        ("companies.Where(c => c.Profitable) / companies.Count", "That is a list and no number: .Count() counts it"),
        ("companies.Where(c => c.Profitable).Count / 22.0", "A method needs its parentheses: Count()."),
        // Signs.
        ("companies.Where(c => c.ProductLine = \"Optics\")", "a comparison is written with =="),
        ("companies.Where(c => c.Profitable = true)", "a comparison is written with =="),
        ("companies.Count(c => c.Profitable and c.Export)", "written &&, ||, !"),
        ("companies.Count(c => not c.Profitable)", "written &&, ||, !"),
        ("var share = 0.5\nshare", "Each statement ends with ;"),
        ("share = companies.Count\nshare", "A new name begins with var"),
        ("companies.Count;", "leave out its semicolon"),
        ("companies.Count(c => (c.Profitable)", "Each ( [ { needs its ) ] }"),
        ("Table.Of(companies, \"Companies)", "and each \" another one in the same line"),
        ("var a = 1;\nvar a = 2;", "leave out var"),
        // Lambdas.
        ("companies.Where(c.Profitable)", "written with an arrow: c => c.Stage"),
        ("companies.OrderBy(InternationalRevenuePercent)", "It belongs to an item: c => c.International"),
        ("CrossTable.Of(companies, \"Relocatability\", \"Profitable\")", "written with an arrow: c => c.Stage"),
        ("Charts.Points(companies, \"RevenueUsdMillion\", \"LocalRevenuePercent\")", "written with an arrow"),
        ("Charts.Bars(companies, \"Companies\")", "Count first: Charts.Bars(Frequencies.Of("),
        ("companies.GroupBy(c => c.Stage).ToTable(\"Stages\")", "makes a table of any list"),
        // Nothing left, and what the library itself says.
        ("companies.Where(c => c.Stage == \"none\").Average(c => c.LocalRevenuePercent)", "There is no item"),
        ("companies.Single(c => c.Id == \"a\")", "No item meets the condition"),
        ("companies.Single(c => c.Profitable)", "Several items meet the condition"),
        ("Wilson.Interval(companies.Where(c => c.Stage == \"none\"), c => c.Profitable)", "none meets it: == compares"),
        ("CrossTable.Of(companies, \"R\", c => c.Relocatability, \"P\", c => c.Profitable)[\"Easy\", true]",
            "Did you mean 'Ease'?"),
        ("companies.ToFrame().GetColumn<double>(\"Revenue\")", "The frame has no column 'Revenue'"),
        ("Frame.ReadCsv(\"data/photonics/companies.csv\")", "Paths begin at the notebook's folder"),
        ("CompanyCluster.Load(\"photonic\")", "Did you mean 'photonics'?"),
    ];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Mistakes.Length)];

    private readonly Run _run;

    public FirstMistakes(Run run) => _run = run;

    [Theory, MemberData(nameof(Each))]
    public void The_error_says_what_to_write(int mistake)
    {
        var (code, said) = Mistakes[mistake];
        var path = Path.Combine(_run.Folder.Root, "out", "mistakes.ipynb");
        Assert.True(File.Exists(path), _run.Result.Said);
        var outputs = JsonNode.Parse(File.ReadAllText(path))!["cells"]![mistake + 1]!["outputs"]!.AsArray();
        var error = Assert.Single(outputs, output => (string?)output!["output_type"] == "error")!;
        Assert.True(((string)error["evalue"]!).Contains(said), $"{code}\n{error["evalue"]}");
    }

    [Fact]
    public void A_forgotten_using_is_named() =>
        Assert.Contains("Hint: Run the first cell, with its #r and using lines", _run.Result.Said);
}
