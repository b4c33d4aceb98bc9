using System.Text.Json.Nodes;

namespace Workbook.Running;

/// <summary>What the results of a notebook rest on besides its cells, as the worker saw it.</summary>
/// <param name="Observations">What its libraries looked at.</param>
/// <param name="Libraries">The assemblies it loaded: their paths and the ids of what was loaded.</param>
/// <param name="Unknown">A member in its code whose results may differ from run to run; null when all are
/// known.</param>
internal sealed record NotebookGrounds(
    IReadOnlyList<Observation> Observations, IReadOnlyList<(string Path, string Module)> Libraries, string? Unknown)
{
    /// <summary>Reads what the worker said.</summary>
    public static NotebookGrounds Of(JsonNode json) => new(
        [.. json["observations"]!.AsArray().Select(seen => Observation.FromJson(seen!.GetValue<string>())!)],
        [.. json["libraries"]!.AsArray().Select(library =>
            (library!["path"]!.GetValue<string>(), library["module"]!.GetValue<string>()))],
        json["unknown"]?.GetValue<string>());
}
