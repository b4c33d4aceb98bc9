using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>
/// A table as it is saved: what it shows, ready to be set as HTML, Word or CSV without being computed again.
/// </summary>
/// <param name="Caption">What the table shows, of what, and n.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows, from top to bottom; each has a cell for every column.</param>
/// <param name="Notes">Notes under the table, in order.</param>
public sealed record TableContent(
    string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>What the folded rows are: "8 incidental claims"; empty where no row is folded.</summary>
    public string Folded { get; init; } = "";

    /// <summary>The table as JSON, the content of <see cref="Mime.Table"/>. What is empty is left out.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["caption"] = Caption,
            ["columns"] = new JsonArray([.. Columns.Select(column => column.ToJson())]),
            ["rows"] = new JsonArray([.. Rows.Select(row => row.ToJson())]),
        };
        if (Notes.Count > 0) json["notes"] = SavedJson.Texts(Notes);
        if (Folded.Length > 0) json["folded"] = Folded;
        return json;
    }

    /// <summary>Reads a saved table.</summary>
    /// <exception cref="JsonException">The JSON is not a table: a member is missing or of another kind, or a row
    /// has too few cells.</exception>
    public static TableContent FromJson(JsonNode saved)
    {
        var json = SavedJson.Content(saved) ?? throw new JsonException("A saved table is null.");
        var table = new TableContent(
            SavedJson.Text(json, "caption"),
            [.. SavedJson.Objects(json, "columns").Select(TableColumn.FromJson)],
            [.. SavedJson.Objects(json, "rows").Select(TableRow.FromJson)],
            SavedJson.OptionalTexts(json, "notes")) { Folded = SavedJson.OptionalText(json, "folded") ?? "" };
        var wrong = table.Rows.Index().Where(row => row.Item.Cells.Count != table.Columns.Count).ToList();
        if (wrong.Count == 0) return table;
        throw new JsonException(FormattableString.Invariant(
            $"Row {wrong[0].Index + 1} of the table '{table.Caption}' has {wrong[0].Item.Cells.Count} cells for {
                table.Columns.Count} columns."));
    }
}
