namespace ClusterStudies;

/// <summary>What the command asks of the data.</summary>
internal sealed partial class DataDesk : IDataDesk
{
    public IReadOnlyList<string> Check(string? dataFolder)
    {
        var packages = DataPackage.OpenAll(dataFolder);
        var tables = packages.SelectMany(package => package.Tables).Where(table => table.IsPresent).ToList();
        // Data without claims are those of a cluster that no text is held against, or an example.
        var studies = packages.Count(package => package.Resources.Any(table => table.Name == "claims"));
        return
        [
            .. tables.Select(table => table.Remark).OfType<string>(),
            $"The data fit their description: {Counted(tables.Count, "file", "files")}, "
                + $"{Counted(tables.Sum(table => table.Rows.Count), "row", "rows")}, "
                + $"{Counted(studies, "study", "studies")}{Others(packages.Count - studies)}.",
        ];
    }

    public IReadOnlyList<string> Accept(string? dataFolder) =>
        [.. AcceptedData.Accept(DataPackage.OpenAll(dataFolder))];

    public IReadOnlyList<string> Create(string? dataFolder, string name) =>
        NewDataFolder.Create(Path.GetFullPath(dataFolder ?? DataFolder.Find()), name);

    private static string Others(int count) =>
        count == 0 ? "" : $" and {Counted(count, "other folder", "other folders")}";

    private static string Counted(int count, string one, string many) =>
        FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
