using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>
/// Says in words what a chart draws, for readers who cannot see it: kind, axes, and the values of each group.
/// </summary>
internal static class ChartText
{
    // More values than these say nothing to a listener.
    private const int Most = 60;

    public static string Describe(JsonObject figure)
    {
        var layout = figure["layout"]!.AsObject();
        // A network brings its own words.
        if ((string?)layout["meta"]?["alternative"] is { } own) return own;
        var traces = figure["data"]!.AsArray().OfType<JsonObject>().ToList();
        var said = traces.Select(trace => Trace(trace, layout));
        return $"{Kind(traces, layout)}{Axes(layout)}. {string.Join(" ", said)}";
    }

    private static string Kind(IReadOnlyList<JsonObject> traces, JsonObject layout)
    {
        var lies = (string?)traces[0]["orientation"] == "h" ? "Horizontal bars" : "Vertical bars";
        return (string?)traces[0]["type"] switch
        {
            "bar" when (string?)layout["barmode"] == "stack" => lies + " in parts",
            "bar" when traces.Count > 1 && (string?)layout["barmode"] != "overlay" => lies + " side by side",
            "bar" => lies,
            "heatmap" => "A grid of numbers, darker for more",
            "box" or "violin" => "Distributions",
            "scatter" or "scattergl" or null => traces.Any(HasIntervals) ? "Points with intervals"
                : traces.All(trace => ((string?)trace["mode"])?.Contains("lines") == true) ? "Lines" : "Points",
            var other => $"A chart of kind {other}",
        };
    }

    private static bool HasIntervals(JsonObject trace) => trace.ContainsKey("error_x") || trace.ContainsKey("error_y");

    private static string Axes(JsonObject layout)
    {
        var titles = new[] { (Axis: "xaxis", Runs: "across"), (Axis: "yaxis", Runs: "up") }
            .Select(axis => (axis.Runs, Title: (string?)layout[axis.Axis]?["title"]?["text"]))
            .Where(axis => axis.Title is not null)
            .Select(axis => $"{axis.Runs}: {Plain(axis.Title!)}").ToList();
        return titles.Count == 0 ? "" : $" ({string.Join("; ", titles)})";
    }

    private static string Trace(JsonObject trace, JsonObject layout)
    {
        var said = (string?)trace["type"] switch
        {
            "heatmap" => Rows(trace),
            "box" or "violin" => Spreads(trace),
            _ => Values(trace, layout),
        };
        var shown = said.Count > Most ? [.. said.Take(Most), $"and {said.Count - Most} more"] : said;
        var name = (string?)trace["name"];
        return $"{(string.IsNullOrEmpty(name) ? "" : Plain(name) + ": ")}{string.Join("; ", shown)}.";
    }

    private static List<string> Rows(JsonObject grid)
    {
        var (columns, rows) = (Texts(grid["x"]), Texts(grid["y"]));
        var cells = (grid["text"] ?? grid["z"])!.AsArray();
        return [.. rows.Select((row, r) => $"{row}: {string.Join(", ", Texts(cells[r]).Select(Cell))}")];

        // The words under a number stand behind it.
        string Cell(string cell, int c)
        {
            var name = c < columns.Count ? columns[c] : $"column {c + 1}";
            var end = cell.IndexOf(' ');
            return end > 0 ? $"{name} {cell[..end]} ({cell[(end + 1)..]})" : $"{name} {cell}";
        }
    }

    private static List<string> Spreads(JsonObject trace)
    {
        var lies = (string?)trace["orientation"] == "h";
        var (names, values) = (Texts(trace[lies ? "y" : "x"]), (trace[lies ? "x" : "y"] as JsonArray ?? []).ToList());
        return [.. values.Select((value, i) => (Name: i < names.Count ? names[i] + " " : "", Value: value))
            .Where(point => point.Value?.GetValueKind() == JsonValueKind.Number)
            .GroupBy(point => point.Name, point => point.Value!.GetValue<double>())
            .Select(group => $"{group.Key}{Number(group.Min())} to {Number(group.Max())} ({group.Count()} values)")];
    }

    private static List<string> Values(JsonObject trace, JsonObject layout)
    {
        var isBar = (string?)trace["type"] == "bar";
        var lies = isBar ? (string?)trace["orientation"] == "h" : trace.ContainsKey("error_x");
        var (places, values) = lies ? ("y", "x") : ("x", "y");
        var (names, numbers) = (Texts(trace[places], layout[places + "axis"]),
            Texts(trace[values], layout[values + "axis"]));
        var texts = trace["text"] is JsonArray ? Texts(trace["text"]) : [];
        var isInterval = trace.ContainsKey("error_" + values);
        var named = isBar || layout[places + "axis"]?["ticktext"] is not null;
        return [.. Enumerable.Range(0, Math.Max(names.Count, numbers.Count))
            .Where(i => i >= numbers.Count || numbers[i].Length > 0).Select(Said)];

        string Said(int i)
        {
            var (name, number) = (i < names.Count ? names[i] : $"{i + 1}", i < numbers.Count ? numbers[i] : "");
            var text = i < texts.Count && texts[i] != number ? texts[i].Trim() : "";
            if (!isBar && !isInterval && text.Length > 0)
                return named && name == (string?)trace["name"] ? $"{text} {number}" : $"{text} at {name}, {number}";
            var extra = new[] { text, Interval(trace["error_" + values], trace[values], i) }.Where(part =>
                part.Length > 0);
            return $"{name}{(named ? " " : ", ")}{number}{(extra.Any() ? $" ({string.Join(", ", extra)})" : "")}";
        }
    }

    private static string Interval(JsonNode? error, JsonNode? values, int i)
    {
        if (error?["array"]?[i] is not { } above || values?[i] is not { } value) return "";
        var (middle, up, down) = (value.GetValue<double>(), above.GetValue<double>(),
            (error["arrayminus"]?[i] ?? above).GetValue<double>());
        return $"interval {Number(middle - down)} to {Number(middle + up)}";
    }

    /// <summary>Values as text; places that an axis has names for are named.</summary>
    private static List<string> Texts(JsonNode? list, JsonNode? axis = null)
    {
        var names = axis?["ticktext"] is JsonArray texts && axis["tickvals"] is JsonArray places
            ? places.Zip(texts).Select(tick => (Place: tick.First!.GetValue<double>(), Text: Plain($"{tick.Second}")))
            .ToList()
            : [];
        return [.. (list as JsonArray ?? []).Select(value => value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "",
            JsonValueKind.Number => NameOf(value.GetValue<double>()),
            JsonValueKind.String => Plain((string?)value ?? ""),
            _ => value.ToJsonString(),
        })];

        string NameOf(double number)
        {
            var near = names.Where(name => Math.Abs(name.Place - number) < 0.5).ToList();
            return near.Count > 0 ? near.MinBy(name => Math.Abs(name.Place - number)).Text : Number(number);
        }
    }

    // Three digits tell a listener enough; whole numbers and years stay whole.
    private static string Number(double value) => NumberText.Write(Math.Round(value, 9), Math.Abs(value) switch
    {
        >= 100 => "0",
        >= 10 => "0.#",
        >= 1 => "0.##",
        _ => "0.###",
    }) ?? "";

    private static string Plain(string text) =>
        string.Join(" ", text.Replace("-<br>", "-").Replace("<br>", " ").Replace("<i>", "").Replace("</i>", "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
