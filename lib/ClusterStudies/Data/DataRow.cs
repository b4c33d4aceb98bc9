namespace ClusterStudies;

/// <summary>
/// One validated row of a data file. Every accessor names the type it expects, and throws rather than return a value
/// that is not there: asking for an unknown column or another type is a mistake in the code, a missing value is one in
/// the data.
/// </summary>
public sealed class DataRow
{
    private readonly DataResource _resource;
    private readonly Dictionary<string, object?> _values;

    internal DataRow(DataResource resource, int line, Dictionary<string, object?> values) =>
        (_resource, Line, _values) = (resource, line, values);

    /// <summary>The file that the row stands in, relative to the data folder.</summary>
    public string File => _resource.Path;

    /// <summary>The line the row begins on, as a text editor counts.</summary>
    public int Line { get; }

    /// <summary>The text of a cell that must have one.</summary>
    /// <param name="column">The column's name in the header.</param>
    public string Text(string column) => OptionalText(column) ?? throw Missing(column);

    /// <summary>The text of a cell, or null where the value is missing.</summary>
    /// <inheritdoc cref="Text"/>
    public string? OptionalText(string column) => (string?)Value(column, "string");

    /// <summary>The number in a cell that must have one, whole or not.</summary>
    /// <inheritdoc cref="Text"/>
    public double Number(string column) => OptionalNumber(column) ?? throw Missing(column);

    /// <summary>The number in a cell, or null where the value is missing.</summary>
    /// <inheritdoc cref="Text"/>
    public double? OptionalNumber(string column) => Value(column, "number", "integer") switch
    {
        int whole => whole,
        var number => (double?)number,
    };

    /// <summary>The whole number (or year) in a cell that must have one.</summary>
    /// <inheritdoc cref="Text"/>
    public int Integer(string column) => OptionalInteger(column) ?? throw Missing(column);

    /// <summary>The whole number (or year) in a cell, or null where the value is missing.</summary>
    /// <inheritdoc cref="Text"/>
    public int? OptionalInteger(string column) => (int?)Value(column, "integer", "year");

    /// <summary>The yes or no in a cell that must have one.</summary>
    /// <inheritdoc cref="Text"/>
    public bool Boolean(string column) => OptionalBoolean(column) ?? throw Missing(column);

    /// <summary>The yes or no in a cell, or null where the value is missing.</summary>
    /// <inheritdoc cref="Text"/>
    public bool? OptionalBoolean(string column) => (bool?)Value(column, "boolean");

    private object? Value(string column, params string[] types)
    {
        var field = _resource.Fields.FirstOrDefault(field => field.Name == column);
        if (field is not null && types.Contains(field.Type))
            return _values[column];
        Exception mistake = field is null
            ? new ArgumentException(
                $"{File} has no column {column}; it has {string.Join(", ", _resource.Columns)}.", nameof(column))
            : new InvalidOperationException($"Column {column} of {File} is of type {field.Type}; "
                + $"it was asked for as {string.Join(" or ", types)}.");
        // Where the library itself asks, not a cell, it is the description that is at fault.
        throw DataFaults.Attach(mistake, [new($"{File.Split('/')[0]}/{DataFolder.Descriptor}", null,
            $"{_resource.Name}: fields", field?.Type,
            $"a column {column} of type {string.Join(" or ", types)}, which the analysis needs",
            $"The description or the analysis was changed without the other: {mistake.Message}")]);
    }

    private InvalidDataException Missing(string column)
    {
        var field = _resource.Fields.First(field => field.Name == column);
        return DataFaults.Exception([new(File, Line, column, null,
            $"a value, which the analysis needs here, not {CellReader.Markers(field)}", "Fill in the cell.")]);
    }
}
