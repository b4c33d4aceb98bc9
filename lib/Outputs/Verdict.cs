using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>
/// What the audit says of one published statement, with both values: shown by a cell, gathered by the run.
/// </summary>
/// <param name="Id">The statement's id: the study and a name, such as "photonics/profitable-companies".</param>
/// <param name="Study">The study that makes it.</param>
/// <param name="Section">Where the study makes it.</param>
/// <param name="Statement">The statement, in our own words.</param>
/// <param name="Published">The value as printed, with its unit where it is an amount; "stated" for a statement
/// without a value.</param>
/// <param name="Word">The verdict.</param>
/// <param name="Computed">The value that the data give, as text; empty where there is none.</param>
/// <param name="Difference">How the computed value differs; empty where it does not, or where a difference says
/// nothing.</param>
/// <param name="Explanation">What data it would take, the source the study names, or what hangs on the
/// difference.</param>
public sealed record Verdict(
    string Id, string Study, string Section, string Statement, string Published,
    VerdictWord Word, string Computed, string Difference, string Explanation)
{
    /// <summary>What <see cref="Published"/> says of a statement without a value.</summary>
    public const string Stated = "stated";

    /// <summary>What the statement means for its study.</summary>
    public Importance Importance { get; init; } = Importance.Supporting;

    /// <summary>Whether a list may fold the statement away: said in passing, or about the world outside.</summary>
    public bool IsAside => Importance == Importance.Incidental || Word == VerdictWord.External;

    /// <summary>
    /// Whether the study's data are no longer the published ones; then the verdict compares old and new.
    /// </summary>
    public bool OnChangedData { get; init; }

    /// <summary>Whether the published data bear the statement out; <c>null</c> where they cannot decide it.</summary>
    public bool? HeldWhenPublished { get; init; }

    /// <summary>
    /// Whether, on changed data, the verdict is another than on the published ones: decided otherwise, or decided where
    /// it was not, or no longer decided.
    /// </summary>
    public bool HasTurned => OnChangedData && HeldWhenPublished != Word switch
    {
        VerdictWord.Reproduced or VerdictWord.Consistent => true,
        VerdictWord.Differs => false,
        _ => (bool?)null,
    };

    /// <summary>The verdict as displayed; on changed data, what became of the statement.</summary>
    public string Text => (OnChangedData, Word, HeldWhenPublished) switch
    {
        (true, VerdictWord.Reproduced or VerdictWord.Consistent, false) => VerdictWords.NowHolds,
        (true, VerdictWord.Reproduced or VerdictWord.Consistent, _) => VerdictWords.StillHolds,
        (true, VerdictWord.Differs, false) => VerdictWords.StillDiffers,
        (true, VerdictWord.Differs, true) => VerdictWords.NoLongerHolds,
        _ => Word.Word(),
    };

    /// <summary>Both values: "published 19 companies, computed 19".</summary>
    public string Values
    {
        get
        {
            if (Published == Stated && Computed.Length > 0)
                return $"{(OnChangedData ? "the data now show" : "the data show")}: {Computed}";
            var computed = $"published {Published}, {(OnChangedData ? "now" : "computed")} {Computed}";
            return Computed.Length == 0 ? $"published {Published}"
                : Difference.Length == 0 ? computed : $"{computed} (difference: {Difference})";
        }
    }

    /// <summary>The computed value, with the difference behind it: "6 (+1)".</summary>
    public string ComputedWithDifference => Difference.Length == 0 ? Computed : $"{Computed} ({Difference})";

    /// <summary>The statement and where the study makes it.</summary>
    public string StatementWithSection => $"{Statement.TrimEnd('.')} ({Section}).";

    /// <summary>The id without the study: "profitable-companies".</summary>
    public string Name => Id[(Id.IndexOf('/') + 1)..];

    /// <summary>The anchor of the statement's row in the ledger of all claims.</summary>
    public string Anchor => "claim-" + Id.Replace('/', '-');

    /// <summary>One line of text.</summary>
    public override string ToString() =>
        $"[{Text}] {Statement} ({Section}): {Values}.{(Explanation.Length == 0 ? "" : " " + Explanation)}";

    /// <summary>The verdict as JSON, the content of <see cref="Mime.Verdict"/>.</summary>
    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["study"] = Study,
        ["section"] = Section,
        ["statement"] = Statement,
        ["published"] = Published,
        ["computed"] = Computed,
        ["verdict"] = Word.Code(),
        ["difference"] = Difference,
        ["explanation"] = Explanation,
        ["importance"] = Importance.ToString().ToLowerInvariant(),
        ["onChangedData"] = OnChangedData,
        ["heldWhenPublished"] = HeldWhenPublished,
    };

    /// <summary>Reads one saved verdict.</summary>
    /// <exception cref="JsonException">The JSON is not a verdict: its id, study or verdict is missing or not
    /// known.</exception>
    public static Verdict FromJson(JsonNode json)
    {
        var code = SavedJson.Text(json, "verdict");
        return new Verdict(
            SavedJson.Text(json, "id"), SavedJson.Text(json, "study"), Optional("section"), Optional("statement"),
            Optional("published"),
            VerdictWords.FromCode(code)
                ?? throw new JsonException($"A saved verdict says '{code}', which is no verdict."),
            Optional("computed"), Optional("difference"), Optional("explanation"))
        {
            Importance = Enum.TryParse<Importance>(Optional("importance"), ignoreCase: true, out var importance)
                ? importance : Importance.Supporting,
            OnChangedData = SavedJson.Flag(json, "onChangedData"),
            HeldWhenPublished =
                json["heldWhenPublished"] is JsonValue ? SavedJson.Flag(json, "heldWhenPublished") : null,
        };

        string Optional(string name) => SavedJson.OptionalText(json, name) ?? "";
    }

    /// <summary>Reads the content of <see cref="Mime.Verdict"/>: one verdict or several.</summary>
    /// <exception cref="JsonException">Something in it is not a verdict.</exception>
    public static IReadOnlyList<Verdict> AllFromJson(JsonNode? json) => SavedJson.Content(json) switch
    {
        JsonArray many =>
            [.. many.Select(one => FromJson(one ?? throw new JsonException("A list of verdicts holds null.")))],
        JsonObject one => [FromJson(one)],
        null => [],
        _ => throw new JsonException("Saved verdicts are an object or a list of objects."),
    };
}
