namespace ClusterStudies;

/// <summary>
/// One number or comparing expression of a text, with the claim it belongs to or the reason why it is none: a row of
/// <c>coverage.csv</c>.
/// </summary>
/// <param name="Expression">The expression and where it stands.</param>
/// <param name="ClaimId">The claim, or <c>null</c>.</param>
/// <param name="Reason">Why there is none, or <c>null</c>.</param>
public sealed record CoveredExpression(TextExpression Expression, string? ClaimId, string? Reason);

/// <summary>A text scanned again and held against the coverage.</summary>
/// <param name="Study">The study.</param>
/// <param name="Sha256">The text's checksum: which text it was.</param>
/// <param name="Scanned">How many expressions the scan found.</param>
/// <param name="Uncovered">What the coverage does not list: none, if nothing was left out.</param>
/// <param name="NotInText">What the coverage lists and the text does not hold: none, if it is the same text.</param>
public sealed record Rescan(
    string Study,
    string Sha256,
    int Scanned,
    IReadOnlyList<TextExpression> Uncovered,
    IReadOnlyList<TextExpression> NotInText)
{
    /// <summary>Expressions without a counterpart on the other side; zero proves that nothing was left out.</summary>
    public int Remainder => Uncovered.Count + NotInText.Count;
}

/// <summary>
/// Every number and comparing expression of the studies' texts: shows that the audit left nothing out.
/// </summary>
public sealed class Coverage
{
    private readonly IReadOnlyList<DataPackage> _packages;

    private Coverage(IReadOnlyList<DataPackage> packages)
    {
        _packages = packages;
        Rows = [.. packages.SelectMany(RowsOf)];
    }

    /// <summary>The expressions in running order, study by study.</summary>
    public IReadOnlyList<CoveredExpression> Rows { get; }

    /// <summary>
    /// SHA-256 of each text that the coverage was made of, by study: a reader can tell whether another copy is the
    /// same.
    /// </summary>
    public IReadOnlyDictionary<string, string> TextChecksums => _packages
        .Where(package => package.TextHash is not null)
        .ToDictionary(package => package.Study, package => package.TextHash!);

    /// <summary>
    /// Rows that have neither a claim nor a reason, or both: none, if the coverage is in order.
    /// </summary>
    public IReadOnlyList<CoveredExpression> Undecided => [.. Rows.Where(r => r.ClaimId is null == r.Reason is null)];

    /// <summary>Reads the coverage of every study that has one.</summary>
    /// <param name="dataFolder">The data folder, or <c>null</c> to find it.</param>
    /// <exception cref="InvalidDataException">
    /// The data do not fit their description; all faults are listed.
    /// </exception>
    public static Coverage Load(string? dataFolder = null) => new(DataPackage.OpenAll(dataFolder, "coverage"));

    /// <summary>
    /// Scans the texts again, where a reader has them: a file named after each study, with <c>.txt</c> behind, in the
    /// folder. Without a folder, or without a text, there is nothing to scan and the list leaves the study out.
    /// </summary>
    /// <param name="folder">The folder; by default the one that <c>WORKBOOK_STUDIES</c> names.</param>
    public IReadOnlyList<Rescan> RescanTexts(string? folder = null)
    {
        folder ??= Reading.Variable("WORKBOOK_STUDIES");
        return string.IsNullOrEmpty(folder) ? [] : [.. from package in _packages
            where package.RowsIfAny("coverage").Count > 0
            let path = Path.Combine(folder, package.Study + ".txt")
            where Reading.FileExists(path)
            select RescanText(package, Reading.Text(path))];
    }

    private Rescan RescanText(DataPackage package, string text)
    {
        var scanned = StudyText.Scan(text, package);
        var listed = Rows.Where(row => row.Expression.Study == package.Study).Select(row => row.Expression);
        var (uncovered, notInText) = StudyText.Remainder(scanned, listed);
        return new Rescan(package.Study, StudyText.Sha256(text), scanned.Count, uncovered, notInText);
    }

    private static IEnumerable<CoveredExpression> RowsOf(DataPackage package) =>
        package.RowsIfAny("coverage").Select(row => new CoveredExpression(
            new TextExpression(package.Study, row.Integer("order"), row.Text("section"), row.Text("kind"),
                row.Text("expression")),
            row.OptionalText("claim"), row.OptionalText("reason")));
}
