using Plotly.NET;

namespace ClusterStudies;

/// <summary>
/// Model 1 of the maritime study, rebuilt from its text: the study names the model, and the text version has its
/// caption without a drawing.
/// </summary>
public static class EmergentModel
{
    private static readonly NetworkStyle Effect = new("brings about", Palette.Ink);
    private static readonly NetworkStyle Part = new("is part of", Palette.Grey, Width: 1.2);
    private static readonly NetworkStyle Intertwined = new("intertwined", Palette.Green, Width: 3, HasHead: false);
    private static readonly NetworkStyle Moderator = new("moderates", Palette.Orange, "dash");
    private static readonly NetworkStyle Suggested = new("suggested", Palette.Blue, "dot");

    /// <summary>
    /// The links in the order of the text, each with the quotations that support it, from interviews and from
    /// literature; with none where nobody is quoted who says what it says.
    /// </summary>
    public static IReadOnlyList<ArguedLink> LinksOf(MaritimeStudy study) =>
        [.. study.ModelLinks.Select(link =>
        {
            var quotations = QuotationsOf(study, link);
            return new ArguedLink(link, SentenceOf(study, link), quotations,
                [.. quotations.Where(q => (q.IdentityClaim, q.Mechanism) == (link.IdentityClaim, link.Mechanism))],
                [.. study.SourceLinks.Where(s => (s.From, s.To) == (link.From, link.To))]);
        })];

    /// <summary>The mechanisms in the order of the text, each with the claims that shape it.</summary>
    public static IReadOnlyList<MechanismGroup> GroupsOf(MaritimeStudy study) =>
        [.. LinksOf(study).Where(l => l.Link.Kind == "shapes").GroupBy(l => l.Link.To)
            .Select(links => new MechanismGroup(LabelOf(study, links.Key),
                [.. links.Select(l => l.Link.From)], [.. links.SelectMany(l => l.Quotations).Distinct()]))];

    private static IReadOnlyList<Quotation> QuotationsOf(MaritimeStudy study, ModelLink link) =>
        [.. study.QuotationLinks.Where(l => (l.From, l.To) == (link.From, link.To))
            .Select(l => study.Quoted(l.Quotation))];

    /// <summary>A link as a sentence without its end: "Resilience shapes Imperative to commit".</summary>
    private static string SentenceOf(MaritimeStudy study, ModelLink link) =>
        $"{LabelOf(study, link.From)} {Verb(link.Kind)} {LabelOf(study, link.To)}";

    /// <summary>
    /// The model as a diagram. On each link stands the number of interview quotations behind it, and behind a plus
    /// sign that of quotations from literature, where there are any.
    /// </summary>
    public static GenericChart ToChart(MaritimeStudy study) =>
        Charts.Network("quotations", EmergentModelPlaces.Of(study),
            [.. LinksOf(study).Select(l => new NetworkLink(
                l.Link.From, l.Link.To, Style(l.Link.Kind), Number(l), l.IsQuoted, l.Sentence))]);

    private static string Number(ArguedLink link) => link.Literature.Count == 0
        ? link.Quotations.Count.ToString(NumberText.Culture)
        : FormattableString.Invariant($"{link.Quotations.Count}+{link.Literature.Count}");

    private static string LabelOf(MaritimeStudy study, string node) => study.ModelNodes.First(n => n.Id == node).Label;

    private static string Verb(string kind) => kind switch
    {
        "part-of" => "is part of",
        "intertwined" => "is intertwined with",
        "suggested" => "is thought to bring about",
        "leads-to" => "leads to",
        _ => kind,
    };

    private static NetworkStyle Style(string kind) => kind switch
    {
        "part-of" => Part,
        "intertwined" => Intertwined,
        "moderates" => Moderator,
        "suggested" => Suggested,
        _ => Effect,
    };
}
