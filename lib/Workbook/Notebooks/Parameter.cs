using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Notebooks;

/// <summary>A value that a notebook lets a run choose.</summary>
/// <param name="Type">Its type: string, bool, int, long, double or decimal.</param>
/// <param name="Name">Its name.</param>
/// <param name="Default">The value that the notebook gives it, as written.</param>
internal sealed record Parameter(string Type, string Name, string Default)
{
    /// <summary>The types that a parameter may have.</summary>
    public static IReadOnlyList<string> Types { get; } = ["string", "bool", "int", "long", "double", "decimal"];

    public override string ToString() => $"{Type} {Name} = {Default}";

    /// <summary>The value as C# writes it, whatever stands in it; null when it does not fit the type.</summary>
    public string? Literal(string value) => Type switch
    {
        "string" => SymbolDisplay.FormatLiteral(value, quote: true),
        "bool" => bool.TryParse(value, out var flag) ? SymbolDisplay.FormatPrimitive(flag, true, false) : null,
        "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) : null,
        "long" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) + "L" : null,
        "double" => double.TryParse(value, Fraction | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture) + "d" : null,
        "decimal" => decimal.TryParse(value, Fraction, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) + "m" : null,
        _ => null,
    };

    /// <summary>The line that gives it a value, which fits its type.</summary>
    public string Declaration(string value) => $"{Type} {Identifier} = {Literal(value)};";

    // A name that is a word of C# is written with a sign before it.
    private string Identifier => SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? Name : "@" + Name;

    /// <summary>What a value of the type looks like.</summary>
    public string Needed => Type switch
    {
        "bool" => "true or false",
        "int" or "long" => "a whole number such as 12",
        _ => "a number such as 0.5",
    };

    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
}
