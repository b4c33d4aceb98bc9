using System.Text.Json.Nodes;

namespace Workbook.Scoreboard;

/// <summary>What a cell found out about one published statement.</summary>
/// <param name="Id">Id of the statement.</param>
/// <param name="Study">The study that makes it.</param>
/// <param name="Kind">reproduced, differs, not-derivable or external.</param>
/// <param name="Notebook">File name of the notebook that shows it.</param>
/// <param name="Cell">Its cell, counted as front-ends count.</param>
/// <param name="Json">All that the cell says.</param>
internal sealed record Verdict(string Id, string Study, string Kind, string Notebook, int Cell, JsonObject Json)
{
    public const string Mime = "application/vnd.workbook.verdict+json";

    public const string Differs = "differs";

    /// <summary>A text of the verdict, such as <c>published</c>; empty where it has none.</summary>
    public string this[string key] => Json[key] switch { null => "", JsonValue v => v.ToString(), var other => other.ToJsonString() };

    public static Verdict Of(JsonObject json, string notebook, int cell)
    {
        string Text(string key) => json[key] is JsonValue v ? v.ToString() : "";
        return new Verdict(Text("id"), Text("study"), Text("verdict"), notebook, cell, json);
    }
}
