using System.Text.RegularExpressions;

namespace Tests.Notebooks;

/// <summary>
/// Prose must not hold numbers that the data should yield: they go stale with the data. Those that may stand are
/// listed with their reason.
/// </summary>
public partial class TypedResults
{
    private static readonly IReadOnlyList<(string Notebook, string Phrase, string Reason)> Allowed =
        [.. File.ReadAllLines(Path.Combine(SavedNotebooks.Root, "tests", "Notebooks", "numbers-in-prose.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(" | "))
            .Select(parts => (parts[0], parts[1], parts[2]))];

    public static TheoryData<string> Each => SavedNotebooks.Each;

    [PinnedTheory, MemberData(nameof(Each))]
    public void Prose_holds_no_number_that_the_data_should_yield(string name)
    {
        var found = new List<string>();
        foreach (var cell in SavedNotebooks.Cells(name).Where(cell => (string?)cell["cell_type"] == "markdown"))
        {
            var prose = References().Replace(SavedNotebooks.Source(cell), " ");
            foreach (var (_, phrase, _) in Allowed.Where(a => a.Notebook == name || a.Notebook == "*"))
            {
                prose = Regex.Replace(prose, @"(?<!\w)" + Regex.Escape(phrase).Replace(@"\ ", @"\s+") + @"(?!\w)", " ",
                    RegexOptions.IgnoreCase);
            }

            found.AddRange(Numbers().Matches(prose).Select(match =>
                $"cell {cell["id"]}: … {Around(prose, match)} …"));
        }
        Assert.True(found.Count == 0,
            $"{name}: let a Sentence compute these, or list them in numbers-in-prose.txt with the reason:\n"
            + string.Join("\n", found));
    }

    [PinnedFact]
    public void Every_exception_is_still_needed_and_has_a_reason()
    {
        Assert.All(Allowed, a => Assert.False(string.IsNullOrWhiteSpace(a.Reason)));
        var prose = SavedNotebooks.Names.ToDictionary(n => n, n => Regex.Replace(Markdown(n), @"\s+", " "));
        Assert.All(Allowed, a => Assert.Contains(a.Phrase, a.Notebook == "*"
            ? string.Join("\n", prose.Values) : prose[a.Notebook], StringComparison.OrdinalIgnoreCase));
    }

    private static string Markdown(string name) =>
        string.Join("\n", SavedNotebooks.Cells(name).Where(c => (string?)c["cell_type"] == "markdown")
            .Select(SavedNotebooks.Source));

    private static string Around(string prose, Match match) =>
        Regex.Replace(prose[Math.Max(0, match.Index - 35)..Math.Min(prose.Length, match.Index + match.Length + 35)],
            @"\s+", " ");

    // Names, not results: code, links, tables and figures by number, sections, years, headings' notebook numbers,
    // confidence levels.
    [GeneratedRegex(
        @"```.*?```|`[^`]*`|\]\([^)]*\)|"
        + @"\b(?:Tables?|Figures?|Models?|Appendix|Sections?|Propositions?|Descriptors?|Notebooks?|Periods?|Steps?)"
        + @"\s+\d+(?:\.\d+)?(?:\s*(?:,|to|and|–|-)\s*\d+(?:\.\d+)?)*|"
        + @"(?<![\d.,])(?:1[89]|20)\d\d(?:s)?(?![\d.,]\d)|\b95%|\[[01]\d[^\]]*|^\s*\d+\.\s",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(
        @"\d+(?:[.,]\d+)*%?|"
        + @"(?<![\w-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
        + @"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half)"
        + @"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?![\w-])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
