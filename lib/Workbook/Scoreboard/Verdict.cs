using System.Globalization;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Scoreboard;

/// <summary>What a cell found out about one published statement, in the cell's own words.</summary>
/// <param name="Id">Id of the statement.</param>
/// <param name="Study">The study that makes it.</param>
/// <param name="Section">Where in the study.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Published">The published value with its unit, ready to print; empty where there is none.</param>
/// <param name="Computed">The value that the data give; empty where there is none.</param>
/// <param name="Kind">reproduced, differs, not-derivable or external.</param>
/// <param name="Word">The verdict as displayed; on changed data: still holds, no longer holds, still differs, now holds.</param>
/// <param name="OnChangedData">Whether the data are no longer the published ones.</param>
/// <param name="Notebook">File name of the notebook that shows it.</param>
/// <param name="Cell">Its cell, counted as front-ends count.</param>
/// <param name="CellId">Id of the cell.</param>
internal sealed record Verdict(
    string Id, string Study, string Section, string Statement, string Published, string Computed,
    string Kind, string Word, bool OnChangedData, string Notebook, int? Cell, string CellId)
{
    public const string NowHolds = "now holds";

    public bool Differs => Kind == "differs";

    /// <summary>The verdicts that one output states, one or a list.</summary>
    public static IEnumerable<Verdict> In(JsonObject bundle, string notebook, NotebookCell cell) =>
        from json in bundle[Mime.Verdict] switch { JsonObject one => [one], JsonArray many => many.OfType<JsonObject>(), _ => [] }
        let text = (Func<string, string>)(key => NotebookCell.Text(json[key]))
        let kind = text("verdict")
        select new Verdict(text("id"), text("study"), text("section"), text("statement"),
            text("publishedText") is { Length: > 0 } published ? published : WithUnit(text("published"), text("unit")),
            text("computed"), kind, text("word") is { Length: > 0 } word ? word : kind.Replace('-', ' '), text("data") == "updated",
            notebook, cell.Number, cell.Id);

    /// <summary>A bare number gets its unit; words stand as they were printed.</summary>
    private static string WithUnit(string value, string unit) =>
        unit is "" or "none" or "year" || !double.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? value
        : unit == "percent" ? value + "%"
        : $"{value} {unit}";
}
