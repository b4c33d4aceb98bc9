namespace ClusterStudies;

/// <content>What the prose on the cluster's identity takes for granted.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>What the prose on claims, quotations and model rests on, as the data are now.</summary>
    public Premises IdentityPremises => new Premises().OfQuotations(this).OfEvidence(this);
}

/// <summary>What the prose on the cluster's identity takes for granted.</summary>
internal static class IdentityPremises
{
    public static Premises OfQuotations(this Premises premises, MaritimeStudy study)
    {
        var quotations = study.Quotations;
        var marketless = quotations.Count(quotation => quotation.Markets.Count == 0);
        var bothEnds = quotations.Count(quotation => quotation.Recall is not null);
        var equal = study.IdentityClaims.Where(claim => claim.Claim == "egalitarianism");
        var rounds = equal.SelectMany(study.QuotationsOf).Select(quotation => quotation.Period).Distinct().ToList();
        var (dated, told) = (study.Events.Count, study.Events.Count(e => e.Quotation is not null));
        var perClaim = study.IdentityClaims.Select(claim => study.QuotationsOf(claim).Count).ToList();
        return premises
            .That("some-name-no-market", "some quotations name no market, most do",
                marketless > 0 && 2 * marketless < quotations.Count,
                $"{marketless} of {quotations.Count}")
            .That("few-dated-at-both-ends", "few quotations are dated at both ends",
                bothEnds > 0 && 3 * bothEnds < quotations.Count, $"{bothEnds} of {quotations.Count}")
            .That("egalitarianism-told-last", "egalitarianism is quoted from the last round of interviews only",
                rounds is [3], $"rounds {string.Join(", ", rounds)}")
            .That("authors-date-most", "most of what is dated is dated by the authors", 2 * told < dated,
                $"a quotation tells of {told} of {dated} events")
            .That("uneven-spread", "the quotations are spread unevenly over the claims",
                perClaim.Max() >= 2 * perClaim.Min(), $"{string.Join(", ", perClaim)} quotations");
    }

    public static Premises OfEvidence(this Premises premises, MaritimeStudy study)
    {
        var links = EmergentModel.LinksOf(study);
        var spoken = links.Count(link => link.Quotations.Any());
        var quoted = links.Count(link => link.IsQuoted);
        var both = links.Count(link => link.Quotations.Any() && link.Literature.Any());
        var first = links.Count(link => link.ByCode.Any());
        return premises
            .That("evidence-hardly-overlaps", "few links are vouched for by literature and by interviews",
                5 * both <= quoted, $"both for {both} of {quoted} links with any quotation")
            .That("links-need-wide-count", "counted for one link each, the quotations would leave links without any",
                first < spoken, $"{first} instead of {spoken} of {links.Count} links");
    }
}
