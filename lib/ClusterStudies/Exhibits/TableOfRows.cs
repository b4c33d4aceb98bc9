using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClusterStudies;

/// <summary>
/// A <see cref="Table"/> of items of type <typeparamref name="T"/>, built column by column; every method returns a
/// new table.
/// </summary>
public sealed class Table<T> : Table
{
    private readonly IReadOnlyList<T> _items;
    private readonly Parts _parts;

    internal Table(IReadOnlyList<T> items, string caption) : this(items, caption, new Parts()) { }

    private Table(IReadOnlyList<T> items, string caption, Parts parts) : base(caption, parts.Notes) =>
        (_items, _parts) = (items, parts);

    /// <inheritdoc/>
    public override TableContent Content => _parts.Sources.Count == 0
        ? RecordColumns.Add(this).Note(RecordColumns.Left<T>()).Content
        : new(Caption, [.. _parts.Sources.Select(s => s.Column)], [.. _items.Select(Row)], Notes) { Folded = Folded };

    /// <summary>Adds the column whose cells name their row.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="name">The name of an item's row: words, yes/no, a number or an enumeration.</param>
    public Table<T> RowHeader(string header, Func<T, object?> name) =>
        With(new Source(new TableColumn(header, null, IsRowHeader: true, IsNumeric: false),
            item => Categories.TextOrMissing(name(item))));

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

    /// <summary>Adds a column of p-values, shown with three decimals and saved as they are, so that a comparison of
    /// two runs can tell which side of 0.05 each is on.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="p">The p-value; null where there is none.</param>
    /// <param name="missing">What stands where there is none.</param>
    public Table<T> PValueColumn(string header, Func<T, double?> p, string missing = "") => With(new Source(
        new TableColumn(header, null, IsRowHeader: false, IsNumeric: true) { IsPValue = true },
        item => p(item) is { } value ? Printed.BarePValue(value) : missing, Number: p));

    /// <summary>Adds a column of text that links to an address.</summary>
    public Table<T> LinkColumn(string header, Func<T, string> text, Func<T, string?> address) =>
        With(new Source(new TableColumn(header, null, IsRowHeader: false, IsNumeric: false), text, address));

    /// <summary>Sets rows apart, such as totals.</summary>
    public Table<T> Emphasize(Func<T, bool> rows) => With(_parts with { IsEmphasized = rows });

    /// <summary>Gives each row an anchor that links can name.</summary>
    public Table<T> Anchor(Func<T, string?> name) => With(_parts with { Anchor = name });

    /// <summary>Says of which other rows, by their anchors, each row speaks; pages link to it from there.</summary>
    public Table<T> About(Func<T, IEnumerable<string>> anchors) => With(_parts with { About = anchors });

    /// <summary>Folds rows away under the others, where a reader opens them.</summary>
    /// <param name="rows">The rows that most readers do not need.</param>
    /// <param name="one">What one such row is: "incidental claim".</param>
    /// <param name="many">What several are: "incidental claims".</param>
    public Table<T> Fold(Func<T, bool> rows, string one, string many) => With(_parts with
    {
        IsFolded = rows,
        Folded = count => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}"),
    });

    /// <summary>Says which verdict each row shows.</summary>
    internal Table<T> Mark(Func<T, string?> verdict) => With(_parts with { Mark = verdict });

    /// <summary>Adds a note under the table; an empty one is left out.</summary>
    public Table<T> Note(string note) =>
        string.IsNullOrWhiteSpace(note) ? this : With(_parts with { Notes = [.. Notes, note] });

    /// <summary>Adds a note that may run over several lines of a raw string.</summary>
    public Table<T> Note(Sentence note) => Note(note.ToString());

    /// <summary>Adds a note whose numbers are computed; they are written the same on every machine.</summary>
    // Without a priority an interpolated string would go to the overload that takes a string, in the machine's culture.
    [OverloadResolutionPriority(1)]
    public Table<T> Note(FormattableString note) => Note(note.ToString(NumberText.Culture));

    private string Folded => _items.Count(_parts.IsFolded) is > 0 and var folded ? _parts.Folded(folded) : "";

    private TableRow Row(T item) => new([.. _parts.Sources.Select(s => s.Text(item))])
    {
        IsEmphasized = _parts.IsEmphasized(item),
        IsFolded = _parts.IsFolded(item),
        Anchor = _parts.Anchor(item),
        Mark = _parts.Mark(item),
        About = [.. _parts.About(item)],
        Links = _parts.Sources.Index().Select(s => (s.Index, Address: s.Item.Link?.Invoke(item)))
            .Where(link => link.Address is not null)
            .ToDictionary(link => link.Index, link => link.Address!),
        Numbers = _parts.Sources.Index().Select(s => (s.Index, Value: s.Item.Number?.Invoke(item)))
            .Where(number => number.Value is { } value && double.IsFinite(value))
            .ToDictionary(number => number.Index, number => Steady(number.Value!.Value)),
    };

    // The last digits of a double may differ from machine to machine.
    private static double Steady(double number) =>
        double.Parse(number.ToString("G10", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private Table<T> With(Source source) => With(_parts with { Sources = [.. _parts.Sources, source] });

    private Table<T> With(Parts parts) => new(_items, Caption, parts);

    private sealed record Source(
        TableColumn Column, Func<T, string> Text, Func<T, string?>? Link = null, Func<T, double?>? Number = null);

    private sealed record Parts
    {
        public IReadOnlyList<string> Notes { get; init; } = [];

        public IReadOnlyList<Source> Sources { get; init; } = [];

        public Func<T, bool> IsEmphasized { get; init; } = _ => false;

        public Func<T, bool> IsFolded { get; init; } = _ => false;

        public Func<int, string> Folded { get; init; } = _ => "";

        public Func<T, string?> Anchor { get; init; } = _ => null;

        public Func<T, string?> Mark { get; init; } = _ => null;

        public Func<T, IEnumerable<string>> About { get; init; } = _ => [];
    }
}
