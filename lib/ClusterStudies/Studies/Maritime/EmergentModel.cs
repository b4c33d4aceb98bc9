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
    /// The links in the order of the text, each with the quotations of its claim and mechanism; with none where the
    /// study argues a link without a quotation.
    /// </summary>
    public static IReadOnlyList<ArguedLink> LinksOf(MaritimeStudy study) =>
        [.. study.ModelLinks.Select(link => new ArguedLink(link, SentenceOf(study, link), QuotationsOf(study, link)))];

    /// <summary>The mechanisms in the order of the text, each with the claims that shape it.</summary>
    public static IReadOnlyList<MechanismGroup> GroupsOf(MaritimeStudy study) =>
        [.. LinksOf(study).Where(l => l.Link.Kind == "shapes").GroupBy(l => l.Link.To)
            .Select(links => new MechanismGroup(LabelOf(study, links.Key),
                [.. links.Select(l => l.Link.From)], [.. links.SelectMany(l => l.Quotations)]))];

    /// <summary>The quotations behind a link: those of its claim and mechanism.</summary>
    private static IReadOnlyList<Quotation> QuotationsOf(MaritimeStudy study, ModelLink link) =>
        link.Mechanism is null ? [] : [.. study.Quotations.Where(
            q => (q.IdentityClaim, q.Mechanism) == (link.IdentityClaim, link.Mechanism))];

    /// <summary>A link as a sentence without its end: "Resilience shapes Imperative to commit".</summary>
    private static string SentenceOf(MaritimeStudy study, ModelLink link) =>
        $"{LabelOf(study, link.From)} {Verb(link.Kind)} {LabelOf(study, link.To)}";

    /// <summary>The model as a diagram; the number on each link is that of the quotations behind it.</summary>
    public static GenericChart ToChart(MaritimeStudy study) =>
        Charts.Network("quotations", EmergentModelPlaces.Of(study),
            [.. LinksOf(study).Select(l => new NetworkLink(
                l.Link.From, l.Link.To, Style(l.Link.Kind), l.Quotations.Count, l.Sentence))]);

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
