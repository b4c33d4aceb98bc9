using System.Globalization;
using System.Text;

namespace ClusterStudies;

/// <summary>Tells people what a data file holds, from its description: a section of a codebook in Markdown.</summary>
internal static class CodebookTable
{
    /// <summary>The section: what a row is, then each column with its meaning, values and an example.</summary>
    internal static string Of(DataResource table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {Path.GetFileName(table.Path)}\n{table.Description}\n\n");
        text.Append("| column | meaning | values | example |\n| --- | --- | --- | --- |\n");
        foreach (var field in table.Fields)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| `{field.Name}` | {field.Description} | {Values(field, table)} | {Code(field.Example)} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string Values(DataField field, DataResource table)
    {
        var unique = field.Unique || table.PrimaryKey is [var key] && key == field.Name;
        var missing = field.MissingValues.Where(value => value.Length > 0).Select(Code);
        return string.Join("; ", new[]
        {
            Kind(field), field.Unit, unique ? "each once" : "",
            field.Required ? "" : string.Join(" or ", missing.Prepend("may be empty")),
        }.Where(said => said.Length > 0));
    }

    private static string Kind(DataField field) => field switch
    {
        { AllowedValues.Count: > 0 } => string.Join(", ", field.AllowedValues.Select(Code)),
        { Type: "boolean" } => $"{Code(field.TrueValues[0])} or {Code(field.FalseValues[0])}",
        { Minimum: { } least, Maximum: { } most } =>
            FormattableString.Invariant($"{Number(field)} from {least} to {most}"),
        { Minimum: { } least } => FormattableString.Invariant($"{Number(field)} from {least}"),
        { Type: "string" } => "text",
        _ => Number(field),
    };

    private static string Number(DataField field) => field.Type == "integer" ? "whole number" : "number";

    private static string Code(string value) => value.Length == 0 ? "" : $"`{value}`";
}
