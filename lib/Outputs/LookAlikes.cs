using System.Globalization;
using System.Text;

namespace Outputs;

/// <summary>Texts that are different and look the same.</summary>
public static class LookAlikes
{
    // Letters of other scripts that most typefaces draw as Latin ones: capitals and small ones of Cyrillic and Greek,
    // after Unicode's table of confusable characters.
    private const string Others = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԛԝһѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρ";
    private const string Latin = "ABESIJKMHOPCTYXaesijopcyxqwhvABEZHIKMNOPTYXovip";

    /// <summary>What all texts have in common that look like this one; differences of case can be seen.</summary>
    public static string Skeleton(string text)
    {
        if (Ascii.IsValid(text) && !text.Contains("  ", StringComparison.Ordinal) && !text.Any(char.IsControl))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC).Where(letter => !IsInvisible(letter)))
        {
            if (!char.IsWhiteSpace(letter))
                shown.Append(IsOther(letter) ? Latin[Others.IndexOf(letter)] : letter);
            else if (shown.Length > 0 && shown[^1] != ' ')
                shown.Append(' ');
        }

        return shown.ToString();
    }

    /// <summary>What to do about a value that only looks like the right one; empty where it does not.</summary>
    public static string Advice(string value, string right) => Skeleton(value) != Skeleton(right) ? ""
        : " The two look alike, and differ in a letter of another alphabet, a blank or an accent: copy that one.";

    /// <summary>Whether a letter is of another script and looks Latin.</summary>
    public static bool IsOther(char letter) => letter > '\u036F' && Others.Contains(letter);

    /// <summary>Whether there is anything that nobody can see.</summary>
    public static bool HasInvisible(string text) =>
        !Ascii.IsValid(text) && text.EnumerateRunes().Any(IsInvisible);

    // Format characters, fillers and variation selectors change nothing but comparisons; those that join letters of a
    // script are left alone. What is of private use looks different, or like nothing, on every machine.
    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D => false,
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x034F or (>= 0xFE00 and <= 0xFE0F) => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    private static bool IsInvisible(char letter) => Rune.TryCreate(letter, out var rune) && IsInvisible(rune);
}
