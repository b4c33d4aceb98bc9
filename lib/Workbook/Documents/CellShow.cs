using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>Whether a part of a cell is to be seen.</summary>
internal enum Visibility
{
    /// <summary>It is.</summary>
    Shown,

    /// <summary>Only by readers who unfold it.</summary>
    Folded,

    /// <summary>It is left out.</summary>
    Removed,
}

/// <summary>What of a cell its author wants to be seen, said by the tags of Jupyter Book and nbconvert and by what
/// front-ends note.</summary>
/// <param name="Input">The cell's text or code.</param>
/// <param name="Outputs">What it showed.</param>
internal sealed record CellShow(Visibility Input, Visibility Outputs)
{
    /// <summary>Reads a cell's tags.</summary>
    public static CellShow Of(Cell cell)
    {
        // Spelt with hyphens or underscores, and with nouns of either book.
        var tags = cell.Tags.Select(tag => tag.ToLowerInvariant().Replace('_', '-')).ToHashSet();
        var jupyter = cell.Metadata?["jupyter"] as JsonObject;
        return new CellShow(
            Part(Says("remove-cell", "remove-input"),
                Says("hide-cell", "hide-input") || IsTrue(jupyter?["source_hidden"])),
            Part(Says("remove-cell", "remove-output", "remove-all-outputs"),
                Says("hide-cell", "hide-output")
                    || IsTrue(jupyter?["outputs_hidden"]) || IsTrue(cell.Metadata?["collapsed"])));

        bool Says(params string[] words) => words.Any(tags.Contains);
    }

    private static Visibility Part(bool removed, bool folded) =>
        removed ? Visibility.Removed : folded ? Visibility.Folded : Visibility.Shown;

    private static bool IsTrue(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
}
