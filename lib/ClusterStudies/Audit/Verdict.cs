using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>What the audit says of one claim, with both values. Displays itself; the run gathers it for the scoreboard.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Word">The verdict.</param>
/// <param name="Computed">The value computed from the data, as text; empty where there is none.</param>
/// <param name="Difference">How the computed value differs; empty where it does not, or where a difference says nothing.</param>
/// <param name="Explanation">What data it would take, the source the study names, or what hangs on the difference.</param>
[TypeFormatterSource(typeof(VerdictFormatters), PreferredMimeTypes = [Mime.Verdict, Mime.Html, Mime.Plain])]
public sealed record Verdict(Claim Claim, VerdictWord Word, string Computed, string Difference, string Explanation)
{
    /// <summary>One line of HTML, with a link to the claim's row in the ledger.</summary>
    public string ToHtml() => VerdictHtml.Line(this);

    /// <summary>One line of text.</summary>
    public override string ToString() => VerdictText.Line(this);

    /// <summary>The verdict as the run gathers it.</summary>
    public JsonObject ToJson() => new()
    {
        ["id"] = Claim.Id,
        ["study"] = Claim.Study,
        ["section"] = Claim.Section,
        ["statement"] = Claim.Statement,
        ["published"] = Claim.Published,
        ["publishedText"] = Claim.PublishedText,
        ["unit"] = Claim.Unit,
        ["computed"] = Computed,
        ["verdict"] = Word.Code(),
        ["word"] = VerdictText.Word(this),
        ["difference"] = Difference,
        ["explanation"] = Explanation,
        ["data"] = Claim.OnPublishedData ? "published" : "updated",
    };
}
