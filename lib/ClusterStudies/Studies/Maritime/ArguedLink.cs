namespace ClusterStudies;

/// <summary>A link of the emergent model with the quotations behind it.</summary>
/// <param name="Link">The link as coded.</param>
/// <param name="Sentence">The link as a sentence without its end: "Resilience shapes Imperative to commit".</param>
/// <param name="Quotations">The quotations behind it; none where the study argues it without quoting anybody.</param>
public sealed record ArguedLink(ModelLink Link, string Sentence, IReadOnlyList<Quotation> Quotations);

/// <summary>A mechanism of the emergent model with the claims that shape it.</summary>
/// <param name="Mechanism">The mechanism's label.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Quotations">The quotations behind the links from them.</param>
public sealed record MechanismGroup(
    string Mechanism, IReadOnlyList<string> Claims, IReadOnlyList<Quotation> Quotations);
