namespace ClusterStudies;

/// <summary>One passage of the photonics study in which an executive is quoted, by gist.</summary>
/// <param name="Id">q and a running number.</param>
/// <param name="Section">The section in which to look it up.</param>
/// <param name="Company">The letter of the speaker's company; null where the text names none.</param>
/// <param name="Role">The speaker's role as the text gives it; null where it gives none.</param>
/// <param name="Theme">Our coding of what is spoken of.</param>
/// <param name="Externality">The advantage of the cluster that is spoken of, or none.</param>
/// <param name="Bearings">How it bears on the propositions; empty where it bears on none.</param>
/// <param name="Style">The style of going abroad that the study illustrates with it; null without one.</param>
/// <param name="Gist">What is said, in our words.</param>
public sealed record ExecutiveQuotation(
    string Id,
    string Section,
    string? Company,
    string? Role,
    string Theme,
    string Externality,
    IReadOnlyList<Bearing> Bearings,
    string? Style,
    string Gist)
{
    /// <summary>How it bears on a proposition: supports, qualifies or speaks against; null where not at all.</summary>
    /// <param name="proposition">1 to 3, as the study numbers them.</param>
    public string? On(int proposition) =>
        Bearings.FirstOrDefault(bearing => bearing.Proposition == proposition)?.Direction;

    internal static ExecutiveQuotation From(DataRow row) => new(
        row.Text("id"),
        row.Text("section"),
        row.OptionalText("company"),
        row.OptionalText("role"),
        row.Text("theme"),
        row.Text("externality"),
        [.. Parts(row, "proposition").Zip(Parts(row, "bearing"), (number, direction) =>
            new Bearing(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), direction))],
        row.OptionalText("style"),
        row.Text("gist"));

    /// <summary>A fault for every row that has not just one bearing for each proposition.</summary>
    internal static IEnumerable<DataFault> Faults(IEnumerable<DataRow> rows) =>
        from row in rows
        let propositions = Parts(row, "proposition")
        where propositions.Length != Parts(row, "bearing").Length
        select new DataFault(row.File, row.Line, "bearing", row.OptionalText("bearing") ?? "",
            FormattableString.Invariant($"one bearing for each of the {propositions.Length} propositions"),
            "Give as many bearings as propositions, in the same order and joined by \"; \".");

    private static string[] Parts(DataRow row, string column) => row.OptionalText(column)?.Split("; ") ?? [];
}
