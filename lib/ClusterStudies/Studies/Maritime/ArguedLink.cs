namespace ClusterStudies;

/// <summary>A link of the emergent model with the quotations that support it.</summary>
/// <param name="Link">The link as coded.</param>
/// <param name="Sentence">The link as a sentence without its end: "Resilience shapes Imperative to commit".</param>
/// <param name="Quotations">The interview quotations behind it; one may stand behind several links.</param>
/// <param name="ByCode">Those of them that have the link's own claim and mechanism, that is, support it first of
/// all.</param>
/// <param name="Literature">The quotations from literature behind it.</param>
public sealed record ArguedLink(ModelLink Link, string Sentence, IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Quotation> ByCode, IReadOnlyList<SourceLink> Literature)
{
    /// <summary>Where it starts and where it leads, by the names of the nodes: "resilience → commitment".</summary>
    public string Arrow => $"{Link.From} → {Link.To}";

    /// <summary>Whether anybody is quoted who says what the link says.</summary>
    public bool IsQuoted => Quotations.Count + Literature.Count > 0;
}

/// <summary>A mechanism of the emergent model with the claims that shape it.</summary>
/// <param name="Mechanism">The mechanism's label.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Quotations">The quotations behind the links from them, each once.</param>
public sealed record MechanismGroup(
    string Mechanism, IReadOnlyList<string> Claims, IReadOnlyList<Quotation> Quotations);
