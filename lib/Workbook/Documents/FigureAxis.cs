using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Documents;

/// <summary>What the places along an axis of a figure mean.</summary>
internal sealed class FigureAxis
{
    private readonly IReadOnlyList<(double Place, string Name)> _named = [];
    private readonly bool _isLogarithmic;

    /// <summary>The axis by which a trace is drawn.</summary>
    /// <param name="figure">plotly.js data and layout.</param>
    /// <param name="trace">One of its traces.</param>
    /// <param name="letter">x or y.</param>
    public static FigureAxis Of(JsonNode figure, JsonObject trace, string letter) =>
        new(figure, letter, trace[letter + "axis"]?.ToString() is { Length: > 1 } named && named[0] == letter[0]
            ? $"{letter}axis{named[1..]}" : letter + "axis");

    private FigureAxis(JsonNode figure, string letter, string name)
    {
        var axis = Figures.Axis(figure, name);
        Title = Figures.AxisTitle(figure, name) ?? letter;
        IsHidden = axis?["visible"] is JsonValue visible && visible.GetValueKind() == JsonValueKind.False;
        _isLogarithmic = axis?["type"] is JsonValue type && type.ToString() == "log";
        if (axis?["ticktext"] is not JsonArray texts || axis["tickvals"] is not JsonArray places) return;
        _named = [.. places.Zip(texts).Where(tick => Number(tick.First) is not null)
            .Select(tick => (Number(tick.First)!.Value, Figures.LabelText(tick.Second)))];
    }

    /// <summary>What it measures; its letter where it does not say.</summary>
    public string Title { get; }

    /// <summary>Whether its places mean nothing, as in a network.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether a place has a name: a category, or a tick that says more than its number.</summary>
    public bool Names(JsonNode? place) => Number(place) is null || (_named.Count > 0 && !_isLogarithmic);

    /// <summary>The place as a reader would say it.</summary>
    public string Text(JsonNode? place) => Number(place) switch
    {
        null => Figures.LabelText(place),
        // Points are set a little beside their tick where they would cover each other.
        { } number when Names(place) => _named.MinBy(tick => Math.Abs(tick.Place - number)).Name,
        { } number => Written(number),
    };

    /// <summary>A number as a reader needs it; one of four digits may be a year, which has no comma.</summary>
    public static string Written(double number) => number.ToString(Math.Abs(number) switch
    {
        >= 10000 => "#,0.####",
        0 or >= 0.001 => "0.####",
        _ => "G4",
    }, CultureInfo.InvariantCulture);

    /// <summary>The number; null for what is none.</summary>
    public static double? Number(JsonNode? place) =>
        place is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;
}
