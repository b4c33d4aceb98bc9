using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>
/// What prose rests on: a comparison of the data that some sentence takes for granted, shown by a cell, gathered by
/// the run.
/// </summary>
/// <param name="Id">A name for sentences to point to, such as "small-at-every-height"; it occurs once in the
/// workbook.</param>
/// <param name="Statement">What the prose says, in short.</param>
/// <param name="Comparison">What is compared, with the numbers that the data give now.</param>
/// <param name="Holds">Whether the data bear the prose out.</param>
public sealed record Premise(string Id, string Statement, string Comparison, bool Holds)
{
    /// <summary>"holds" or "no longer holds".</summary>
    public string Text => Holds ? "holds" : VerdictWords.NoLongerHolds;

    /// <summary>One line of text.</summary>
    public override string ToString() => $"[{Text}] {Statement}: {Comparison}";

    /// <summary>The premise as JSON; an array of them is the content of <see cref="Mime.Premise"/>.</summary>
    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["statement"] = Statement,
        ["comparison"] = Comparison,
        ["holds"] = Holds,
    };

    /// <summary>Reads the content of <see cref="Mime.Premise"/>.</summary>
    /// <exception cref="JsonException">Something in it is not a premise: its id or statement is missing.</exception>
    public static IReadOnlyList<Premise> AllFromJson(JsonNode? json) => SavedJson.Content(json) switch
    {
        JsonArray many =>
            [.. many.Select(one => FromJson(one ?? throw new JsonException("A list of premises holds null.")))],
        null => [],
        _ => throw new JsonException("Saved premises are a list of objects."),
    };

    private static Premise FromJson(JsonNode json) => new(
        SavedJson.Text(json, "id"), SavedJson.Text(json, "statement"),
        SavedJson.OptionalText(json, "comparison") ?? "", SavedJson.Flag(json, "holds"));
}
