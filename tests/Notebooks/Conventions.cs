using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tests.Notebooks;

/// <summary>What every notebook of the workbook keeps to, so that any .NET front-end opens and runs it.</summary>
public partial class Conventions
{
    // The packages are named, too: what lies beside a library is no reference of the cell that uses it.
    private const string Header = """
        #r "../lib/ClusterStudies/bin/ClusterStudies.dll"
        #r "../lib/ClusterStudies/bin/Outputs.dll"
        #r "../lib/ClusterStudies/bin/FSharp.Core.dll"
        #r "../lib/ClusterStudies/bin/Plotly.NET.dll"
        #r "../lib/ClusterStudies/bin/Plotly.NET.CSharp.dll"
        #r "../lib/ClusterStudies/bin/Deedle.dll"
        using ClusterStudies;

        """;

    public static TheoryData<string> Each => SavedNotebooks.Each;

    [Theory, MemberData(nameof(Each))]
    public void It_is_nbformat_4_5_for_the_dotnet_kernel(string name)
    {
        var notebook = SavedNotebooks.Read(name);
        Assert.Equal((4, 5), ((int)notebook["nbformat"]!, (int)notebook["nbformat_minor"]!));
        Assert.Equal(".net-csharp", (string?)notebook["metadata"]!["kernelspec"]!["name"]);
        Assert.Equal((".NET (C#)", "C#"), ((string?)notebook["metadata"]!["kernelspec"]!["display_name"],
            (string?)notebook["metadata"]!["kernelspec"]!["language"]));
        // By these, front-ends colour the code without the kernel: VS Code by name, Jupyter by type, nbconvert by
        // lexer.
        var language = notebook["metadata"]!["language_info"]!;
        Assert.Equal(("C#", "text/x-csharp", "csharp", ".cs"), ((string?)language["name"],
            (string?)language["mimetype"], (string?)language["pygments_lexer"], (string?)language["file_extension"]));
        Assert.Equal("csharp",
            (string?)notebook["metadata"]!["polyglot_notebook"]!["kernelInfo"]!["defaultKernelName"]);
    }

    [Theory, MemberData(nameof(Each))]
    public void It_begins_with_a_heading_and_then_loads_the_library(string name)
    {
        Assert.StartsWith("# ", SavedNotebooks.Source(SavedNotebooks.Cells(name).First()));
        if (!SavedNotebooks.IsOptional(name))
            Assert.StartsWith(Header, SavedNotebooks.Source(SavedNotebooks.CodeCells(name).First()));
    }

    [Theory, MemberData(nameof(Each))]
    public void It_uses_only_what_every_csharp_notebook_engine_has(string name)
    {
        foreach (var source in SavedNotebooks.CodeCells(name).Select(SavedNotebooks.Source))
        {
            Assert.DoesNotContain("#!", source);
            if (!SavedNotebooks.IsOptional(name)) Assert.DoesNotContain("nuget:", source);
        }
    }

    [Theory, MemberData(nameof(Each))]
    public void Every_cell_has_a_name_of_its_own(string name)
    {
        var ids = SavedNotebooks.Cells(name).Select(cell => (string?)cell["id"]).ToList();
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]+$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory, MemberData(nameof(Each))]
    public void It_is_saved_with_its_results_and_without_errors(string name)
    {
        if (SavedNotebooks.IsOptional(name)) return;
        var cells = SavedNotebooks.CodeCells(name).ToList();
        Assert.Equal(Enumerable.Range(1, cells.Count), cells.Select(cell => (int?)cell["execution_count"] ?? 0));
        Assert.DoesNotContain(
            cells.SelectMany(cell => cell["outputs"]!.AsArray()), output => (string?)output!["output_type"] == "error");
    }

    // A front-end that does not trust a notebook, or knows none of our kinds, still shows a picture, or HTML that needs
    // no script and nothing from elsewhere, and every front-end has the text.
    [Theory, MemberData(nameof(Each))]
    public void What_it_shows_is_seen_where_it_is_not_trusted_and_without_a_network(string name)
    {
        foreach (var cell in SavedNotebooks.CodeCells(name))
        {
            foreach (var data in cell["outputs"]!.AsArray().Select(output => output!["data"]).OfType<JsonNode>())
            {
                var place = $"{name}, cell {cell["id"]}";
                Assert.True(data["text/plain"] is not null, $"{place}: no plain text");
                Assert.True(data[Mime.Plotly] is null || data["image/png"] is not null, $"{place}: no picture");
                Assert.True(data[Mime.Table] is null || data["text/html"] is not null, $"{place}: no HTML table");
                if (data["text/html"] is { } html) Assert.DoesNotMatch(Active(), SavedNotebooks.Text(html));
            }
        }
    }

    [Theory, MemberData(nameof(Each))]
    public void It_tells_nothing_of_the_machine_it_was_run_on(string name) =>
        Assert.DoesNotMatch(MachineTraces(), File.ReadAllText(Path.Combine(SavedNotebooks.Folder, name)));

    [Theory, MemberData(nameof(Each))]
    public void Code_is_never_far_from_a_sentence(string name)
    {
        // Half a screen of code without a word between: then a reader of the code no longer knows why.
        var lines = 0;
        foreach (var cell in SavedNotebooks.Cells(name))
        {
            lines = (string?)cell["cell_type"] == "code" ? lines + SavedNotebooks.Source(cell).Split('\n').Length : 0;
            Assert.True(lines <= 35, $"{name}, cell {cell["id"]}: {lines} lines of code since the last sentence");
        }
    }

    [Theory, MemberData(nameof(Each))]
    public void Every_figure_has_a_caption_axis_titles_and_a_text_alternative(string name)
    {
        foreach (var figure in SavedNotebooks.CodeCells(name).SelectMany(cell => cell["outputs"]!.AsArray())
            .Select(o => o!["data"]?["application/vnd.plotly.v1+json"]).Where(f => f is not null))
        {
            var layout = figure!["layout"]!;
            Assert.False(string.IsNullOrWhiteSpace((string?)layout["meta"]!["caption"]));
            Assert.False(string.IsNullOrWhiteSpace((string?)layout["meta"]!["alternative"]));
            if ((bool?)layout["xaxis"]!["visible"] != false)
            {
                Assert.False(string.IsNullOrWhiteSpace((string?)layout["xaxis"]!["title"]?["text"]),
                    $"{name}: the x axis of '{layout["meta"]!["caption"]}' has no title");
            }
        }
    }

    [Theory, MemberData(nameof(Each))]
    public void Captions_are_no_sentences_and_end_without_a_full_stop(string name)
    {
        var outputs = SavedNotebooks.CodeCells(name).SelectMany(cell => cell["outputs"]!.AsArray())
            .Select(o => o!["data"]).OfType<System.Text.Json.Nodes.JsonNode>().ToList();
        var figures = outputs.Select(
            data => (string?)data["application/vnd.plotly.v1+json"]?["layout"]?["meta"]?["caption"]).OfType<string>();
        var tables = outputs.Select(data => data["text/html"]).OfType<System.Text.Json.Nodes.JsonArray>().SelectMany(
            html => TableCaption().Matches(string.Concat(html.Select(l => (string?)l))).Select(m => m.Groups[1].Value));
        Assert.All(figures.Concat(tables), caption => Assert.False(caption.EndsWith('.'), caption));
    }

    [Theory, MemberData(nameof(Each))]
    public void Links_to_other_notebooks_and_files_lead_somewhere(string name)
    {
        foreach (var source in SavedNotebooks.Cells(name)
            .Where(c => (string?)c["cell_type"] == "markdown").Select(SavedNotebooks.Source))
        {
            // The pages are there after a run.
            foreach (var target in Link().Matches(source).Select(match => match.Groups[1].Value)
                .Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith('#')
                    && !target.StartsWith("../rendered/", StringComparison.Ordinal)))
            {
                Assert.True(File.Exists(Path.Combine(SavedNotebooks.Folder, target.Split('#')[0])),
                    $"{name} links to {target}, which is not there");
            }
        }
    }

    [GeneratedRegex(
        @"/home/|/root/|/Users/|/tmp/|[A-Z]:\\\\|127\.0\.0\.1|localhost|"
        // By which a kernel that was installed otherwise looks for its own web server.
        + @"probeAddresses|dotnet-interactive-this-cell|"
        + @"\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\.\d+")]
    private static partial Regex MachineTraces();

    [GeneratedRegex(@"<(script|iframe|link|object|embed)\b|\bsrc\s*=|@import|\burl\(|\bon\w+\s*=")]
    private static partial Regex Active();

    [GeneratedRegex("<caption>(.*?)</caption>")]
    private static partial Regex TableCaption();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
