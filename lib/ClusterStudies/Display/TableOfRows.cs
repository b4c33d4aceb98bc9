namespace ClusterStudies;

/// <summary>A <see cref="Table"/> of items of type <typeparamref name="T"/>, built column by column; every method returns a new table.</summary>
[TypeFormatterSource(typeof(TableFormatters), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed class Table<T> : Table
{
    private readonly IReadOnlyList<T> items;
    private readonly IReadOnlyList<Source> sources;
    private readonly Func<T, bool> isEmphasized;
    private readonly Func<T, string?> anchor;
    private readonly Func<T, string?> mark;

    internal Table(IReadOnlyList<T> items, string caption)
        : this(items, caption, [], [], _ => false, _ => null, _ => null) { }

    private Table(IReadOnlyList<T> items, string caption, IReadOnlyList<string> notes, IReadOnlyList<Source> sources,
        Func<T, bool> isEmphasized, Func<T, string?> anchor, Func<T, string?> mark) : base(caption, notes)
    {
        this.items = items;
        this.sources = sources;
        this.isEmphasized = isEmphasized;
        this.anchor = anchor;
        this.mark = mark;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns => [.. sources.Select(s => s.Column)];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Rows => [.. items.Select(item => sources.Select(s => s.Text(item)).ToList())];

    /// <inheritdoc/>
    public override IReadOnlyList<bool> Emphasized => [.. items.Select(isEmphasized)];

    internal override IReadOnlyList<string?> Anchors => [.. items.Select(anchor)];

    internal override IReadOnlyList<string?> Marks => [.. items.Select(mark)];

    internal override IReadOnlyList<IReadOnlyList<string?>> Links => [.. items.Select(item => sources.Select(s => s.Link?.Invoke(item)).ToList())];

    /// <summary>Adds the column whose cells name their row.</summary>
    public Table<T> RowHeader(string header, Func<T, string> name) =>
        With(new Source(new TableColumn(header, null, IsRowHeader: true, IsNumeric: false), item => name(item)));

    /// <summary>Adds a column.</summary>
    /// <param name="header">The heading, without the unit.</param>
    /// <param name="value">The cell's value; numbers are set flush right, Booleans as Yes and No.</param>
    /// <param name="unit">The unit, shown in parentheses behind the heading.</param>
    /// <param name="format">A .NET format for numbers (<c>"0.0"</c>, <c>"P0"</c>).</param>
    /// <param name="missing">What stands where there is no value.</param>
    public Table<T> Column<TValue>(string header, Func<T, TValue> value, string? unit = null, string? format = null, string missing = "") =>
        With(new Source(new TableColumn(header, unit, IsRowHeader: false, NumberText.IsNumeric(typeof(TValue))),
            item => NumberText.Write(value(item), format) ?? missing));

    /// <summary>Adds a column of numbers that are already written, such as "12 (55%)"; set flush right.</summary>
    public Table<T> NumberTextColumn(string header, Func<T, string> text, string? unit = null) =>
        With(new Source(new TableColumn(header, unit, IsRowHeader: false, IsNumeric: true), text));

    /// <summary>Adds a column of text that links to an address.</summary>
    public Table<T> LinkColumn(string header, Func<T, string> text, Func<T, string?> address) =>
        With(new Source(new TableColumn(header, null, IsRowHeader: false, IsNumeric: false), text, address));

    /// <summary>Sets rows apart, such as totals.</summary>
    public Table<T> Emphasize(Func<T, bool> rows) => new(items, Caption, Notes, sources, rows, anchor, mark);

    /// <summary>Gives each row an anchor that links can name.</summary>
    public Table<T> Anchor(Func<T, string?> name) => new(items, Caption, Notes, sources, isEmphasized, name, mark);

    /// <summary>Says which verdict each row shows.</summary>
    internal Table<T> Mark(Func<T, string?> verdict) => new(items, Caption, Notes, sources, isEmphasized, anchor, verdict);

    /// <summary>Adds a note under the table; an empty one is left out.</summary>
    public Table<T> Note(string note) =>
        string.IsNullOrWhiteSpace(note) ? this : new(items, Caption, [.. Notes, note], sources, isEmphasized, anchor, mark);

    /// <summary>Adds a note whose numbers are computed.</summary>
    public Table<T> Note(FormattableString note) => Note(note.ToString(NumberText.Culture));

    private Table<T> With(Source source) => new(items, Caption, Notes, [.. sources, source], isEmphasized, anchor, mark);

    private sealed record Source(TableColumn Column, Func<T, string> Text, Func<T, string?>? Link = null);
}
