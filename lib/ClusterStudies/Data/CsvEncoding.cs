using System.Buffers;
using System.Text;

namespace ClusterStudies;

/// <summary>
/// Turns the bytes of a CSV file into text: UTF-8 (with or without byte order mark), UTF-16 with its mark, the encoding
/// that the description names, and Windows-1252, in which many a spreadsheet still saves. Nothing is replaced in
/// silence: bytes that cannot be told apart, or tell something that nobody wrote, are a fault.
/// </summary>
internal static class CsvEncoding
{
    private const char Lost = '\uFFFD';

    private const string Remedy = "Save the file as \"CSV UTF-8\" and look at its accented letters, or name its "
        + "encoding in datapackage.json, as in \"encoding\": \"windows-1250\".";

    private static readonly SearchValues<char> NoText = SearchValues.Create([Lost, .. Enumerable.Range(0, 0xA0)
        .Select(code => (char)code).Where(char.IsControl).Except(['\t', '\n', '\r'])]);

    /// <summary>The text, and no fault; or no text, and the fault.</summary>
    internal static (string? Text, DataFault? Fault) Decode(byte[] bytes, string file, Encoding? declared = null)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return (null, new(file, null, null, null, "UTF-8 text, not UTF-32", Remedy));
        }

        var (text, fault) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes.AsSpan(3), file, marked: true),
            [0xFF, 0xFE, ..] => Strict(new UnicodeEncoding(false, false, true), bytes.AsSpan(2), file),
            [0xFE, 0xFF, ..] => Strict(new UnicodeEncoding(true, false, true), bytes.AsSpan(2), file),
            _ when declared is not null => Declared(declared, bytes, file),
            _ => Utf8(bytes, file, marked: false),
        };
        fault ??= Unfit(text!, file);
        return fault is null ? (text, null) : (null, fault);
    }

    /// <summary>What a text holds that nobody wrote; null where there is nothing.</summary>
    internal static DataFault? Unfit(string text, string file)
    {
        var at = text.AsSpan().IndexOfAny(NoText);
        return at >= 0 ? NoTextFault(text, at, file)
            : Mojibake.In(text) is { } twice ? Twice(text, twice, file)
            : null;
    }

    private static DataFault NoTextFault(string text, int at, string file)
    {
        var (expected, advice) = text[at] switch
        {
            Lost => ("text without replacement characters",
                "What stood here was lost when the file was saved: restore it from an older copy or from the study."),
            '\0' => ("text without control characters",
                "The file is no text, or is UTF-16 without a byte order mark: save it as \"CSV UTF-8\", or name its "
                    + "encoding in datapackage.json, as in \"encoding\": \"utf-16le\"."),
            _ => ("text without control characters", "Delete the character."),
        };
        return new(file, LineAt(text, at), null, text[at].ToString(), expected, advice);
    }

    private static DataFault Twice(string text, (int At, string Found, string Meant) twice, string file) =>
        new(file, LineAt(text, twice.At), null, twice.Found, $"text that was encoded once, here \"{twice.Meant}\"",
            "The file was read in a wrong encoding and saved so. Restore an older copy, open it as UTF-8 and make the "
                + "change again.");

    private static (string?, DataFault?) Utf8(ReadOnlySpan<byte> bytes, string file, bool marked)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), null);
        }

        // A letter beyond ASCII that is proper UTF-8 shows that the file was meant as UTF-8: then reading the odd byte
        // as Windows-1252 would garble every such letter without anybody noticing.
        var (firstBad, properLetters) = Survey(bytes);
        if (marked || properLetters > 0)
        {
            return (null, Undecodable(bytes, firstBad, file, "UTF-8 text"));
        }

        var undefined = bytes.IndexOfAny([(byte)0x81, (byte)0x8D, (byte)0x8F, (byte)0x90, (byte)0x9D]);
        if (undefined >= 0)
        {
            return (null, Undecodable(bytes, undefined, file, "text in UTF-8 or Windows-1252"));
        }

        var text = Mojibake.Western.GetString(bytes);
        return Mojibake.Implausible(text) is not { } odd ? (text, null) : (null, new(file, LineAt(text, odd.At), null,
            odd.Found, "text in UTF-8 or Windows-1252, which this can hardly be", $"{odd.Readings} {Remedy}"));
    }

    // A file that a program has saved as UTF-8 since is neither what the description says nor to be read as such.
    private static (string?, DataFault?) Declared(Encoding declared, byte[] bytes, string file) =>
        !Ascii.IsValid(bytes) && System.Text.Unicode.Utf8.IsValid(bytes)
            ? (null, new(file, null, null, null,
                $"text in {declared.WebName}, as datapackage.json says, and it is UTF-8",
                "Delete the entry encoding, or save the file as it was."))
            : Strict(declared, bytes, file);

    private static (string?, DataFault?) Strict(Encoding encoding, ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            return (encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new(file, null, null, null,
                $"{encoding.WebName.ToUpperInvariant()} text, as the byte order mark or datapackage.json says",
                Remedy));
        }
    }

    private static DataFault Undecodable(ReadOnlySpan<byte> bytes, int at, string file, string expected) =>
        new(file, LineAt(Encoding.Latin1.GetString(bytes), at), null, $"byte {bytes[at]:X2}", expected, Remedy);

    private static (int FirstBad, int ProperLetters) Survey(ReadOnlySpan<byte> bytes)
    {
        var (firstBad, letters) = (-1, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var proper = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done;
            letters += proper && length > 1 ? 1 : 0;
            firstBad = !proper && firstBad < 0 ? at : firstBad;
            at += length;
        }

        return (firstBad, letters);
    }

    private static int LineAt(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return 1 + before.Count('\n') + before.Count('\r') - before.Count("\r\n");
    }
}
