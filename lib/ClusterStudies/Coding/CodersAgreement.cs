namespace ClusterStudies;

/// <summary>
/// How far those who coded the quotations of a study agree, from its <c>codings.csv</c>: in what they enter in each
/// column, and in whether they give each code at all.
/// </summary>
public sealed class CodersAgreement
{
    private readonly IReadOnlyList<IGrouping<string, CodingRecord>> _quotations;

    private CodersAgreement(IReadOnlyList<CodingRecord> codings)
    {
        Coders = [.. codings.CountBy(coding => coding.Coder).OrderByDescending(count => count.Value)
            .Select(count => count.Key)];
        Columns = [.. codings.Select(coding => coding.Column).OfType<string>().Distinct()];
        Codes = [.. codings.Select(coding => coding.Code).Distinct()];
        _quotations = [.. codings.GroupBy(coding => coding.Quotation)];
    }

    /// <summary>Who coded, the one with the most codings first.</summary>
    public IReadOnlyList<string> Coders { get; }

    /// <summary>The columns that codes stand for.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The codes as the coding tool has them.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Compares coders.</summary>
    /// <param name="codings">Every code that anybody gave.</param>
    /// <exception cref="ArgumentException">Fewer than two people coded.</exception>
    public static CodersAgreement Of(IReadOnlyList<CodingRecord> codings) =>
        codings.Select(coding => coding.Coder).Distinct().Take(2).Count() == 2 ? new(codings)
            : throw new ArgumentException("Agreement needs codes of two coders or more, but one alone coded.");

    /// <summary>The agreement of a study's coders by column and by code, or a sentence where only one coded.</summary>
    /// <param name="data">The study's data.</param>
    /// <param name="caption">What the table shows.</param>
    public static object Report(DataPackage data, string caption)
    {
        var codings = CodingRecord.In(data);
        return codings.Select(coding => coding.Coder).Distinct().Count() switch
        {
            0 => new Sentence($"""
                No project of a coding tool has been imported, so that there are no codes of several coders to compare.
                """),
            1 => new Sentence($"""
                All {codings.Count} codes are of {codings[0].Coder}, so that there is nobody to compare with.
                """),
            _ => Of(codings).ToTable(caption),
        };
    }

    /// <summary>
    /// What the coders entered in a column, quotation by quotation; several entries of one coder count as one code,
    /// and quotations that one alone coded are left out.
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="order">Its values from the lowest to the highest, if they have an order.</param>
    /// <exception cref="ArgumentException">No quotation has an entry of two coders, or a value is not in the
    /// order.</exception>
    public Agreement InColumn(string column, IReadOnlyList<string>? order = null)
    {
        var coders = Coders.Select(coder => (Func<IGrouping<string, CodingRecord>, object?>)
            (quotation => Entry(quotation, coder, column))).ToArray();
        return order is null ? Agreement.Nominal(_quotations, coders) : Agreement.Ordinal(_quotations, order, coders);
    }

    /// <summary>Whether the coders gave a code, among the quotations that two or more of them coded at all.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">No quotation was coded by two.</exception>
    public Agreement OnCode(string code) => Agreement.Nominal(_quotations, Given(_ => code));

    /// <summary>All codes together: each quotation with each code is a unit.</summary>
    /// <exception cref="ArgumentException">No quotation was coded by two.</exception>
    public Agreement OnAllCodes() => Agreement.Nominal(
        _quotations.SelectMany(quotation => Codes.Select(code => (quotation, code))), [.. Coders.Select(coder =>
            (Func<(IGrouping<string, CodingRecord> Quotation, string Code), object?>)
            (unit => Gives(unit.Quotation, coder, unit.Code)))]);

    /// <summary>The columns, the codes and all codes together, with percent agreement and both coefficients.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table ToTable(string caption)
    {
        var rows = Columns.Select(column => Line(column, "entries", () => InColumn(column)))
            .Concat(Codes.Select(code => Line(code, "given or not", () => OnCode(code))))
            .Append(Line("All codes", "given or not", OnAllCodes)).ToList();
        return Table.Of(rows, caption)
            .RowHeader("Coded", row => row.Name)
            .Column("Compared", row => row.Compared)
            .Column("Units", row => row.Agreement?.Units)
            .Column("Agreement", row => row.Agreement?.Percent, format: "P0")
            .Column("Cohen’s kappa", row => Coders.Count == 2 ? row.Coefficient(a => a.CohensKappa) : null,
                missing: Coders.Count == 2 ? "no value" : "two coders only")
            .Column("Krippendorff’s alpha", row => row.Coefficient(a => a.KrippendorffsAlpha), missing: "no value")
            .Emphasize(row => ReferenceEquals(row, rows[^1]))
            .Note($"Coders: {string.Join(", ", Coders)}. In brackets the 95% interval: of kappa for large samples, of "
                + "alpha by resampling the units with a fixed seed. No value: only one code was used, or no quotation "
                + "is coded by two.");
    }

    /// <summary>The quotations in which coders entered something else in a column, to talk through.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table DisagreementsTable(string caption)
    {
        var rows = from column in Columns
                   from quotation in _quotations
                   let entries = Coders.Select(coder => Entry(quotation, coder, column)).ToList()
                   where entries.OfType<string>().Distinct().Count() > 1
                   select (Quotation: quotation, Column: column, Entries: entries);
        return Coders.Index().Aggregate(
            Table.Of(rows, caption)
                .RowHeader("Quotation", row => row.Quotation.Key)
                .Column("Source", row => row.Quotation.First().Source)
                .Column("Place", row => row.Quotation.First().Position)
                .Column("Column", row => row.Column),
            (table, coder) => table.Column(coder.Item, row => row.Entries[coder.Index], missing: "not coded"));
    }

    private Func<IGrouping<string, CodingRecord>, object?>[] Given(
        Func<IGrouping<string, CodingRecord>, string> code) =>
        [.. Coders.Select(coder => (Func<IGrouping<string, CodingRecord>, object?>)
            (quotation => Gives(quotation, coder, code(quotation))))];

    // Who marked nothing there has not said that the code does not fit.
    private static object? Gives(IGrouping<string, CodingRecord> quotation, string coder, string code) =>
        quotation.Any(coding => coding.Coder == coder)
            ? quotation.Any(coding => coding.Coder == coder && coding.Code == code) : null;

    private static string? Entry(IGrouping<string, CodingRecord> quotation, string coder, string column) =>
        quotation.Where(coding => coding.Coder == coder && coding.Column == column).Select(coding => coding.Value)
            .OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } values
            ? string.Join("; ", values) : null;

    private static AgreementLine Line(string name, string compared, Func<Agreement> agreement)
    {
        try
        {
            return new(name, compared, agreement());
        }
        catch (ArgumentException)
        {
            return new(name, compared, null);
        }
    }

    private sealed record AgreementLine(string Name, string Compared, Agreement? Agreement)
    {
        public string? Coefficient(Func<Agreement, ConfidenceInterval> coefficient) =>
            Agreement is null ? null : ExhibitExtensions.WithInterval(() => coefficient(Agreement));
    }
}
