using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>
/// A study's text, scanned for everything that states or compares an amount. The texts are not part of this workbook;
/// a reader who has one can have it scanned again and compared with the study's <c>coverage.csv</c>.
/// </summary>
internal static class StudyText
{
    // Clock times, thousands, decimals and section numbers; ordinals and decades; a currency sign before, a percent
    // sign behind.
    private const string Amount =
        @"[0-9]{1,2}:[0-9]{2}(?![0-9])|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*";

    private const string Number = @"(?:(?:US)?[$€£]\s?)?(?:(?<!\w)[’'](?=[0-9]{2}(?![0-9])))?"
        + $@"(?:{Amount})(?:(?:st|nd|rd|th|s)(?!\p{{L}}))?(?:\s?%)?";

    private static readonly Regex Expressions =
        new($"(?<number>{Number})|{WordsPattern()}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string> KindOf = TextScanVocabulary.Words
        .ToDictionary(word => word.Phrase, word => word.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every number, number word and comparing expression of a text, in running order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="package">The study's data: its list of headings divides the text.</param>
    /// <exception cref="InvalidDataException">No headings are listed for the study.</exception>
    internal static IReadOnlyList<TextExpression> Scan(string text, DataPackage package)
    {
        text = text.ReplaceLineEndings("\n");
        var lines = TextScanSections.Of(package).Of(text);
        var found = new List<TextExpression>();
        var line = 0;
        foreach (Match match in Expressions.Matches(text))
        {
            while (line + 1 < lines.Count && lines[line + 1].Start <= match.Index)
                line++;
            var expression = Regex.Replace(match.Value, @"\s+", " ");
            var kind = Kind(match, expression);
            found.Add(new(package.Study, found.Count + 1, lines[line].Section, kind, expression)
            {
                Position = match.Index,
            });
        }

        return found;
    }

    /// <summary>
    /// What a scan found that the coverage does not list, and what it lists that the scan did not find: both empty
    /// when nothing was left out. Compared by section, kind and expression, each as often as it occurs.
    /// </summary>
    internal static (IReadOnlyList<TextExpression> Uncovered, IReadOnlyList<TextExpression> NotInText) Remainder(
        IEnumerable<TextExpression> scanned, IEnumerable<TextExpression> covered)
    {
        var open = scanned.ToLookup(Key).ToDictionary(group => group.Key, group => new Queue<TextExpression>(group));
        var notInText = covered
            .Where(row => !(open.TryGetValue(Key(row), out var queue) && queue.TryDequeue(out _)))
            .ToList();
        return ([.. open.Values.SelectMany(queue => queue).OrderBy(row => row.Order)], notInText);

        static (string, string, string) Key(TextExpression row) => (row.Section, row.Kind, row.Expression);
    }

    /// <summary>
    /// The SHA-256 of a text in UTF-8 with line feeds, hexadecimal: which text was audited, without showing it.
    /// </summary>
    internal static string Sha256(string text) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"))));

    private static string Kind(Match match, string expression) =>
        match.Groups["number"].Success ? "number"
        : KindOf.TryGetValue(expression, out var kind) ? kind
        : "word"; // tens and units joined

    private static string WordsPattern()
    {
        var words = TextScanVocabulary.Words.OrderByDescending(word => word.Phrase.Length)
            .ThenBy(word => word.Phrase, StringComparer.Ordinal).ToList();
        var numbers = Alternatives(TextScanVocabulary.Words.Where(word => word.Kind == "word"));
        var amount = $@"(?:US)?[$€£]?\s?[0-9]|(?:a|an|{numbers})(?!\p{{L}})";
        var (tens, units) = (string.Join('|', TextScanVocabulary.Tens), string.Join('|', TextScanVocabulary.Units));
        var joined = $@"(?:{tens})[\s–-]+(?:{units})";
        var near = $@"(?:{Alternatives(words.Where(word => word.OnlyBeforeNumber))})(?=\s+(?:{amount}))";
        var always = Alternatives(words.Where(word => !word.OnlyBeforeNumber));
        // "rather than" and "other than" set apart; they do not compare amounts.
        return $@"(?<!\p{{L}})(?<!(?:rather|other)\s+(?=than))(?:{joined}|{always}|{near})(?!\p{{L}})";
    }

    private static string Alternatives(IEnumerable<ScanWord> words) =>
        string.Join('|', words.Select(word => Regex.Escape(word.Phrase).Replace(@"\ ", @"\s+")));
}
