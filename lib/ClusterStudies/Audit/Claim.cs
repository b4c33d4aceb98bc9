namespace ClusterStudies;

/// <summary>What a claim rests on; the words of the column <c>evidence</c> in <c>claims.csv</c>.</summary>
public enum Evidence
{
    /// <summary>It can be computed from the data.</summary>
    Data,

    /// <summary>It is about the study's cases or methods, but the coded data do not hold it.</summary>
    Missing,

    /// <summary>It is about the world outside the data.</summary>
    External,
}

/// <summary>One quantitative statement of a study: a row of <c>claims.csv</c>.</summary>
/// <param name="Id">The study and a name, such as "photonics/profitable-companies".</param>
/// <param name="Study">"photonics" or "maritime".</param>
/// <param name="Section">Where the study says it.</param>
/// <param name="Statement">The statement in our own words.</param>
/// <param name="Published">The value as printed.</param>
/// <param name="Unit">What is counted or measured.</param>
/// <param name="Comparison">How the published value is compared.</param>
/// <param name="Evidence">What the claim rests on.</param>
/// <param name="Remark">For a missing one: what data it would take. For an external one: the source the study names. Else: what hangs on it, should it differ.</param>
public sealed partial record Claim(string Id, string Study, string Section, string Statement, string Published, string Unit,
    Comparison Comparison, Evidence Evidence, string? Remark)
{
    /// <summary>False once a data file of the study is no longer the published one: then verdicts compare old and new.</summary>
    public bool OnPublishedData { get; init; } = true;

    /// <summary>The id without the study: "profitable-companies".</summary>
    public string Name => Id[(Id.IndexOf('/') + 1)..];

    /// <summary>The published value with its unit, as a table shows it; a true-or-false statement is 'stated'.</summary>
    public string PublishedWithUnit =>
        Comparison == Comparison.Holds && Published == "true" ? "stated" : Unit is "" or "none" ? Published : $"{Published} {Unit}";

    /// <summary>The statement and where the study makes it.</summary>
    public string StatementWithSection => $"{Statement.TrimEnd('.')} ({Section}).";

    /// <summary>The claim's row in the ledger.</summary>
    internal string Anchor => "claim-" + Id.Replace('/', '-');
}
