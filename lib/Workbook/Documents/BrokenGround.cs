namespace Workbook.Documents;

/// <summary>A premise that does not hold, or a verdict that turned.</summary>
/// <param name="Id">The name by which sentences point to it.</param>
/// <param name="Statement">What should hold.</param>
/// <param name="Word">What became of it: "no longer holds".</param>
/// <param name="Now">What the data say now.</param>
internal sealed record BrokenGround(string Id, string Statement, string Word, string Now)
{
    public static BrokenGround Of(Premise premise) =>
        new(premise.Id, premise.Statement, premise.Text, premise.Comparison);

    public static BrokenGround Of(Verdict verdict) =>
        new(verdict.Id, verdict.Statement.TrimEnd('.'), verdict.Text, verdict.Values);
}
