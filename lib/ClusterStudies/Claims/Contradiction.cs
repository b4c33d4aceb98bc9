namespace ClusterStudies;

/// <summary>How much two passages that do not fit together weigh.</summary>
public enum ContradictionGrade
{
    /// <summary>Both cannot be true.</summary>
    Hard,

    /// <summary>Both can be true only by a reading that the text does not offer.</summary>
    Soft,

    /// <summary>A slip of the pen, which misleads nobody for long.</summary>
    Slip,
}

/// <summary>Two passages of a study that do not fit together: a row of <c>contradictions.csv</c>.</summary>
/// <param name="Study">The study: the name of its data folder.</param>
/// <param name="Id">The row's name within the study.</param>
/// <param name="Grade">How much it weighs.</param>
/// <param name="Section">Where the one passage stands.</param>
/// <param name="Passage">What it says, in our own words.</param>
/// <param name="AgainstSection">Where the other passage, or table, stands.</param>
/// <param name="AgainstPassage">What it says, in our own words.</param>
/// <param name="HangsOn">What hangs on it, or that nothing does.</param>
/// <param name="Question">The one question to the authors that would settle it; null where none would.</param>
/// <param name="Claims">The ids of the claims concerned; may be empty.</param>
public sealed record Contradiction(
    string Study, string Id, ContradictionGrade Grade, string Section, string Passage, string AgainstSection,
    string AgainstPassage, string HangsOn, string? Question, IReadOnlyList<string> Claims)
{
    /// <summary>Whether only the second reading of the text found it.</summary>
    public bool IsFromSecondReading { get; init; }

    /// <summary>Where the one passage stands, as a text says it: "section 3.3", "Table 2".</summary>
    public string Place => PlaceOf(Section);

    /// <summary>Where the other stands.</summary>
    public string AgainstPlace => PlaceOf(AgainstSection);

    /// <summary>The anchor of its row in the table of all contradictions.</summary>
    public string Anchor => $"contradiction-{Study}-{Id}";

    /// <summary>
    /// The contradictions of all studies that list some: study by study, what weighs most first, else in the order
    /// of the files.
    /// </summary>
    /// <param name="dataFolder">The data folder, or <c>null</c> to find it.</param>
    /// <exception cref="InvalidDataException">
    /// The data do not fit their description, or a claim is named that is not there; all faults are listed.
    /// </exception>
    public static IReadOnlyList<Contradiction> Load(string? dataFolder = null) =>
        [.. DataPackage.OpenAll(dataFolder, "contradictions")
            .SelectMany(package => package.RowsIfAny("contradictions").Select(row => Read(package.Study, row))
                .OrderBy(contradiction => contradiction.Grade))];

    /// <summary>The names of claims in a cell.</summary>
    internal static IEnumerable<string> ClaimsIn(string? cell) =>
        (cell ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string PlaceOf(string section) => char.IsAsciiDigit(section[0]) ? $"section {section}" : section;

    private static Contradiction Read(string study, DataRow row) => new(
        study, row.Text("id"), Coded.Word<ContradictionGrade>(row.Text("grade")),
        row.Text("section"), row.Text("passage"), row.Text("against_section"), row.Text("against_passage"),
        row.Text("hangs_on"), row.OptionalText("question"),
        [.. ClaimsIn(row.OptionalText("claims")).Select(name => $"{study}/{name}")])
    {
        IsFromSecondReading = row.Text("reading") == "second",
    };
}
