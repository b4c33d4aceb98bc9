namespace ClusterStudies;

/// <summary>Tables of numbers that the maritime study states beside its tables.</summary>
public static partial class MaritimeTables
{
    /// <summary>What each number is, its value and unit, and where to look it up.</summary>
    public static Table ToTable(this IEnumerable<ContextQuantity> quantities, string caption) =>
        Table.Of(quantities, caption)
            .RowHeader("What", q => q.Statement)
            .Column("Value", q => q.Value)
            .Column("Unit", q => q.Unit)
            .Column("Section", q => q.Section);

    /// <summary>Both ends of each range of employees.</summary>
    public static Table ToTable(this IEnumerable<EmployeeRange> ranges, string caption) =>
        Table.Of(ranges, caption)
            .RowHeader("Firms", r => r.Firms)
            .Column("From", r => r.From, format: "#,0")
            .Column("To", r => r.To, format: "#,0");
}
