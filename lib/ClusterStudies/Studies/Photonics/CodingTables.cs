namespace ClusterStudies;

/// <summary>
/// Our coding of the published labels as tables: each row of a coding file, with the companies that bear the label.
/// </summary>
public static partial class PhotonicsTables
{
    /// <summary>The order of the expertise labels of Table 2.</summary>
    /// <param name="order">The rows of <c>expertise_order.csv</c>.</param>
    /// <param name="companies">The companies to name beside their label.</param>
    public static Table ToTable(this IEnumerable<ExpertiseOrder> order, IReadOnlyList<Company> companies) =>
        Table.Of(order, "The order of the expertise labels (our coding)")
            .RowHeader("Label in Table 2", label => label.Expertise)
            .Column("Place from manufacturing to design", label => label.Position, missing: "off the line")
            .Column("Companies", label => companies.Where(company => company.Expertise == label.Expertise).Letters())
            .Column("Why", label => label.Note);

    /// <summary>The grouping of the dominant traits of Table 3.</summary>
    /// <param name="traits">The rows of <c>trait_groups.csv</c>.</param>
    /// <param name="companies">The companies to name beside their trait.</param>
    public static Table ToTable(this IEnumerable<TraitGrouping> traits, IReadOnlyList<Company> companies) =>
        Table.Of(traits, "How the dominant traits are grouped (our coding)")
            .RowHeader("Dominant trait (Table 3)", trait => trait.DominantTrait)
            .Column("Group", trait => trait.Group)
            .Column("Counts", trait => trait.Primary)
            .Column("Companies",
                trait => companies.Where(company => company.DominantTrait == trait.DominantTrait).Letters())
            .Column("Why", trait => trait.Note);

    /// <summary>The place of the stage labels of Table 4 on the establishment chain.</summary>
    /// <param name="labels">The rows of <c>stage_coding.csv</c>.</param>
    /// <param name="companies">The companies to name beside their label.</param>
    public static Table ToTable(this IEnumerable<StageCoding> labels, IReadOnlyList<Company> companies) =>
        Table.Of(labels, "The stage labels on the chain (our coding)")
            .RowHeader("Label in Table 4", label => label.Stage)
            .Column("Position", label => label.ChainPosition, missing: "off")
            .Column("Step", label => label.ChainLabel)
            .Column("Companies", label => companies.Where(company => company.Stage == label.Stage).Letters())
            .Column("Why", label => label.Rule)
            .Column("Other position", label => label.AlternativePosition)
            .Column("Other reading", label => label.AlternativeReason);

    /// <summary>What each stage label of Table 4 names: export, agent, program, investments.</summary>
    /// <param name="labels">The rows of <c>stage_coding.csv</c>.</param>
    public static Table ToTableOfModes(this IEnumerable<StageCoding> labels) =>
        Table.Of(labels, "What each label names (our coding)")
            .RowHeader("Label in Table 4", label => label.Stage)
            .Column("Export", label => label.Export)
            .Column("Agent", label => label.Agent)
            .Column("Dedicated program", label => label.DedicatedProgram)
            .Column("Own investment", label => label.OwnFdi)
            .Column("Parent's investment", label => label.ParentFdi);
}
