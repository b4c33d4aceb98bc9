namespace ClusterStudies;

/// <summary>A code that a coder gave to a quotation, as a line of <c>codings.csv</c>.</summary>
/// <param name="Quotation">The quotation's key in the table that was filled.</param>
/// <param name="Source">The interview or document.</param>
/// <param name="Position">Where in it.</param>
/// <param name="Coder">Who gave the code.</param>
/// <param name="Code">The code as the coding tool has it, with the codes above it.</param>
/// <param name="Column">The column that it stands for; null where the code map does not know it.</param>
/// <param name="Value">What it says there; null likewise.</param>
/// <param name="Text">What is said; null unless it was asked for.</param>
public sealed record CodingRecord(string Quotation, string Source, string Position, string Coder, string Code,
    string? Column, string? Value, string? Text = null)
{
    /// <summary>The name of the file in a study's description.</summary>
    public const string Resource = "codings";

    internal static readonly string[] Columns =
        ["quotation", "source", "position", "coder", "code", "column", "value"];

    /// <summary>The codings that a study has; none where it has no such file.</summary>
    /// <param name="data">The study's data.</param>
    /// <exception cref="InvalidDataException">The file lacks a column or a value that is needed.</exception>
    public static IReadOnlyList<CodingRecord> In(DataPackage data) => data.RecordsIfAny(Resource, row =>
        new CodingRecord(row.Text("quotation"), row.Text("source"), row.Text("position"), row.Text("coder"),
            row.Text("code"), row.OptionalText("column"), row.OptionalText("value")));

    internal IEnumerable<string> Cells =>
        [Quotation, Source, Position, Coder, Code, Column ?? "", Value ?? "", .. Text is null ? [] : new[] { Text }];
}
