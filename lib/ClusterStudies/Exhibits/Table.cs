namespace ClusterStudies;

/// <summary>
/// A table as it stands in an article: caption, column and row headers, aligned cells, notes. Build one with
/// <see cref="Of{T}"/>; the last expression of a cell displays it.
/// </summary>
public abstract class Table
{
    private protected Table(string caption, IReadOnlyList<string> notes)
    {
        if (string.IsNullOrWhiteSpace(caption))
        {
            throw new ArgumentException("A table needs a caption that says what it shows, of what, and n, such as "
                + "Table.Of(companies, \"Companies by stage, n = 22\").", nameof(caption));
        }

        Caption = caption;
        Notes = notes;
    }

    /// <summary>The caption: what the table shows, of what, and n.</summary>
    public string Caption { get; }

    /// <summary>Notes under the table, in order.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The table as it is saved and displayed: columns, rows as text, notes.</summary>
    public abstract TableContent Content { get; }

    /// <summary>
    /// Starts a table with a row for each item; add its columns with <see cref="Table{T}.RowHeader"/> and <see
    /// cref="Table{T}.Column"/>. Without any, each property of the items is a column.
    /// </summary>
    /// <param name="rows">The items, in the order of the rows.</param>
    /// <param name="caption">What the table shows.</param>
    public static Table<T> Of<T>(IEnumerable<T> rows, string caption) => new(rows.ToList(), caption);

    /// <summary>An HTML table with caption, header scopes and notes, meaningful without a style sheet.</summary>
    public string ToHtml() => TableHtml.Write(Content);

    /// <summary>A Markdown pipe table under its caption.</summary>
    public string ToMarkdown() => TableText.Markdown(Content);

    /// <summary>Plain text in aligned columns under the caption.</summary>
    public override string ToString() => TableText.Plain(Content);
}
