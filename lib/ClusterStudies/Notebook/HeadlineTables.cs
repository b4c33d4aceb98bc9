namespace ClusterStudies;

/// <summary>What stands of the studies' headline claims, as tables and sentences.</summary>
public static class HeadlineTables
{
    /// <summary>
    /// The headline claims: verdict with a link to the cell that came to it, what the data give, what chance allows,
    /// what it would take to turn the claim, what hangs on it, and the contradictions that concern it.
    /// </summary>
    public static Table ToTable(this IEnumerable<Headline> headlines, string caption) => Table.Of(headlines, caption)
        .LinkColumn("Verdict", h => h.Entry.Word, h => h.Entry.Address)
        .RowHeader("Claim", h => $"{h.Claim.Statement.TrimEnd('.')} ({h.Claim.Study}, {h.Claim.Section}).")
        .Column("The data give", h => h.Entry.Verdict.ComputedWithDifference, missing: "nothing")
        .Column("Interval", h => h.Interval, missing: "none")
        .Column("What it would take to turn it", h => h.TurnsInWords())
        .Column("What hangs on it", h => h.HangsOn)
        .LinkColumn("Passages against each other", h => h.ContradictionsInWords(),
            h => h.Contradictions.Count == 0 ? null : LedgerNotebook.LinkTo(h.Contradictions[0]))
        .Mark(h => h.Entry.Verdict.Word.Code())
        .Note("Passages against each other: contradictions of the text that concern the claim; the link leads to the "
            + "weightiest.");

    /// <summary>
    /// A claim in one sentence: its verdict, what the data give, and what it would take to turn it.
    /// </summary>
    public static Sentence InWords(this Headline headline) => new($"""
        {headline.Claim.Statement.TrimEnd('.')} ({headline.Claim.Section}): {headline.Entry.Word}.
        {headline.Found()} {headline.TurnsInWords()}
        """);

    /// <summary>The headline claims on a topic.</summary>
    /// <param name="headlines">The headline claims.</param>
    /// <param name="topic">A topic of <c>headlines.csv</c>.</param>
    /// <exception cref="ArgumentException">No claim is on this topic.</exception>
    public static IReadOnlyList<Headline> On(this IEnumerable<Headline> headlines, string topic)
    {
        var all = headlines.ToList();
        var on = all.Where(h => h.Topic == topic).ToList();
        return on.Count > 0 ? on : throw new ArgumentException(
            $"No headline claim is on '{topic}'; the topics are {all.Select(h => h.Topic).Distinct().Listed()}.");
    }

    /// <summary>How many claims have each verdict, in words: "3 bounded, 2 reproduced".</summary>
    public static string VerdictsInWords(this IEnumerable<Headline> headlines) =>
        headlines.CountBy(h => h.Entry.Word).OrderByDescending(word => word.Value)
            .Listed(word => $"{word.Value} {word.Key}");

    private static string TurnsInWords(this Headline headline) =>
        headline.Turns.Length > 0 ? headline.Turns
        : headline.Entry.Verdict.Word is VerdictWord.NotDerivable or VerdictWord.External
            ? $"To decide it: {headline.Entry.Verdict.Explanation}"
        : "";

    private static string Found(this Headline headline) =>
        headline.Entry.Verdict.Computed.Length == 0 ? "" : $"The data give {headline.Entry.Verdict.Computed}.";

    private static string ContradictionsInWords(this Headline headline) =>
        headline.Contradictions.Count == 0 ? "none"
        : headline.Contradictions.CountBy(c => c.Grade).OrderBy(grade => grade.Key)
            .Listed(grade => $"{grade.Value} {grade.Key.InWords()}");
}
