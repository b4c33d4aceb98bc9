using System.Text.Json.Nodes;

namespace Workbook.Changes;

/// <summary>What a run changed, as data.</summary>
internal static class ChangesJson
{
    /// <summary>The report as JSON: counts, then a list of each kind of change; what is not there is null.</summary>
    public static JsonObject Of(ChangeReport report) => new()
    {
        ["changed"] = !report.IsEmpty,
        ["summary"] = ChangeCounts.Of(report),
        ["compared"] = List(report.Compared, name => JsonValue.Create(name)),
        ["notCompared"] = List(report.NotCompared, each => new JsonObject
        {
            ["notebook"] = each.Notebook, ["reason"] = each.Reason,
        }),
        ["verdicts"] = List(report.Turned.Concat(report.Moved), Verdict),
        ["tests"] = List(report.Moves, move => With(move.Place, new()
        {
            ["table"] = move.Table, ["test"] = move.Cell.Row, ["column"] = move.Cell.Column,
            ["old"] = move.Cell.P!.Value.Old, ["new"] = move.Cell.P!.Value.New, ["crossed"] = move.Cell.Crossed,
        })),
        ["tables"] = List(report.Tables, Table),
        ["figures"] = List(report.Figures, Figure),
        ["prose"] = List(report.Prose, prose => With(prose.Place, new()
        {
            ["sentence"] = prose.Prose.Sentence, ["holds"] = prose.Holds, ["grounds"] = prose.Grounds,
            ["old"] = prose.Before, ["new"] = prose.Now,
        })),
        ["texts"] = List(report.Texts, Text),
        ["others"] = List(report.Others, other => With(other.Place, new() { ["what"] = other.What })),
        ["reworded"] = report.Reworded,
        ["writtenOtherwise"] = report.WrittenOtherwise,
    };

    private static JsonObject Verdict(VerdictChange change) => With(change.Place, new()
    {
        ["id"] = change.Verdict.Id,
        ["turned"] = change.IsTurned,
        ["old"] = change.Old?.ToJson(),
        ["new"] = change.New?.ToJson(),
        ["alsoAt"] = List(change.AlsoAt, place => place.ToJson()),
    });

    private static JsonObject Table(TableChange table) => With(table.Place, new()
    {
        ["caption"] = table.Caption,
        ["change"] = Kind(table.Old, table.New),
        ["cells"] = List(table.Cells, cell => new JsonObject
        {
            ["row"] = cell.Row, ["column"] = cell.Column, ["old"] = cell.Old, ["new"] = cell.New,
        }),
        ["rowsAdded"] = List(table.AddedRows, Row),
        ["rowsGone"] = List(table.GoneRows, Row),
        ["columnsAdded"] = List(table.AddedColumns, title => JsonValue.Create(title)),
        ["columnsGone"] = List(table.GoneColumns, title => JsonValue.Create(title)),
        ["reordered"] = table.IsReordered,
        ["texts"] = List(table.Texts, Text),
    });

    private static JsonObject Row(WholeRow row) => new()
    {
        ["row"] = row.Row,
        ["cells"] = List(row.Cells, cell => new JsonObject { ["column"] = cell.Column, ["text"] = cell.Text }),
    };

    private static JsonObject Figure(FigureChange figure) => With(figure.Place, new()
    {
        ["caption"] = figure.Caption,
        ["change"] = Kind(figure.Old, figure.New),
        ["values"] = List(figure.Points, point => new JsonObject
        {
            ["series"] = point.Trace, ["label"] = point.Label, ["value"] = point.Name, ["old"] = point.Old,
            ["new"] = point.New,
        }),
        ["texts"] = List(figure.Texts, Text),
    });

    private static JsonObject Text(TextChange text) =>
        With(text.Place, new() { ["kind"] = text.Kind, ["old"] = text.Old, ["new"] = text.New });

    private static string Kind(object? old, object? now) => old is null ? "added" : now is null ? "gone" : "changed";

    private static JsonObject With(Place place, JsonObject more)
    {
        var json = place.ToJson();
        foreach (var (name, value) in more.ToList())
        {
            more.Remove(name);
            json[name] = value;
        }

        return json;
    }

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> json) => new([.. items.Select(json)]);
}
