namespace ClusterStudies;

/// <summary>Premises as a table of an article.</summary>
internal static class PremiseTable
{
    /// <summary>A row for each premise: what the prose says, what the data give, and whether it holds.</summary>
    public static Table ToTable(this Premises premises) => Table.Of(premises.All, premises.Caption)
        .RowHeader("The prose says", premise => premise.Statement)
        .Column("Compared", premise => premise.Comparison)
        .Column("Now", premise => premise.Text)
        .Mark(premise => premise.Holds ? null : VerdictWord.Differs.Code());
}
