namespace ClusterStudies;

/// <summary>What results rest on, to be cited.</summary>
public static class VersionTables
{
    /// <summary>The versions of the data, a row for each package, and of this library.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="caption">The caption.</param>
    public static Table ToVersions(this IEnumerable<DataPackage> packages, string caption)
    {
        var library = typeof(DataPackage).Assembly.GetName();
        IEnumerable<Versioned> all =
        [
            .. packages.Select(package => new Versioned($"Data: {package.Study}", package.Version,
                package.ChangedResources.Count == 0 ? "yes" : "no")),
            new($"Library: {library.Name}", $"{library.Version?.ToString(3)}", ""),
        ];
        return Table.Of(all, caption)
            .RowHeader("What", v => v.What)
            .Column("Version", v => v.Version)
            .Column("As published", v => v.AsPublished)
            .Note("The version of data is the beginning of a checksum over the content of all tables: one changed cell "
                + "gives another.");
    }

    private sealed record Versioned(string What, string Version, string AsPublished);
}
