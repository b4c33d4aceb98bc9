namespace ClusterStudies;

/// <summary>Compares the readings of the disputed stage labels, the first of them being our coding.</summary>
public static partial class PhotonicsTables
{
    /// <summary>The results that use the chain, a row for each reading.</summary>
    public static Table ToTable(this IReadOnlyList<ChainReading> readings)
    {
        var last = readings[0].Companies.Max(company => company.ChainPosition);
        return Table.Of(readings, "Results that use the chain, under each other reading of a label")
            .RowHeader("Label read otherwise", reading => reading.Label)
            .Column("Companies moved", reading => reading.Moved.Letters())
            .Column("On the chain", reading => reading.OnChain.Count)
            .Column("At the last step", reading => reading.Companies.Count(company => company.ChainPosition == last))
            .PValueColumn("Behavior by step: p (Fisher, exact)", reading => reading.BehaviorByStep.PValue)
            .PValueColumn(
                "Behavior by rank of step: p (Mann-Whitney, exact)", reading => reading.BehaviorByRank.PValue)
            .Column("Step and international share: rho (Spearman)",
                reading => reading.StepAndShare.Estimate, format: "0.00")
            .PValueColumn("p (permutation)", reading => reading.StepAndShare.PValue)
            .Emphasize(reading => reading.Label is ChainReading.Ours or ChainReading.AllOtherwise)
            .Note("Fisher's test counts the steps as names and leaves out companies off the chain, so that under our "
                + "coding it differs a little from the test above, which counts them as a step of their own.");
    }

    /// <summary>
    /// What becomes of a p-value under the other readings: "stays on its side of 0.05 throughout", or where it
    /// crosses.
    /// </summary>
    /// <param name="readings">The readings, our coding first.</param>
    /// <param name="result">The test that is done anew under each.</param>
    public static string Turns(this IReadOnlyList<ChainReading> readings, Func<ChainReading, TestResult> result)
    {
        bool IsBelow(ChainReading reading) => result(reading).PValue < 0.05;
        var turned = readings.Where(reading => IsBelow(reading) != IsBelow(readings[0]))
            .Select(reading => $"“{reading.Label}”").ToList();
        return turned.Count == 0 ? "stays on its side of 0.05 throughout" : $"crosses 0.05 under {turned.Listed()}";
    }
}
