using System.Text;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>Finds text that was read in another encoding than it was written in.</summary>
internal static partial class Mojibake
{
    /// <summary>Windows-1252.</summary>
    internal static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Encoding[] Others = [.. new[] { "ibm850", "macintosh", "windows-1250" }
        .Select(name => CodePagesEncodingProvider.Instance.GetEncoding(name)!)];

    /// <summary>The first UTF-8 letter that was read byte by byte; null where there is none.</summary>
    internal static (int At, string Found, string Meant)? In(string text)
    {
        if (Ascii.IsValid(text))
            return null;
        foreach (Match run in BeyondAscii().Matches(text))
        {
            foreach (var encoding in Others[..2].Prepend(Western))
            {
                var bytes = encoding.GetBytes(run.Value);
                if (encoding.GetString(bytes) == run.Value && IsUtf8Letters(bytes))
                    return (run.Index, run.Value, Encoding.UTF8.GetString(bytes));
            }
        }

        return null;
    }

    /// <summary>
    /// The first word of a Windows-1252 text that nobody would write so, and how other encodings read it; null where
    /// there is none.
    /// </summary>
    internal static (int At, string Found, string Readings)? Implausible(string text)
    {
        if (Odd().Match(text) is not { Success: true } odd)
            return null;
        var bytes = Western.GetBytes(odd.Value);
        var readings = Others.Select(encoding => $"in {encoding.WebName} \"{encoding.GetString(bytes)}\"");
        return (odd.Index, odd.Value, $"It reads {string.Join(", ", readings)}.");
    }

    // The beginnings of Western letters and of typographic marks; two bytes that end in a quotation mark or a dash may
    // be an accented capital before it.
    private static bool IsUtf8Letters(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) && bytes is
        [0xC2 or 0xC3, ..] or [0xE2, 0x80, ..] or [0xEF, 0xBB, 0xBF, ..]
        or [0xC4 or 0xC5, not (>= 0x91 and <= 0x97), ..];

    [GeneratedRegex(@"[^\x00-\x7F]{2,}")]
    private static partial Regex BeyondAscii();

    // A sign inside a word, a capital behind a small letter, or letters that only few Western words have: what the
    // accented letters of MS-DOS and of the Macintosh become.
    [GeneratedRegex(@"\p{L}*(?:"
        + @"(?<=\p{L})[^\x00-\x7F\p{L}\u00A0’–—…·×](?=\p{L})|(?<=\p{Ll})[À-ÖØ-ÞŸŠŒŽ]|[ŠŒŽšœžŸƒ‡†‚„‹›ˆ˜¿¾¹³](?=\p{Ll})"
        + @")\p{L}*")]
    private static partial Regex Odd();
}
