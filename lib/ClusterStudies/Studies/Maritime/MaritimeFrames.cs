using Deedle;

namespace ClusterStudies;

/// <summary>The tables of the maritime study as frames, their rows named by what makes them unique.</summary>
public static partial class MaritimeTables
{
    /// <summary>Table 1, by segment; the published total is a row like any other.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<ClusterSegment> segments) =>
        segments.ToFrame(segment => segment.Segment);

    /// <summary>Table 2, by the firm's letter.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<FirmInterviews> firms) =>
        firms.ToFrame(firm => firm.Firm);

    /// <summary>The groups of firms, by group and firm.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<FirmGroup> groups) =>
        groups.ToFrame(group => $"{group.Group} / {group.Firm}");

    /// <summary>The identity claims, by claim.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<IdentityClaim> claims) =>
        claims.ToFrame(claim => claim.Claim);

    /// <summary>The local historical studies, by claim, author and year.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<IdentitySource> sources) =>
        sources.ToFrame(source => FormattableString.Invariant($"{source.Claim} / {source.Author} {source.Year}"));

    /// <summary>The counts of decisions that the text states, by dimension, level and motivation.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<DecisionCount> counts) =>
        counts.ToFrame(count => $"{count.Dimension} / {count.Level} / {count.Motivation}");

    /// <summary>The decisions of the optional ledger, by id.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Decision> decisions) =>
        decisions.ToFrame(decision => decision.Id);

    /// <summary>The quotations, by id.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Quotation> quotations) =>
        quotations.ToFrame(quotation => quotation.Id);

    /// <summary>The other numbers that the study states, by id.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<ContextQuantity> quantities) =>
        quantities.ToFrame(quantity => quantity.Id);

    /// <summary>The concepts of Model 1, by id.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<ModelNode> nodes) => nodes.ToFrame(node => node.Id);

    /// <summary>The relations of Model 1, by where they start, where they lead and kind.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<ModelLink> links) =>
        links.ToFrame(link => $"{link.From} / {link.To} / {link.Kind}");

    /// <summary>What interview quotations support, by quotation and link.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<QuotationLink> links) =>
        links.ToFrame(link => $"{link.Quotation} / {link.From} / {link.To}");

    /// <summary>What quotations from literature support, by work and link.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<SourceLink> links) =>
        links.ToFrame(link => $"{link.Reference} / {link.From} / {link.To}");

    /// <summary>What the study dates, by id.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<DatedEvent> events) => events.ToFrame(e => e.Id);
}
