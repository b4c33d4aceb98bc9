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
        .RowHeader("Claim", h =>
            $"{h.Claim.Statement.TrimEnd('.')}{Printed(h.Claim)} ({h.Claim.Study}, {h.Claim.Section}).")
        .Column("The data give, and what chance allows", h => h.Found(), missing: "nothing")
        .Column("What would turn or settle it", h => h.TurnsInWords())
        .Column("What hangs on it", h => h.HangsOn)
        .LinkColumn("Passages against each other", h => h.Contradictions.InWords(),
            h => h.Contradictions.Count == 0 ? null : LedgerNotebook.LinkTo(h.Contradictions[0]))
        .Mark(h => h.Entry.Verdict.Word.Code())
        .Note("Passages against each other: contradictions of the text that concern the claim; the link leads to the "
            + "weightiest.");

    /// <summary>
    /// What became of claims that belong together: their verdicts, how many passages speak against each other about
    /// them, and the weightiest of these with the question that would settle it.
    /// </summary>
    public static Sentence InWords(this IReadOnlyList<Headline> headlines)
    {
        var against = headlines.SelectMany(h => h.Contradictions).CountBy(c => c).OrderBy(c => c.Key.Grade)
            .ThenBy(c => c.Key.HangsOn.StartsWith("Nothing", StringComparison.Ordinal)).ThenByDescending(c => c.Value)
            .ThenByDescending(c => c.Key.Claims.Count).Select(c => c.Key).ToList();
        return new($"""
            Verdicts: {headlines.VerdictsInWords()}. Passages against each other about these claims: {
            against.InWords()}. {against.FirstOrDefault()?.Weightiest()}
            """);
    }

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

    /// <summary>How many claims have each verdict, in words: "bounded 3 and reproduced 2".</summary>
    public static string VerdictsInWords(this IEnumerable<Headline> headlines) =>
        headlines.CountBy(h => h.Entry.Word).OrderByDescending(word => word.Value)
            .Listed(word => $"{word.Key} {word.Value}");

    private static string Weightiest(this Contradiction contradiction) => $"""
        The weightiest: {contradiction.Passage} ({contradiction.Place}) Against it: {contradiction.AgainstPassage} ({
        contradiction.AgainstPlace}){(contradiction.Question is { } question ? $" Our question: {question}" : "")}
        """;

    private static string Found(this Headline headline) => string.Join(". ", new[]
    {
        headline.Entry.Verdict.ComputedWithDifference,
        headline.Interval.Length == 0 ? "" : $"Chance: {headline.Interval}",
    }.Where(part => part.Length > 0));

    private static string TurnsInWords(this Headline headline) =>
        headline.Turns.Length > 0 ? headline.Turns
        : headline.Entry.Verdict.Word is VerdictWord.NotDerivable or VerdictWord.External
            ? $"To decide it: {headline.Entry.Verdict.Explanation}"
        : "";

    private static string InWords(this IReadOnlyCollection<Contradiction> contradictions) =>
        contradictions.CountBy(c => c.Grade).OrderBy(grade => grade.Key)
            .Listed(grade => $"{grade.Value} {grade.Key.InWords()}");

    // 'This many', 'this share': a statement that points to its value is not understood without it.
    private static string Printed(Claim claim) =>
        claim.Statement.Contains("this ", StringComparison.Ordinal) ? $": {claim.PublishedText}" : "";
}
