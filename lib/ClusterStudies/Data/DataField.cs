using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>One column of a data file, as <c>datapackage.json</c> describes it.</summary>
public sealed class DataField
{
    internal DataField(string name, string type) => (Name, Type) = (name, type);

    /// <summary>The column's name in the header of the file.</summary>
    public string Name { get; }

    /// <summary>
    /// What the cells hold: <c>string</c>, <c>number</c>, <c>integer</c>, <c>year</c> or <c>boolean</c>.
    /// </summary>
    public string Type { get; }

    /// <summary>The column's name for people; empty where none is given.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What the column means; empty where nothing is said.</summary>
    public string Description { get; internal init; } = "";

    /// <summary>The unit of the numbers, such as <c>USD million</c>; empty where there is none.</summary>
    public string Unit { get; internal init; } = "";

    /// <summary>A value as it may stand in a cell; empty where none is given.</summary>
    public string Example { get; internal init; } = "";

    /// <summary>Whether every row must have a value.</summary>
    public bool Required { get; internal init; }

    /// <summary>The values that may occur, in the order of the descriptor; empty where all may.</summary>
    public IReadOnlyList<string> AllowedValues { get; internal init; } = [];

    /// <summary>What stands in a cell that has no value, such as <c>NA</c> or nothing at all.</summary>
    public IReadOnlyList<string> MissingValues { get; internal init; } = [""];

    internal bool IsNumeric => Type is "number" or "integer" or "year";

    internal double? Minimum { get; init; }

    internal double? Maximum { get; init; }

    internal double? MinLength { get; init; }

    internal double? MaxLength { get; init; }

    internal Regex? Pattern { get; init; }

    internal bool Unique { get; init; }

    internal static IReadOnlyList<string> UsualTrueValues { get; } = ["true", "True", "TRUE", "1"];

    internal static IReadOnlyList<string> UsualFalseValues { get; } = ["false", "False", "FALSE", "0"];

    internal IReadOnlyList<string> TrueValues { get; init; } = UsualTrueValues;

    internal IReadOnlyList<string> FalseValues { get; init; } = UsualFalseValues;
}
