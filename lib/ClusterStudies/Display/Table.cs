namespace ClusterStudies;

/// <summary>
/// A table as it stands in an article: caption, column and row headers, aligned cells, notes.
/// Build one with <see cref="Of{T}"/>; the last expression of a cell displays it.
/// </summary>
[TypeFormatterSource(typeof(TableFormatters), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public abstract class Table
{
    private protected Table(string caption, IReadOnlyList<string> notes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        Caption = caption;
        Notes = notes;
    }

    /// <summary>The caption: what the table shows, of what, and n.</summary>
    public string Caption { get; }

    /// <summary>Notes under the table, in order.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The columns, left to right.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The cells as displayed, row by row.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>For each row, whether it is set apart (a total, say).</summary>
    public abstract IReadOnlyList<bool> Emphasized { get; }

    /// <summary>For each row, the anchor a link can name, or <c>null</c>.</summary>
    internal abstract IReadOnlyList<string?> Anchors { get; }

    /// <summary>For each row, the verdict it shows, by which pages colour it, or <c>null</c>.</summary>
    internal abstract IReadOnlyList<string?> Marks { get; }

    /// <summary>For each row, the links of its cells by column, or <c>null</c>.</summary>
    internal abstract IReadOnlyList<IReadOnlyList<string?>> Links { get; }

    /// <summary>Starts a table with a row for each item; add its columns with <see cref="Table{T}.RowHeader"/> and <see cref="Table{T}.Column"/>.</summary>
    /// <param name="rows">The items, in the order of the rows.</param>
    /// <param name="caption">What the table shows.</param>
    public static Table<T> Of<T>(IEnumerable<T> rows, string caption) => new(rows.ToList(), caption);

    /// <summary>An HTML table with caption, header scopes and notes, meaningful without a style sheet.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>A Markdown pipe table under its caption.</summary>
    public string ToMarkdown() => TableText.Markdown(this);

    /// <summary>Plain text in aligned columns under the caption.</summary>
    public override string ToString() => TableText.Plain(this);
}
