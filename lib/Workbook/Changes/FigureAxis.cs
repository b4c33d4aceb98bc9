using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workbook.Documents;

namespace Workbook.Changes;

/// <summary>What the places along an axis of a figure mean.</summary>
internal sealed class FigureAxis
{
    private readonly IReadOnlyList<(double Place, string Name)> _named = [];
    private readonly bool _isLogarithmic;

    public FigureAxis(JsonNode figure, string letter)
    {
        var axis = Figures.Axis(figure, letter + "axis");
        Title = Figures.AxisTitle(figure, letter + "axis") ?? letter;
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

    /// <summary>A number as a reader needs it.</summary>
    public static string Written(double number) => number.ToString(
        number == 0 || Math.Abs(number) >= 0.001 ? "#,0.####" : "G4", CultureInfo.InvariantCulture);

    /// <summary>The number; null for what is none.</summary>
    public static double? Number(JsonNode? place) =>
        place is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;
}
