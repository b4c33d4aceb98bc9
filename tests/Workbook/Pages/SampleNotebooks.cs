using System.Text.Json.Nodes;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

/// <summary>Two executed notebooks with one of everything that a page can show.</summary>
internal static class SampleNotebooks
{
    public const string FigureJson = """
        {"data":[{"type":"bar","name":"Harbours","x":["North","South","</script><b>East"],"y":[4,7,2]},
                 {"type":"bar","name":"Yards","x":["North","South","</script><b>East"],"y":[1,3,2]}],
         "layout":{"width":800,"height":480,
                   "xaxis":{"title":{"text":"Coast"}},"yaxis":{"title":{"text":"Number"}},
                   "legend":{"orientation":"h","y":1.02,"yanchor":"bottom"},
                   "meta":{"caption":"Figure 1. Harbours and yards by coast",
                           "alternative":"Two bars for each coast; the south has most harbours, seven."}},
         "config":{"responsive":true}}
        """;

    // A picture of one dot.
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
        + "ErkJggg==";

    public static readonly TableContent Table = new(
        "Table 1. Harbours, their yards and their trade in the years of the study",
        [
            new("Harbour", null, IsRowHeader: true, IsNumeric: false), new("Turnover", "EUR million", false, true),
            new("Yards", null, false, true),
            new("Main trade of the harbour", null, false, false), new("Second trade", null, false, false),
        ],
        [
            new(["Northport", "12.5", "4", "Fish and timber", "Salt"]),
            new(["Southport-on-the-Sea", "1,120.0", "17", "Ships, and what ships need", "NA"]),
        ],
        ["NA: not available."]);

    // As a table is saved: as data, as HTML and as text.
    private static string TableOutput => new JsonObject
    {
        ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject
        {
            [Mime.Table] = Table.ToJson(), [Mime.Html] = "<table>as HTML</table>", [Mime.Plain] = "a table",
        },
    }.ToJsonString();

    public static readonly RenderedNotebook First = Notebook("00-start.ipynb",
        Markdown("a1", """
            # Two harbours, read again

            A workbook about **two harbours**. It counts what the texts count; see
            [the second notebook](01-harbours.ipynb#Yards-and-harbours) or [its table](01-harbours.ipynb#cell-b3).

            The data are in [data/harbours.csv](../data/harbours.csv), and there is a
            [public register](https://example.org/register).
            """),
        Markdown("a2",
            "## How to read it\n\nText comes first.\n\n| word | meaning |\n|:--|--:|\n| few | 3 |\n\n"
            + "## What it holds\n\nSee [above](#how-to-read-it)."),
        Code("a3", "Console.WriteLine(\"hello\");", """{"output_type":"stream","name":"stdout","text":["hello\n"]}"""));

    public static readonly RenderedNotebook Second = Notebook("01-harbours.ipynb",
        Markdown("b1",
            "# Harbours of the coast\n\nThe second notebook asks how many there are.\n\n## Yards and harbours\n\n"
            + "What to look for: the **south**. <span style=\"white-space:nowrap\">Raw HTML</span> stays."),
        Code("b2",
            "#r \"../lib/Harbours.dll\"\nusing Harbours;\n\n// Every harbour, in the published order.\n"
            + "var harbours = Study.Load().Where(h => h.Yards > 3).ToList();\n"
            + "new Sentence($\"{harbours.Count} of {22:0} harbours\")",
            """
            {"output_type":"execute_result","execution_count":1,"metadata":{},"data":{
                "text/html":"<p class=\"workbook-sentence\">9 of 22 harbours have a yard.</p>","text/plain":"9 of 22"}}
            """),
        Code("b3", "Table.Of(harbours)", TableOutput),
        Markdown("b4",
            "### A closer look\n\nThe figure shows both. Yards and harbours are counted alike.\n\n"
            + "## Yards and harbours\n\nA heading may come twice."),
        Code("b5", "figure",
            $$$"""
            {"output_type":"display_data","metadata":{},"data":{
                "application/vnd.plotly.v1+json":{{{FigureJson}}},"image/png":"{{{Dot}}}","text/plain":"two bars"}}
            """),
        Code("b6", "claims[\"coast/harbours\"].Check(9)",
            """
            {"output_type":"display_data","metadata":{},"data":{"text/html":"<p>a verdict as HTML</p>",
                "text/plain":"differs","application/vnd.workbook.verdict+json":
                {"id":"coast/harbours","study":"coast","section":"Section 3","statement":"Ten harbours have a yard.",
                 "published":"10 harbours","computed":"9","verdict":"differs","difference":"-1",
                 "explanation":"The text may count a yard that closed."}}}
            """,
            """
            {"output_type":"display_data","metadata":{},"data":{"text/html":"<p>verdicts as HTML</p>",
                "text/plain":"reproduced","application/vnd.workbook.verdict+json":[
                {"id":"coast/abroad","study":"coast","section":"Abstract","statement":"About six in ten trade abroad.",
                 "published":"about six in ten","unit":"percent","computed":"61","verdict":"reproduced",
                 "difference":"","explanation":""},
                {"id":"coast/world","study":"coast","section":"Section 1","statement":"World trade grew.",
                 "published":"true","unit":"none","computed":"","verdict":"external",
                 "difference":"","explanation":""}]}}
            """),
        Code("b7", "throw new Exception();", """{"output_type":"stream","name":"stderr","text":"careful <now>\n"}""",
            """
            {"output_type":"error","ename":"InvalidDataException","evalue":"Row 3 has no <harbour>.",
                "traceback":["\u001b[31mat cell 7, line 1\u001b[0m"]}
            """),
        Code("b8", "chart",
            """
            {"output_type":"display_data","metadata":{},"data":{
                "text/html":"<script src=\"https://example.org/chart.js\"></script>","text/plain":"a chart"}}
            """));

    /// <summary>Claims of different weight, and a list whose rows speak of one of them.</summary>
    public static RenderedNotebook WithAList
    {
        get
        {
            var list = new TableContent("Against each other",
                [new("Grade", null, IsRowHeader: false, IsNumeric: false), new("Passage", null, true, false)],
                [
                    Speaking("one", "hard"), Speaking("two", "hard"),
                    Speaking("three", "slip") with { IsFolded = true },
                ], [])
            {
                Folded = "1 slips",
            };
            var verdicts = new JsonArray(Verdict("coast/abroad", "Headline"), Verdict("coast/world", "incidental"));
            return Notebook("02-list.ipynb",
                Code("c1", "verdicts", Output(Mime.Verdict, verdicts)),
                Code("c2", "list", Output(Mime.Table, list.ToJson())));
        }
    }

    private static TableRow Speaking(string anchor, string grade) =>
        new([grade, "One passage."]) { Anchor = anchor, Mark = grade, About = ["claim-coast-abroad"] };

    private static JsonObject Verdict(string id, string importance) => new()
    {
        ["id"] = id, ["study"] = "coast", ["statement"] = "It is so.", ["published"] = "one", ["computed"] = "1",
        ["verdict"] = "reproduced", ["importance"] = importance,
    };

    /// <summary>An output of one kind.</summary>
    public static string Output(string mime, JsonNode content) => new JsonObject
    {
        ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [mime] = content, [Mime.Plain] = "as text" },
    }.ToJsonString();

    public static IReadOnlyList<RenderedNotebook> Both =>
        [First, Second with { Status = RunStatus.Failed, Reason = "Cell 7: Row 3 has no harbour." }];

    public static RenderedNotebook Notebook(string fileName, params JsonObject[] cells) => new(fileName, new JsonObject
    {
        ["cells"] = new JsonArray([.. cells]),
        ["metadata"] =
            new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["language"] = "C#" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    });

    public static JsonObject Markdown(string id, string source) =>
        new() { ["cell_type"] = "markdown", ["id"] = id, ["metadata"] = new JsonObject(), ["source"] = source };

    /// <summary>A code cell in another language, which did not run.</summary>
    public static JsonObject Cell(string language, string source)
    {
        var cell = Code("other", source);
        cell["execution_count"] = null;
        cell["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language } };
        return cell;
    }

    public static JsonObject Code(string id, string source, params string[] outputs) => new()
    {
        ["cell_type"] = "code", ["execution_count"] = 1, ["id"] = id, ["metadata"] = new JsonObject(),
        ["outputs"] = new JsonArray([.. outputs.Select(output => JsonNode.Parse(output))]), ["source"] = source,
    };
}
