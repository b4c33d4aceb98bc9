using System.Globalization;
using System.Text.RegularExpressions;

namespace Outputs;

/// <summary>
/// How numbers are written everywhere in the workbook: as in an English-language article, whatever the reader's
/// machine is set to.
/// </summary>
public static partial class NumberText
{
    /// <summary>The invariant culture with the percent sign set close (63%), as journals print it.</summary>
    public static readonly CultureInfo Culture = MakeCulture();

    /// <summary>
    /// Writes a value with an optional .NET format; <c>null</c>, NaN and empty text give <c>null</c> (missing).
    /// </summary>
    public static string? Write(object? value, string? format) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        bool yes => yes ? "Yes" : "No",
        double.NaN => null,
        double number => WithMinusSign(number.ToString(format ?? "0.####", Culture)),
        float number => Write((double)number, format),
        IFormattable formattable => WithMinusSign(formattable.ToString(format, Culture)),
        _ => value.ToString(),
    };

    /// <summary>Writes a computed sentence; the lines of a raw string are read as one.</summary>
    public static string Sentence(FormattableString sentence) =>
        LineEnd().Replace(sentence.ToString(Culture).Trim(), " ");

    /// <summary>True for the types that are set flush right in a table.</summary>
    public static bool IsNumeric(Type type) =>
        Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    // A hyphen before a digit breaks at the line's end and is read as a hyphen; U+2212 is the minus sign.
    private static string WithMinusSign(string text) => text is ['-', (>= '0' and <= '9') or '.', ..]
        ? "\u2212" + text[1..]
        : text;

    private static CultureInfo MakeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.PercentPositivePattern = 1;
        culture.NumberFormat.PercentNegativePattern = 1;
        return CultureInfo.ReadOnly(culture);
    }

    [GeneratedRegex(@"[ \t]*\r?\n[ \t]*")]
    private static partial Regex LineEnd();
}
