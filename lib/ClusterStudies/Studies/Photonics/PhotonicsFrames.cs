using Deedle;

namespace ClusterStudies;

/// <summary>The tables of the photonics study as frames, their rows named by what makes them unique.</summary>
public static partial class PhotonicsTables
{
    /// <summary>Tables 1 to 4 with our coding, by the company's letter.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Company> companies) =>
        companies.ToFrame(company => company.Id);

    /// <summary>Our coding of the expertise labels, by label.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<ExpertiseOrder> labels) =>
        labels.ToFrame(label => label.Expertise);

    /// <summary>Our coding of the stage labels, by label.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<StageCoding> labels) =>
        labels.ToFrame(label => label.Stage);

    /// <summary>Our grouping of the dominant traits, by trait and group.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<TraitGrouping> traits) =>
        traits.ToFrame(trait => $"{trait.DominantTrait} / {trait.Group}");

    /// <summary>Other readings of the styles, by company and ground.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<StyleAlternative> styles) =>
        styles.ToFrame(style => $"{style.Company} / {style.Ground}");

    /// <summary>Other groups of the dominant traits, by trait.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<TraitAlternative> traits) =>
        traits.ToFrame(trait => trait.DominantTrait);

    /// <summary>The passages in which executives are quoted, by id.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<ExecutiveQuotation> quotations) =>
        quotations.ToFrame(quotation => quotation.Id);

    /// <summary>The propositions, by number.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Proposition> propositions) =>
        propositions.ToFrame(proposition => FormattableString.Invariant($"{proposition.Number}"));

    /// <summary>The psychic distance of the product lines, by product line.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<PsychicDistance> distances) =>
        distances.ToFrame(distance => distance.ProductLine);
}
