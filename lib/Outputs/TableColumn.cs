using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>One column of a table.</summary>
/// <param name="Header">The heading, without the unit.</param>
/// <param name="Unit">The unit the values are in, or <c>null</c> where they have none.</param>
/// <param name="IsRowHeader">True where the cells name their row.</param>
/// <param name="IsNumeric">True where the values are numbers, which are set flush right.</param>
public sealed record TableColumn(string Header, string? Unit, bool IsRowHeader, bool IsNumeric)
{
    private const string PValue = "p-value";

    /// <summary>Whether the values are p-values; rows then bring the exact ones (<see cref="TableRow.Numbers"/>).
    /// </summary>
    public bool IsPValue { get; init; }

    /// <summary>The heading as displayed: with its unit in parentheses.</summary>
    public string Title => Unit is null ? Header : $"{Header} ({Unit})";

    internal JsonObject ToJson()
    {
        var json = new JsonObject { ["header"] = Header };
        if (Unit is not null) json["unit"] = Unit;
        json["type"] = IsNumeric ? "number" : "text";
        if (IsRowHeader) json["rowHeader"] = true;
        if (IsPValue) json["measure"] = PValue;
        return json;
    }

    internal static TableColumn FromJson(JsonObject json) => new(
        SavedJson.Text(json, "header"), SavedJson.OptionalText(json, "unit"), SavedJson.Flag(json, "rowHeader"),
        SavedJson.OptionalText(json, "type") == "number")
    {
        IsPValue = SavedJson.OptionalText(json, "measure") == PValue,
    };
}
