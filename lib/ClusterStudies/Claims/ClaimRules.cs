namespace ClusterStudies;

/// <summary>What the lists about claims must say, in every study that has them.</summary>
internal sealed class ClaimRules : IDataRule
{
    public IEnumerable<DataFault> Faults(DataPackage package)
    {
        var claims = package.RowsIfAny("claims");
        return
        [
            .. claims.SelectMany(row => OfClaim(row, package.Study)),
            .. package.RowsIfAny("contradictions").SelectMany(row => OfContradiction(row, claims)),
            .. package.TableWith("headlines", "claim") is { } headlines
                ? OfHeadlines(headlines, package.Study, claims) : [],
        ];
    }

    private static IEnumerable<DataFault> OfClaim(DataRow row, string study) =>
    [
        .. row.Text("id").StartsWith(study + "/", StringComparison.Ordinal) ? [] : new DataFault[]
        {
            new(row.File, row.Line, "id", row.Text("id"), $"an id that begins with {study}/",
                "Put the study before the name."),
        },
        .. Coded.Faults<Comparison>(row, "tolerance"),
        .. Coded.Faults<Evidence>(row, "evidence"),
        .. Coded.Faults<Importance>(row, "importance"),
    ];

    private static IEnumerable<DataFault> OfContradiction(DataRow row, IReadOnlyList<DataRow> claims) =>
    [
        .. Coded.Faults<ContradictionGrade>(row, "grade"),
        .. Contradiction.ClaimsIn(row.OptionalText("claims"))
            .Where(name => !claims.Any(claim => Name(claim) == name))
            .Select(name => new DataFault(row.File, row.Line, "claims", name,
                "the name of a claim of this study", "Correct the name, or add the claim to claims.csv.")),
    ];

    private static IEnumerable<DataFault> OfHeadlines(
        DataTable headlines, string study, IReadOnlyList<DataRow> claims)
    {
        var named = headlines.Rows.Select(row => row.Text("claim")).ToHashSet();
        var headline = claims.Where(claim => claim.Text("importance") == Importance.Headline.InWords())
            .Select(Name).ToHashSet();
        return
        [
            .. headlines.Rows.Where(row => !headline.Contains(row.Text("claim"))).Select(row => new DataFault(
                row.File, row.Line, "claim", row.Text("claim"), "the name of a headline claim",
                "Correct the name, or mark the claim as headline in claims.csv.")),
            .. headline.Except(named).Select(name => new DataFault(headlines.Resource.Path, null, "claim", null,
                $"a row for the headline claim '{study}/{name}'", "Add one that says what hangs on it.")),
        ];
    }

    private static string Name(DataRow claim) => claim.Text("id").Split('/')[^1];
}
