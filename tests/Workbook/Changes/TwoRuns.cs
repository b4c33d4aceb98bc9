using System.Text.Json.Nodes;
using Tests.Workbook.Pages;
using Workbook.Changes;
using Workbook.Running;

namespace Tests.Workbook.Changes;

/// <summary>A notebook of one cell as it was saved and as it runs now, compared.</summary>
internal static class TwoRuns
{
    /// <summary>What changed between two lists of outputs of a cell.</summary>
    public static ChangeReport Compare(JsonObject[] old, JsonObject[] now) =>
        ChangeReport.Of([Result("01.ipynb", old, now)]);

    public static NotebookResult Result(string name, JsonObject[] old, JsonObject[] now) =>
        new("/project/notebooks/" + name, NotebookOutcome.Passed, Notebook(name, now))
        {
            Before = Notebook(name, old),
        };

    /// <summary>The lines of the terminal, each list shortened for a page.</summary>
    public static IReadOnlyList<string> Lines(ChangeReport report) =>
        [.. ChangeLines.Of(report, "rendered/changes.html")];

    public static JsonObject Output(string kind, JsonNode content, string plain = "as text") => new()
    {
        ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [kind] = content, [Mime.Plain] = plain },
    };

    public static JsonObject Sentence(string text) => Output(Mime.Html, HtmlText.Sentence(text), text);

    public static JsonObject Table(TableContent table) => Output(Mime.Table, table.ToJson());

    public static JsonObject Figure(string caption, params string[] traces) => Output(Mime.Plotly, JsonNode.Parse($$"""
        {"data":[{{string.Join(',', traces)}}],
         "layout":{"xaxis":{"title":{"text":"Coast"} },"yaxis":{"title":{"text":"Yards"} },
                   "meta":{"caption":"{{caption}}"} } }
        """)!);

    public static JsonObject Verdict(string id, string word, string computed, bool onChangedData = false) =>
        Output(Mime.Verdict, new JsonObject
        {
            ["id"] = id, ["study"] = "a", ["statement"] = "It is so.", ["published"] = "19", ["computed"] = computed,
            ["verdict"] = word, ["onChangedData"] = onChangedData,
            ["heldWhenPublished"] = true,
            ["explanation"] = onChangedData ? "" : "Said of the published value.",
        });

    private static JsonObject Notebook(string name, JsonObject[] outputs) => SampleNotebooks.Notebook(
        name, SampleNotebooks.Code("c", "cell", [.. outputs.Select(output => output.ToJsonString())])).Content;
}
