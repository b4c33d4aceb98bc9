using ClusterStudies;

namespace Tests.Published;

/// <summary>
/// Whether the data are those that tests pin: <c>published-data.txt</c> has a fingerprint of every file. Where they
/// are not, pinned tests are skipped, since their values are of other data.
/// </summary>
internal static class PublishedState
{
    private static readonly Lazy<string?> Reason = new(Compare);

    /// <summary>Why pinned tests are skipped, in a sentence; null where they are not.</summary>
    public static string? WhyPinnedTestsAreSkipped => Reason.Value;

    /// <summary>A line for each file of the data, as <c>published-data.txt</c> has them.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<DataPackage> packages) =>
        [.. from package in packages
            from resource in package.Resources
            select $"{resource.Path} {(package.Table(resource.Name).IsPresent
                ? package.ContentHashOf(resource.Name) : "absent")}"];

    /// <summary>The sentence for data in which these lines are not the published ones.</summary>
    public static string? Sentence(IReadOnlyList<string> lines, IReadOnlyList<string> published)
    {
        var changed = lines.Except(published).Concat(published.Except(lines)).Select(line => line.Split(' ')[0])
            .Distinct().ToList();
        return changed.Count == 0 ? null : "They pin the published data, and these files differ from them: "
            + $"{string.Join(", ", changed)}. "
            + "Their values say nothing of other data (see 'Change the data' in the README).";
    }

    private static string? Compare()
    {
        try
        {
            // The studies: a cluster that somebody adds beside them changes nothing that is pinned.
            var lines = Lines(DataPackage.OpenAll(having: "claims"));
            // To pin a new published state, copy this over the other once the values of the tests are right again.
            File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "published-data.received.txt"), lines);
            var pinned = File.ReadAllLines(Path.Combine(Notebooks.SavedNotebooks.Root, "tests", "Published",
                "published-data.txt"));
            return Sentence(lines, pinned);
        }
        catch (InvalidDataException faults)
        {
            return $"They pin the published data, and the data at hand do not fit their description. {faults.Message}";
        }
    }
}
