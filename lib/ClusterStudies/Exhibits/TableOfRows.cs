using System.Runtime.CompilerServices;

namespace ClusterStudies;

/// <summary>
/// A <see cref="Table"/> of items of type <typeparamref name="T"/>, built column by column; every method returns a
/// new table.
/// </summary>
public sealed class Table<T> : Table
{
    private readonly IReadOnlyList<T> _items;
    private readonly IReadOnlyList<Source> _sources;
    private readonly Func<T, bool> _isEmphasized;
    private readonly Func<T, string?> _anchor;
    private readonly Func<T, string?> _mark;

    internal Table(IReadOnlyList<T> items, string caption)
        : this(items, caption, [], [], _ => false, _ => null, _ => null) { }

    private Table(IReadOnlyList<T> items, string caption, IReadOnlyList<string> notes, IReadOnlyList<Source> sources,
        Func<T, bool> isEmphasized, Func<T, string?> anchor, Func<T, string?> mark) : base(caption, notes)
    {
        _items = items;
        _sources = sources;
        _isEmphasized = isEmphasized;
        _anchor = anchor;
        _mark = mark;
    }

    /// <inheritdoc/>
    public override TableContent Content =>
        new(Caption, [.. _sources.Select(s => s.Column)], [.. _items.Select(Row)], Notes);

    /// <summary>Adds the column whose cells name their row.</summary>
    public Table<T> RowHeader(string header, Func<T, string> name) =>
        With(new Source(new TableColumn(header, null, IsRowHeader: true, IsNumeric: false), item => name(item)));

    /// <summary>Adds a column.</summary>
    /// <param name="header">The heading, without the unit.</param>
    /// <param name="value">The cell's value; numbers are set flush right, Booleans as Yes and No.</param>
    /// <param name="unit">The unit, shown in parentheses behind the heading.</param>
    /// <param name="format">A .NET format for numbers (<c>"0.0"</c>, <c>"P0"</c>).</param>
    /// <param name="missing">What stands where there is no value.</param>
    public Table<T> Column<TValue>(string header, Func<T, TValue> value, string? unit = null, string? format = null,
        string missing = "") =>
        With(new Source(new TableColumn(header, unit, IsRowHeader: false, NumberText.IsNumeric(typeof(TValue))),
            item => NumberText.Write(value(item), format) ?? missing));

    /// <summary>Adds a column of numbers that are already written, such as "12 (55%)"; set flush right.</summary>
    public Table<T> NumberTextColumn(string header, Func<T, string> text, string? unit = null) =>
        With(new Source(new TableColumn(header, unit, IsRowHeader: false, IsNumeric: true), text));

    /// <summary>Adds a column of text that links to an address.</summary>
    public Table<T> LinkColumn(string header, Func<T, string> text, Func<T, string?> address) =>
        With(new Source(new TableColumn(header, null, IsRowHeader: false, IsNumeric: false), text, address));

    /// <summary>Sets rows apart, such as totals.</summary>
    public Table<T> Emphasize(Func<T, bool> rows) => new(_items, Caption, Notes, _sources, rows, _anchor, _mark);

    /// <summary>Gives each row an anchor that links can name.</summary>
    public Table<T> Anchor(Func<T, string?> name) => new(_items, Caption, Notes, _sources, _isEmphasized, name, _mark);

    /// <summary>Says which verdict each row shows.</summary>
    internal Table<T> Mark(Func<T, string?> verdict) =>
        new(_items, Caption, Notes, _sources, _isEmphasized, _anchor, verdict);

    /// <summary>Adds a note under the table; an empty one is left out.</summary>
    public Table<T> Note(string note) =>
        string.IsNullOrWhiteSpace(note) ? this
        : new(_items, Caption, [.. Notes, note], _sources, _isEmphasized, _anchor, _mark);

    /// <summary>Adds a note that may run over several lines of a raw string.</summary>
    public Table<T> Note(Sentence note) => Note(note.ToString());

    /// <summary>Adds a note whose numbers are computed; they are written the same on every machine.</summary>
    // Without a priority an interpolated string would go to the overload that takes a string, in the machine's culture.
    [OverloadResolutionPriority(1)]
    public Table<T> Note(FormattableString note) => Note(note.ToString(NumberText.Culture));

    private TableRow Row(T item) => new([.. _sources.Select(s => s.Text(item))])
    {
        IsEmphasized = _isEmphasized(item),
        Anchor = _anchor(item),
        Mark = _mark(item),
        Links = _sources.Index().Select(s => (s.Index, Address: s.Item.Link?.Invoke(item)))
        .Where(link => link.Address is not null)
            .ToDictionary(link => link.Index, link => link.Address!),
    };

    private Table<T> With(Source source) =>
        new(_items, Caption, Notes, [.. _sources, source], _isEmphasized, _anchor, _mark);

    private sealed record Source(TableColumn Column, Func<T, string> Text, Func<T, string?>? Link = null);
}
