namespace ClusterStudies;

/// <summary>The companies whose dominant trait (Table 3) falls into one group of our grouping.</summary>
/// <param name="Name">The group.</param>
/// <param name="Companies">The companies it is the first group of; each company is in one.</param>
/// <param name="InSecondPlace">The companies whose trait belongs to the group as well.</param>
public sealed record TraitGroup(string Name, IReadOnlyList<Company> Companies, IReadOnlyList<Company> InSecondPlace)
{
    /// <summary>Groups companies by dominant trait, the largest group first, then by name.</summary>
    public static IReadOnlyList<TraitGroup> Of(IReadOnlyList<Company> companies) =>
        [.. companies.GroupBy(company => company.TraitGroup)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => new TraitGroup(group.Key, [.. group],
                [.. companies.Where(company => company.TraitGroups.Skip(1).Contains(group.Key))]))];
}

/// <summary>Shows groups of traits beside the style of behavior.</summary>
public static partial class PhotonicsTables
{
    /// <summary>How many companies of each group are orderly, and which they are.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="caption">What the table shows.</param>
    public static Table ToTable(
        this IReadOnlyList<TraitGroup> groups, string caption = "Dominant traits by behavior") =>
        Table.Of(groups, caption)
            .RowHeader("Group of traits", group => group.Name)
            .Column("Companies", group => group.Companies.Count)
            .Column("Predominantly orderly", group => group.Companies.Count(company => company.IsOrderly))
            .Column("Orderly at all", group => group.Companies.Count(company => company.IsOrderlyAtAll))
            .Column("Which", group => group.Companies.Letters())
            .Column("Named in second place by", group => group.InSecondPlace.Letters())
            .Note($"n = {groups.Sum(group => group.Companies.Count)}; each company counts once. "
                + "Orderly at all: in the first or the second descriptor.");
}
