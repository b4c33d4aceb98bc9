using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>What a sentence of a cell rests on.</summary>
/// <param name="Words">Words that occur in the sentence.</param>
/// <param name="Ids">Ids of the premises and verdicts that it rests on.</param>
internal sealed record Tie(string Words, IReadOnlyList<string> Ids)
{
    /// <summary>
    /// Reads a cell's metadata: <c>"workbook": { "rests_on": { "words of the sentence": ["id", …] } }</c>.
    /// </summary>
    public static IReadOnlyList<Tie> Of(Cell cell) =>
        (cell.Metadata?["workbook"] as JsonObject)?["rests_on"] is JsonObject ties
            ? [.. ties.Select(tie => new Tie(tie.Key, tie.Value is JsonArray ids
                ? [.. ids.Select(MultilineText.Join)] : [MultilineText.Join(tie.Value)]))]
            : [];
}
