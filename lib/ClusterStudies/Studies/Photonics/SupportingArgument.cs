namespace ClusterStudies;

/// <summary>
/// One argument from which the study draws a proposition, and what its findings and tables hold on it.
/// </summary>
/// <param name="Id">a and a running number.</param>
/// <param name="Proposition">1 to 3, as the study numbers them.</param>
/// <param name="Section">The section that gives it.</param>
/// <param name="Argument">What it says, in our words.</param>
/// <param name="Quotations">The ids of the passages that come nearest to it; our coding.</param>
/// <param name="FoundIn">The sections of the findings that come nearest to it; null where none does.</param>
/// <param name="Finding">What they tell, in our words.</param>
/// <param name="InTables">What the tables hold on it, or lack.</param>
public sealed record SupportingArgument(
    string Id,
    int Proposition,
    string Section,
    string Argument,
    IReadOnlyList<string> Quotations,
    string? FoundIn,
    string Finding,
    string InTables)
{
    internal static SupportingArgument From(DataRow row) => new(
        row.Text("id"),
        row.Integer("proposition"),
        row.Text("section"),
        row.Text("argument"),
        row.OptionalText("quotations")?.Split("; ") ?? [],
        row.OptionalText("found_in"),
        row.Text("finding"),
        row.Text("in_tables"));

    /// <summary>A fault for every quotation named that is not in the list of quotations.</summary>
    internal static IEnumerable<DataFault> Faults(IEnumerable<DataRow> rows, IEnumerable<DataRow> quotations)
    {
        var known = quotations.Select(row => row.OptionalText("id")).ToHashSet();
        return from row in rows
               from id in row.OptionalText("quotations")?.Split("; ") ?? []
               where !known.Contains(id)
               select new DataFault(row.File, row.Line, "quotations", id, "the id of a row of quotations.csv",
                   "Correct the id, or add the passage.");
    }
}

/// <summary>Shows the arguments.</summary>
public static partial class PhotonicsTables
{
    /// <summary>A row for each argument, with the quotations, findings and tables that come nearest to it.</summary>
    public static Table ToTable(this IEnumerable<SupportingArgument> arguments, string caption) =>
        Table.Of(arguments, caption)
            .RowHeader("Proposition", a => FormattableString.Invariant($"{a.Proposition} ({a.Id})"))
            .Column("Argument", a => a.Argument)
            .Column("Quotations", a => a.Quotations.Count == 0 ? "none" : string.Join(", ", a.Quotations))
            .Column("In the findings", a => a.Finding)
            .Column("In the tables", a => a.InTables)
            .Column("Where in the text", a => a.FoundIn, missing: "–");
}
