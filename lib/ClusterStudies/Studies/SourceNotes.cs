namespace ClusterStudies;

/// <summary>What a table of a study says of its source.</summary>
internal static class SourceNotes
{
    /// <summary>Whether files say what was published: "As published.", or that they were changed.</summary>
    /// <param name="data">The study's data.</param>
    /// <param name="resources">The files behind a table, by their names in the descriptor.</param>
    public static string SourceNote(this DataPackage data, params string[] resources) =>
        resources.Except(data.ChangedResources).Count() == resources.Length
            ? "As published." : "Changed since it was published.";

    /// <summary>Adds the premise that tables are as published.</summary>
    /// <param name="premises">The premises so far.</param>
    /// <param name="id">The name of the premise.</param>
    /// <param name="data">The study's data.</param>
    /// <param name="resources">The files behind the tables, by their names in the descriptor.</param>
    public static Premises AsPublished(
        this Premises premises, string id, DataPackage data, params string[] resources)
    {
        var changed = resources.Intersect(data.ChangedResources).ToList();
        return premises.That(id, $"the table of {resources.Listed()} is as published", changed.Count == 0,
            $"{(changed.Count == 0 ? "no cell was" : "cells were")} changed in {
                (changed.Count == 0 ? [.. resources] : changed).Listed()}");
    }
}
