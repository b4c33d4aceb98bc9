using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>One row of a table.</summary>
/// <param name="Cells">The cells as displayed, one for each column.</param>
public sealed record TableRow(IReadOnlyList<string> Cells)
{
    /// <summary>Whether the row is set apart (a total, say).</summary>
    public bool IsEmphasized { get; init; }

    /// <summary>The anchor that a link can name, or <c>null</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary>A word by which pages colour the row, such as the code of the verdict it shows, or <c>null</c>.
    /// </summary>
    public string? Mark { get; init; }

    /// <summary>Whether the row stands under the others, folded away until a reader opens them.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Anchors of the rows, in this table or another, that the row says something about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Addresses that cells link to, by the cell's place from 0.</summary>
    public IReadOnlyDictionary<int, string> Links { get; init; } = new Dictionary<int, string>();

    /// <summary>Exact numbers of cells that display them rounded, by the cell's place from 0.</summary>
    public IReadOnlyDictionary<int, double> Numbers { get; init; } = new Dictionary<int, double>();

    internal JsonObject ToJson()
    {
        var json = new JsonObject { ["cells"] = SavedJson.Texts(Cells) };
        if (IsEmphasized) json["emphasized"] = true;
        if (IsFolded) json["folded"] = true;
        if (Anchor is not null) json["anchor"] = Anchor;
        if (Mark is not null) json["mark"] = Mark;
        if (About.Count > 0) json["about"] = SavedJson.Texts(About);
        if (Links.Count > 0)
        {
            json["links"] = new JsonObject(Links.Select(link => KeyValuePair.Create<string, JsonNode?>(
                link.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), link.Value)));
        }
        if (Numbers.Count > 0)
        {
            json["numbers"] = new JsonObject(Numbers.Select(number => KeyValuePair.Create<string, JsonNode?>(
                number.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), number.Value)));
        }
        return json;
    }

    internal static TableRow FromJson(JsonObject json) => new(SavedJson.OptionalTexts(json, "cells"))
    {
        IsEmphasized = SavedJson.Flag(json, "emphasized"),
        IsFolded = SavedJson.Flag(json, "folded"),
        Anchor = SavedJson.OptionalText(json, "anchor"),
        Mark = SavedJson.OptionalText(json, "mark"),
        About = SavedJson.OptionalTexts(json, "about"),
        Links = SavedJson.Addresses(json, "links"),
        Numbers = SavedJson.Numbers(json, "numbers"),
    };
}
