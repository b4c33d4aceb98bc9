namespace ClusterStudies;

/// <summary>Where the studies speak against themselves, as tables.</summary>
public static class ContradictionTables
{
    /// <summary>The contradictions by study and grade.</summary>
    public static CrossTable ByGrade(this IReadOnlyList<Contradiction> contradictions) =>
        CrossTable.Of(contradictions, "Study", c => c.Study, "Grade", c => c.Grade.InWords(),
            columnOrder: Enum.GetValues<ContradictionGrade>().Select(grade => grade.InWords()));

    /// <summary>The contradictions by the reading that found them and grade.</summary>
    public static CrossTable ByReading(this IReadOnlyList<Contradiction> contradictions) =>
        CrossTable.Of(contradictions, "Found by the", c => c.Reading(), "Grade", c => c.Grade.InWords(),
            rowOrder: ["first reading", "second reading"],
            columnOrder: Enum.GetValues<ContradictionGrade>().Select(grade => grade.InWords()));

    /// <summary>
    /// All contradictions, what weighs most first and slips folded: both passages, what hangs on it, the question that
    /// would settle it, and the reading that found it. Each row can be linked to.
    /// </summary>
    public static Table ToTable(this IReadOnlyList<Contradiction> contradictions, string caption) =>
        Table.Of(contradictions.OrderBy(c => c.Grade), caption)
            .Column("Grade", c => c.Grade.InWords())
            .RowHeader("Passage", c => c.PassageWithPlace())
            .Column("Against", c => c.AgainstWithPlace())
            .Column("What hangs on it", c => c.HangsOn)
            .Column("Question to the authors", c => c.Question ?? "")
            .Column("Found by the", c => c.Reading())
            .Anchor(c => c.Anchor)
            .Mark(c => c.Grade.InWords())
            .About(c => c.Claims.Select(AnchorOfClaim))
            .Fold(c => c.Grade == ContradictionGrade.Slip, "slip", "slips");

    /// <summary>
    /// Points of a letter, numbered: both passages side by side, what hangs on them, and the question that would settle
    /// it.
    /// </summary>
    /// <param name="contradictions">The points.</param>
    /// <param name="firstNumber">The number of the first of them in the letter.</param>
    internal static Table PointsTable(this IReadOnlyList<Contradiction> contradictions, int firstNumber) =>
        Table.Of(contradictions.Index(), contradictions.Count switch
            {
                0 => "No points",
                1 => $"Point {firstNumber}",
                var n => $"Points {firstNumber} to {firstNumber + n - 1}",
            })
            .Column("Point", c => c.Index + firstNumber)
            .RowHeader("You write", c => $"{Opening(c.Item.Place)}: {c.Item.Passage}")
            .Column("And also", c => $"{Opening(c.Item.AgainstPlace)}: {c.Item.AgainstPassage}")
            .Column("What hangs on it", c => c.Item.HangsOn)
            .Column("Our question", c => c.Item.Question ?? "None.")
            .Mark(c => c.Item.Grade.InWords());

    internal static string Reading(this Contradiction contradiction) =>
        contradiction.IsFromSecondReading ? "second reading" : "first reading";

    private static string PassageWithPlace(this Contradiction contradiction) =>
        $"{contradiction.Passage} ({contradiction.Study}, {contradiction.Place})";

    private static string AgainstWithPlace(this Contradiction contradiction) =>
        $"{contradiction.AgainstPassage} ({contradiction.AgainstPlace})";

    private static string AnchorOfClaim(string id) => "claim-" + id.Replace('/', '-');

    private static string Opening(string place) => char.ToUpperInvariant(place[0]) + place[1..];
}
