namespace ClusterStudies;

/// <summary>Shows the propositions, one by one and side by side.</summary>
public static partial class PhotonicsTables
{
    /// <summary>
    /// What it predicts, what bears on it, what is missing and what the authors conclude; one part a row.
    /// </summary>
    public static Table ToTable(this Proposition proposition)
    {
        var parts = new (string Name, string Words)[]
        {
            ("It predicts", proposition.Predicts),
            ("In the tables", proposition.Evidence),
            ("Not in the tables", proposition.MissingEvidence),
            ("The authors' verdict", proposition.AuthorsVerdict),
        };
        return Table.Of(parts, $"Proposition {proposition.Number}: {proposition.Theory}")
            .RowHeader("Part", part => part.Name)
            .Column("In our words", part => part.Words);
    }

    /// <summary>
    /// A row for each proposition: prediction, kind of evidence, the authors' verdict, and what the tables hold.
    /// </summary>
    /// <param name="propositions">The propositions, in order.</param>
    /// <param name="tablesHold">What the tables hold on each, in the same order.</param>
    public static Table ToTable(this IEnumerable<Proposition> propositions, params IEnumerable<Sentence> tablesHold) =>
        Table.Of(propositions.Zip(tablesHold),
                "Three propositions, the authors' verdicts, and what the tables support")
            .RowHeader("Theory", row => row.First.Theory)
            .Column("Prediction", row => row.First.Predicts)
            .Column("What bears on it", row => row.First.EvidenceKind)
            .Column("The authors' verdict", row => row.First.AuthorsVerdict)
            .Column("What the tables hold", row => row.Second.ToString())
            .Note("Predictions and verdicts in our words; see the sections above for what is missing.");
}
