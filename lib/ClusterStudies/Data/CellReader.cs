using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>Reads one cell as its column's type, and says what is wrong where it cannot.</summary>
internal static partial class CellReader
{
    private const string NeedsValue = "The column must have a value in every row.";
    private const string Mistyped = "Look for a mistyped number, or one that belongs to another column.";

    /// <summary>From here on a double no longer holds every whole number.</summary>
    private const double BeyondExact = 1L << 53;

    private const string TooLarge = "A number of so many digits cannot be kept exactly: correct it, or give it in a "
        + "larger unit; a code that only looks like a number is text, which datapackage.json can say.";

    private const string Redated =
        "A spreadsheet seems to have made a date of a number: restore it, and format the column as text.";

    private static readonly string[] SpreadsheetErrors =
        ["#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
            "#GETTING_DATA"];

    /// <summary>
    /// What a cell turned out to be: a value (null where it is missing), or a fault's expectation and advice.
    /// </summary>
    internal readonly record struct Reading(object? Value, string? Expected = null, string Advice = "");

    /// <summary>Reads a trimmed cell.</summary>
    internal static Reading Read(string cell, DataField field, Notation notation)
    {
        if (notation == Notation.Uncomputed)
        {
            return new(null, "the result of this formula, and there is none",
                "Open the workbook in a spreadsheet and save it, so that the formula is computed.");
        }

        if (field.MissingValues.Contains(cell))
        {
            return field.Required ? new(null, Expectation(field), NeedsValue) : new(null);
        }

        if (cell.Length == 0)
        {
            return new(null, Expectation(field), field.Required || field.MissingValues.Count == 0 ? NeedsValue
                : $"Write {Markers(field)} where a value is missing.");
        }

        if (SpreadsheetErrors.Contains(cell))
        {
            return new(null, Expectation(field),
                "The spreadsheet wrote an error here: correct its formula, or type the value.");
        }

        if (notation == Notation.Date)
        {
            return new(null, Expectation(field), Redated);
        }

        var reading = field.Type switch
        {
            "number" => Number(cell, field, notation),
            "integer" or "year" => Integer(cell, field, notation),
            "boolean" => Boolean(cell, field),
            _ => new Reading(cell),
        };
        return reading.Expected is null ? Constrained(cell, reading.Value!, field) : reading;
    }

    /// <summary>
    /// The cell as it is compared and enters the content hash, by its value: a decimal comma, or a whole number written
    /// as 12.0, 012 or +12, is the doing of the program that saved it, not a change.
    /// </summary>
    internal static string Canonical(string cell, DataField field, Notation notation) => field.Type switch
    {
        "number" when NumberPattern().IsMatch(cell) && !(notation == Notation.Point && cell.Contains(',')) =>
            Shortest(cell),
        "integer" or "year" when WholeNumber(cell, notation) is var whole && IntegerPattern().IsMatch(whole) =>
            Shortest(whole),
        "boolean" when field.TrueValues.Contains(cell) => field.TrueValues[0],
        "boolean" when field.FalseValues.Contains(cell) => field.FalseValues[0],
        _ => cell,
    };

    private static string Shortest(string number)
    {
        var parts = number.TrimStart('+', '-').Split('.', ',');
        var (whole, part) = (parts[0].TrimStart('0'), parts.Length == 1 ? "" : parts[1].TrimEnd('0'));
        var digits = (whole.Length == 0 ? "0" : whole) + (part.Length == 0 ? "" : "." + part);
        return number[0] == '-' && digits != "0" ? "-" + digits : digits;
    }

    private static Reading Number(string cell, DataField field, Notation notation)
    {
        if (!NumberPattern().IsMatch(cell))
        {
            return new(null, Expectation(field), NumberAdvice(cell));
        }

        if (notation == Notation.Point && cell.Contains(','))
        {
            return new(null, Expectation(field), MaybeThousands().IsMatch(cell)
                ? $"Write {cell.Replace(",", "")} if the comma sets off thousands; decimals stand behind a point."
                : $"In a file separated by commas write {cell.Replace(',', '.')}.");
        }

        // Where decimal commas are about, 1.200 and 1,200 may be twelve hundred: nobody can tell, so nobody guesses.
        if (notation == Notation.PointOrComma && MaybeThousands().IsMatch(cell))
        {
            var digits = cell.Replace(',', '.');
            var (whole, part) = (digits.Replace(".", ""), digits.TrimEnd('0').TrimEnd('.'));
            return new(null, Expectation(field), $"This may mean {whole} or {part}: write the one meant, "
                + "without thousands separators and trailing zeros.");
        }

        var number = double.Parse(cell.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(number) < BeyondExact ? new(number) : new(null, Expectation(field), TooLarge);
    }

    private static Reading Integer(string cell, DataField field, Notation notation)
    {
        var whole = WholeNumber(cell, notation);
        if (!IntegerPattern().IsMatch(whole)
            || !int.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return new(null, Expectation(field), NumberPattern().IsMatch(cell) ? Mistyped : NumberAdvice(cell));
        }

        return field.Type == "year" && whole.Length != 4
            ? new(null, Expectation(field), "Write the year with four digits.")
            : new(value);
    }

    // Statistics programs write whole numbers as 12.0. Three zeros may be thousands: they are left to be refused.
    private static string WholeNumber(string cell, Notation notation) =>
        WholeWithZeros().Match(cell) is { Success: true } match && !(notation == Notation.Point && cell.Contains(','))
            ? match.Groups[1].Value
            : cell;

    private static Reading Boolean(string cell, DataField field) =>
        field.TrueValues.Contains(cell) ? new(true)
        : field.FalseValues.Contains(cell) ? new(false)
        : new(null, Expectation(field), Suggestion(cell, field.TrueValues.Concat(field.FalseValues)));

    private static Reading Constrained(string cell, object value, DataField field)
    {
        if (field.AllowedValues.Count > 0 && !field.AllowedValues.Contains(cell)
            && !field.AllowedValues.Select(allowed => Canonical(allowed, field, Notation.Value))
                .Contains(Canonical(cell, field, Notation.PointOrComma)))
        {
            return new(null, Expectation(field), Suggestion(cell, field.AllowedValues));
        }

        double? number = value switch { double d => d, int i => i, _ => null };
        if (number < field.Minimum || number > field.Maximum)
        {
            var unit = field.Unit.Length > 0 ? $" ({field.Unit})" : "";
            return new(null, Expectation(field), $"Check the number and its unit{unit}.");
        }

        if (cell.Length < field.MinLength || cell.Length > field.MaxLength)
            return new(null, Expectation(field), field.Description);
        if (LookAlikes.HasInvisible(cell))
            return new(null, "text without invisible characters", "Delete the character: nobody sees it.");
        return field.Pattern is { } pattern && !Matches(pattern, cell)
            ? new(null, Expectation(field), field.Description)
            : new(value);
    }

    // A pattern that cannot be decided in a second is one that nothing has met.
    private static bool Matches(Regex pattern, string cell)
    {
        try
        {
            return pattern.IsMatch(cell);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>What the column may hold, as a phrase.</summary>
    internal static string Expectation(DataField field)
    {
        var phrase = (field.AllowedValues.Count > 0, field.Type) switch
        {
            (true, _) => OneOf(field.AllowedValues),
            (_, "number") => "a number" + Range(field),
            (_, "integer") => "a whole number" + Range(field),
            (_, "year") => "a year" + Range(field),
            (_, "boolean") => OneOf([.. field.TrueValues, .. field.FalseValues]),
            _ when field.Pattern is { } pattern =>
                $"text of the form {pattern.ToString()[@"\A(?:".Length..^@")\z".Length]}",
            _ => "text" + Length(field),
        };
        return field.Required || field.MissingValues.Count == 0 ? phrase : $"{phrase} or {Markers(field)}";
    }

    internal static string Markers(DataField field) =>
        string.Join(" or ", field.MissingValues.Select(marker => marker.Length == 0 ? "an empty cell" : marker));

    private static string OneOf(IReadOnlyList<string> values)
    {
        const int shown = 12;
        var list = string.Join(", ", values.Take(shown).Select(value => $"\"{value}\""));
        return values.Count == 1 ? list : values.Count <= shown ? $"one of {list}"
            : $"one of {list} and {values.Count - shown} more that {DataFolder.Descriptor} lists";
    }

    private static string Range(DataField field) => (field.Minimum, field.Maximum) switch
    {
        ({ } low, { } high) => FormattableString.Invariant($" from {low} to {high}"),
        ({ } low, null) => FormattableString.Invariant($" of at least {low}"),
        (null, { } high) => FormattableString.Invariant($" of at most {high}"),
        _ => "",
    };

    private static string Length(DataField field) => (field.MinLength, field.MaxLength) switch
    {
        ({ } low, { } high) => FormattableString.Invariant($" of {low} to {high} characters"),
        ({ } low, null) => FormattableString.Invariant($" of at least {low} characters"),
        (null, { } high) => FormattableString.Invariant($" of at most {high} characters"),
        _ => "",
    };

    private static string Suggestion(string cell, IEnumerable<string> candidates) =>
        NearestValue.To(cell, candidates) is { } nearest
            ? $"Did you mean \"{nearest}\"?" + LookAlikes.Advice(cell, nearest)
            : "If the value is meant, add it to the column's allowed values in datapackage.json.";

    private static string NumberAdvice(string cell) =>
        cell.EndsWith('%') ? "Write the number without the percent sign."
        : LooksLikeDigits().IsMatch(cell) ? "The letters O, o, l and I look like the digits 0 and 1."
        : SetOff().IsMatch(cell) ? "Write the number without thousands separators."
        : DateLike().IsMatch(cell) ? Redated
        : "Write digits only, with a point before decimals.";

    [GeneratedRegex(@"\A[+-]?[0-9]+([.,][0-9]+)?\z")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\A([+-]?[0-9]+)[.,]0{1,2}\z")]
    private static partial Regex WholeWithZeros();

    [GeneratedRegex(@"\A[+-]?[0-9]+\z")]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"\A[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\z")]
    private static partial Regex MaybeThousands();

    [GeneratedRegex(@"\A[+-]?[0-9]{1,3}([ \u00A0\u202F'’.,][0-9]{3})+([.,][0-9]+)?\z")]
    private static partial Regex SetOff();

    private const string Month =
        @"(jan|feb|fév|m[aä]r|apr|avr|ma[iyj]|jun|jui|jul|aug|aoû|sep|o[ck]t|nov|de[csz]|déc)\p{L}*";

    // 1.5 as 01.05.2024, 2024-05-01, 1. Mai, 05-Jan, May 1 and the like.
    [GeneratedRegex(@"\A([0-9]{1,4}[./-][0-9]{1,2}[./-]([0-9]{2,4})?|[0-9]{1,2}[-/][0-9]{1,4}"
        + @"|[0-9]{1,4}[. /-]{1,2}" + Month + @"\.?([ /-][0-9]{2,4})?|" + Month + @"[. /-]{1,2}[0-9]{1,4})\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();

    [GeneratedRegex(@"\A[+-]?[0-9.,]*[OolI][0-9OolI.,]*\z")]
    private static partial Regex LooksLikeDigits();
}
