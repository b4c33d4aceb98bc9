using System.Text;

namespace ClusterStudies;

/// <summary>What a code means for a second coder.</summary>
/// <param name="Variable">The column of the sheet: identity_claim or mechanism.</param>
/// <param name="Code">The word to enter.</param>
/// <param name="Rule">When to enter it.</param>
public sealed record CodeRule(string Variable, string Code, string Rule)
{
    internal static CodeRule From(DataRow row) => new(row.Text("variable"), row.Text("code"), row.Text("rule"));
}

/// <summary>What a second coder entered for a quotation; null where nothing is entered.</summary>
/// <param name="Quotation">The quotation's id.</param>
/// <param name="IdentityClaim">The claim.</param>
/// <param name="Mechanism">The mechanism.</param>
public sealed record SecondCoding(string Quotation, string? IdentityClaim, string? Mechanism)
{
    internal static SecondCoding From(DataRow row) =>
        new(row.Text("quotation"), row.OptionalText("identity_claim"), row.OptionalText("mechanism"));
}

/// <content>The sheet for a second coder of the quotations.</content>
public sealed partial class MaritimeStudy
{
    private static readonly string[] SheetColumns =
        ["quotation", "section", "speaker", "gist", "identity_claim", "mechanism", "remark"];

    /// <summary>The codes of the sheet, with the rule for each.</summary>
    public IReadOnlyList<CodeRule> CodeRules { get; }

    /// <summary>The sheet of the second coder, row by row; blank as it comes.</summary>
    public IReadOnlyList<SecondCoding> SecondCodings { get; }

    /// <summary>
    /// A blank sheet as the text of a CSV file: a row for each quotation, with what it takes to find it, and empty
    /// cells for claim, mechanism and a remark. Saved as <c>maritime/second_coder.csv</c> and filled in, it is read
    /// with the other data.
    /// </summary>
    public string CodingSheet() => Quotations.Aggregate(new StringBuilder().AppendLine(SheetColumns), (sheet, q) =>
        sheet.AppendLine([q.Id, q.Section, q.Speaker, q.Gist, "", "", ""])).ToString();

    /// <summary>The codes as a table, for who fills the sheet in.</summary>
    public Table CodeRulesTable(string caption) =>
        Table.Of(CodeRules, caption)
            .RowHeader("Code", c => c.Code)
            .Column("Column", c => c.Variable)
            .Column("Enter it where", c => c.Rule);
}
