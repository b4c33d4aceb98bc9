namespace ClusterStudies;

/// <content>Codes in words.</content>
public sealed partial class DecisionCounts
{
    /// <summary>
    /// A code of a dimension, a level or a motivation as words: "following-partner" is "Following a partner of the same
    /// cluster".
    /// </summary>
    public static string LabelOf(string level) => level switch
    {
        "greenfield" => "Wholly owned greenfield operation",
        "agent" => "Exports through an agent",
        "acquisition" => "Acquisition",
        "sales-office" => "Sales office",
        "mature-stage" => "More mature stage (demerger, offshoring, diversification)",
        "following-partner" => "Following a partner of the same cluster",
        "social-cues" => "Social cues from firms without a direct tie",
        "mediators" => "Mediators that the cluster set up abroad",
        "cluster" => "Cluster-motivated",
        "low-cost" => "Low costs",
        "competence" => "Developing competence",
        "firm-strategy" => "The firm's own strategy",
        "external-initiative" => "Initiative of an external partner",
        "market-opportunity" => "Market opportunity",
        _ when level.Length == 0 || char.IsDigit(level[0]) => level,
        _ => char.ToUpperInvariant(level[0]) + level[1..].Replace('-', ' '),
    };
}
