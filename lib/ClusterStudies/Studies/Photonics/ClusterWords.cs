namespace ClusterStudies;

/// <content>What a notebook says of a cluster before and after its results.</content>
public partial class CompanyCluster
{
    private const string NoEvidence = "invented for showing; no evidence";

    /// <summary>
    /// What captions call the data: the name of their folder, and that they are invented where they are.
    /// </summary>
    public string Label => Data.IsInvented ? $"{Data.Study}: {NoEvidence}" : Data.Study;

    /// <summary>
    /// Whose companies these are and how many, and that they are invented where they are; of tables without a row, what
    /// to fill in.
    /// </summary>
    public Sentence Opening => new($"{Whose}{(Companies.Count == 0 ? ToFillIn : Contents)}");

    /// <summary>What so many companies, and no more, can and cannot show.</summary>
    public Sentence Caution => Companies.Count switch
    {
        0 => new($"There are no companies yet, so there is nothing to be cautious about."),
        1 => new($"A single company is a story and no pattern: nothing here can be compared."),
        var n => new($"""
            With {n} companies, a share such as {Middle.Successes} of {n} has a 95% interval from
            {Middle.ConfidenceLow:P0} to {Middle.ConfidenceHigh:P0}, even if they had been drawn at random from all
            companies of the cluster. Had they been chosen instead,
            no interval would say how far they stand for others. {Coarseness(n)}
            """),
    };

    private ProportionInterval Middle => Wilson.Interval(Companies.Count / 2, Companies.Count);

    private string Whose => (Data.Title.Length > 0 ? $"{Data.Title} ({Data.Study}). " : $"Cluster {Data.Study}. ")
        + (Data.IsInvented ? $"These companies do not exist: they are {NoEvidence}. " : "");

    private string Contents => NumberText.Sentence($"""
        There {(Companies.Count == 1 ? "is" : "are")} {Companies.Count.Counted("company", "companies")} in {
        ByProductLine.Count.Counted("product line", "product lines")}, with {
        Companies.Select(c => c.Stage).Distinct().Count().Counted("stage label", "stage labels")} of which {
        StageSwitches.Count} can be read otherwise.
        """);

    private string ToFillIn => NumberText.Sentence($"""
        Its tables have no company yet. Fill in companies.csv, then a row for each company in activities.csv,
        behavior.csv and stages.csv, then a row for each label in expertise_order.csv, trait_groups.csv and
        stage_coding.csv. README.md in data/{Data.Study} says what each column means. Then run this notebook again.
        """);

    private static string Coarseness(int n) => n switch
    {
        < 10 => "Fewer than ten allow hardly any test to come out clearly, whatever is true.",
        < 30 => "Tests among so few see gross differences only; one that finds nothing has not found that there is "
            + "nothing.",
        _ => "Differences of a moderate size can go unnoticed among so many still.",
    };
}
