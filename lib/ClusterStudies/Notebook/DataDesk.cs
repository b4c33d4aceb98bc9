namespace ClusterStudies;

/// <summary>What the command asks of the data.</summary>
internal sealed class DataDesk : IDataDesk
{
    public IReadOnlyList<string> Check(string? dataFolder)
    {
        var packages = DataPackage.OpenAll(dataFolder);
        var tables = packages.SelectMany(package => package.Tables).Where(table => table.IsPresent).ToList();
        return [$"The data fit their description: {Counted(tables.Count, "file", "files")}, "
            + $"{Counted(tables.Sum(table => table.Rows.Count), "row", "rows")}, "
            + $"{Counted(packages.Count, "study", "studies")}."];
    }

    public IReadOnlyList<string> Accept(string? dataFolder) =>
        [.. AcceptedData.Accept(DataPackage.OpenAll(dataFolder))];

    public IReadOnlyList<string> Create(string? dataFolder, string name) =>
        throw new NotSupportedException("There is no layout for new data yet.");

    private static string Counted(int count, string one, string many) =>
        FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
