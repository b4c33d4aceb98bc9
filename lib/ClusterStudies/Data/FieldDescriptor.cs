using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>Reads what a <c>datapackage.json</c> says of a column.</summary>
internal static class FieldDescriptor
{
    private const string HowNumbersAreWritten = "Write numbers with a decimal point and without thousands separators; "
        + "in a file with semicolons or tabs a decimal comma is understood, too.";

    private static readonly string[] Types = ["string", "number", "integer", "year", "boolean"];

    private static readonly string[] Names =
    [
        "name", "type", "title", "description", "unit", "constraints", "trueValues", "falseValues", "format",
        "decimalChar", "groupChar", "bareNumber", "example", "rdfType",
    ];

    private static readonly string[] Constraints =
        ["required", "unique", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern"];

    /// <summary>The column; null where it has no name. Every mistake is reported.</summary>
    internal static DataField? Read(DescriptorEntry entry, IReadOnlyList<string> missing)
    {
        var name = entry.Text("name");
        if (name.Length == 0)
        {
            entry.Fault(null, null, "a field with a name", "Name it as the column's header.");
            return null;
        }

        entry.Refuse("format", "Describe its form with the constraint pattern.", "default");
        entry.Refuse("decimalChar", HowNumbersAreWritten, ".");
        entry.Refuse("groupChar", HowNumbersAreWritten);
        entry.Refuse("bareNumber", "Put the unit in the entry unit, and only the number in the cell.", "true");
        var constraints = entry.Entry("constraints");
        entry.Only(Names);
        constraints.Only(Constraints);

        var field = new DataField(name, Type(entry))
        {
            Title = entry.Text("title"),
            Description = entry.Text("description"),
            Unit = entry.Text("unit"),
            Example = entry.Text("example"),
            MissingValues = missing,
            AllowedValues = constraints.Texts("enum"),
            Required = constraints.Flag("required"),
            Unique = constraints.Flag("unique"),
            Minimum = constraints.Number("minimum"),
            Maximum = constraints.Number("maximum"),
            MinLength = constraints.Number("minLength"),
            MaxLength = constraints.Number("maxLength"),
            Pattern = Pattern(constraints),
            TrueValues = entry.Has("trueValues") ? entry.Texts("trueValues") : DataField.UsualTrueValues,
            FalseValues = entry.Has("falseValues") ? entry.Texts("falseValues") : DataField.UsualFalseValues,
        };
        if (field.Minimum > field.Maximum || field.MinLength > field.MaxLength)
            constraints.Fault(null, null, "a minimum that is not above the maximum", "No value could meet both.");
        if (!field.IsNumeric && (field.Minimum ?? field.Maximum) is not null)
            constraints.Fault(null, field.Type, "minimum and maximum only of numbers", "Delete them, or correct type.");
        if (field.Type != "boolean" && (entry.Has("trueValues") || entry.Has("falseValues")))
        {
            entry.Fault("type", field.Type, "boolean, since trueValues or falseValues are given",
                "Correct one of them.");
        }

        return field;
    }

    private static string Type(DescriptorEntry entry)
    {
        var type = entry.Text("type");
        if (Types.Contains(type))
            return type;
        entry.Fault("type", type, $"one of {string.Join(", ", Types)}",
            NearestValue.To(type, Types) is { } near ? $"Did you mean {near}?" : "Text of any kind is a string.");
        return "string";
    }

    private static Regex? Pattern(DescriptorEntry constraints)
    {
        var pattern = constraints.Text("pattern");
        try
        {
            return pattern.Length == 0 ? null
                : new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException malformed)
        {
            constraints.Fault("pattern", pattern, "a regular expression", malformed.Message);
            return null;
        }
    }
}
