namespace ClusterStudies;

/// <summary>How far the second coder of the quotations agrees with our own coding in one column of the sheet.</summary>
/// <param name="Column">What was coded: "Identity claim" or "Mechanism".</param>
/// <param name="Agreement">The agreement; its interval is a bootstrap of the quotations.</param>
/// <param name="Apart">The ids of the quotations that the two code otherwise.</param>
public sealed record CodingAgreement(string Column, Agreement Agreement, IReadOnlyList<string> Apart)
{
    /// <summary>The columns in which the second coder has entered something; none while the sheet is blank.</summary>
    public static IReadOnlyList<CodingAgreement> Of(MaritimeStudy study) =>
        [.. new[]
        {
            Of(study, "Identity claim", q => q.IdentityClaim, c => c.IdentityClaim),
            Of(study, "Mechanism", q => q.Mechanism, c => c.Mechanism),
        }.OfType<CodingAgreement>()];

    /// <summary>The columns with percent agreement and both coefficients, or a sentence while the sheet is
    /// blank.</summary>
    /// <param name="study">The study.</param>
    /// <param name="caption">What the table shows.</param>
    public static object Report(MaritimeStudy study, string caption)
    {
        var columns = Of(study);
        if (columns.Count == 0)
        {
            return new Sentence($"""
                The sheet is blank: none of the {study.Quotations.Count} quotations has been coded a second time, so
                that nothing can be said of agreement yet.
                """);
        }

        return Table.Of(columns, caption)
            .RowHeader("Coded", c => c.Column)
            .Column("Quotations", c => c.Agreement.Units)
            .Column("Agreement", c => c.Agreement.Percent, format: "P0")
            .Column("Cohen’s kappa", c => ExhibitExtensions.WithInterval(() => c.Agreement.CohensKappa),
                missing: "no value")
            .Column("Krippendorff’s alpha", c => ExhibitExtensions.WithInterval(() => c.Agreement.KrippendorffsAlpha),
                missing: "no value")
            .Column("Coded otherwise", c => c.Apart.Listed())
            .Note("In brackets the 95% interval: of kappa for large samples, of alpha by resampling the quotations. No "
                + "value: only one code was used. Quotations that are still blank are left out.");
    }

    private static CodingAgreement? Of(MaritimeStudy study, string column, Func<Quotation, string?> ours,
        Func<SecondCoding, string?> theirs)
    {
        var coded = study.SecondCodings.Where(c => theirs(c) is not null)
            .Select(c => (Quotation: study.Quoted(c.Quotation), Theirs: theirs(c))).ToList();
        return coded.Count == 0 ? null : new(column,
            Agreement.Nominal(coded, c => ours(c.Quotation), c => c.Theirs),
            [.. coded.Where(c => ours(c.Quotation) != c.Theirs).Select(c => c.Quotation.Id)]);
    }
}
