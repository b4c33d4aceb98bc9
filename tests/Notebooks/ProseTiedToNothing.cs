using System.Text.RegularExpressions;
using Workbook.Documents;

namespace Tests.Notebooks;

/// <summary>
/// Sentences that compare, of which the data could make an untruth, are tied to what they rest on. Those that interpret
/// no data are listed in <c>prose-tied-to-nothing.txt</c> with the reason.
/// </summary>
public partial class ProseTiedToNothing
{
    private static readonly IReadOnlyList<string> Listed =
        [.. File.ReadAllLines(Path.Combine(SavedNotebooks.Root, "tests", "Notebooks", "prose-tied-to-nothing.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))];

    private static readonly IReadOnlyList<string> Untied =
        [.. from name in SavedNotebooks.Names
            from passage in Document.Of(name, SavedNotebooks.Read(name)).Passages
            where passage.Body is TextBlock
            from text in passage.Prose
            from sentence in Sentences(text)
            where Comparisons().IsMatch(sentence) && !passage.Ties.Any(tie => sentence.Contains(OnOneLine(tie.Words)))
            select $"{name[..2]} {passage.CellId} | {sentence}"];

    [Fact]
    public void A_sentence_that_compares_is_tied_or_listed_with_a_reason()
    {
        var found = Untied.Where(sentence =>
            !Listed.Any(start => sentence.StartsWith(start, StringComparison.Ordinal))).ToList();
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "prose-tied-to-nothing.received.txt"), found);
        Assert.Equal([], found);
    }

    [Fact]
    public void What_is_listed_occurs() => Assert.Equal([],
        Listed.Where(start => !Untied.Any(sentence => sentence.StartsWith(start, StringComparison.Ordinal))));

    private static IEnumerable<string> Sentences(string text) =>
        Stops().Split(text).Select(OnOneLine).Where(sentence => sentence.Length > 0);

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A blank behind a stop, an empty line, the border of a table's cell, the marks of headings and lists.
    [GeneratedRegex(@"(?<=[.?!][""')*]*)\s+|\n\s*\n|\s*\|\s*|(?<=^|\n)(?:#+|[*-]|\d+\.) ")]
    private static partial Regex Stops();

    [GeneratedRegex(@"\b(most|mostly|more|less|fewer|few|fewest|larger|largest|smaller|smallest|lower|lowest|higher|"
        + "highest|falls?|fell|fades?|rises?|rose|grows?|grew|harder|hardest|easier|none|nobody|alone|hardly|rarely|"
        + "majority|nearly|flatter|farther|older|younger|stronger|strongest|weaker|weakest|earlier|better|worse)\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Comparisons();
}
