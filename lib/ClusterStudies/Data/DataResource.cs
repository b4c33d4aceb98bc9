using System.Text;

namespace ClusterStudies;

/// <summary>One data file, as <c>datapackage.json</c> describes it.</summary>
public sealed class DataResource
{
    internal DataResource(string name, string path) => (Name, Path) = (name, path);

    /// <summary>The name by which it is asked for, such as <c>claims</c>.</summary>
    public string Name { get; }

    /// <summary>The file, relative to the data folder, with forward slashes.</summary>
    public string Path { get; private set; }

    /// <summary>A title for people; empty where none is given.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What the file holds; empty where nothing is said.</summary>
    public string Description { get; internal init; } = "";

    /// <summary>The places in the study that it was read from: the study and, say, <c>Table 1</c>.</summary>
    public IReadOnlyList<string> Sources { get; internal init; } = [];

    /// <summary>The columns, in the order of the descriptor.</summary>
    public IReadOnlyList<DataField> Fields { get; internal init; } = [];

    /// <summary>The names of the columns.</summary>
    internal IReadOnlyList<string> Columns => [.. Fields.Select(column => column.Name)];

    /// <summary>Whether the file may be absent.</summary>
    public bool Optional { get; internal init; }

    /// <summary>What stands between cells, where the descriptor says so.</summary>
    internal char? Delimiter { get; init; }

    /// <summary>The encoding that the descriptor names; null for one that tells itself.</summary>
    internal Encoding? Encoding { get; init; }

    internal string? PublishedHash { get; init; }

    internal IReadOnlyList<string> PrimaryKey { get; init; } = [];

    internal IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; init; } = [];

    internal IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>The same table in another file.</summary>
    internal DataResource In(string path)
    {
        var other = (DataResource)MemberwiseClone();
        other.Path = path;
        return other;
    }
}
