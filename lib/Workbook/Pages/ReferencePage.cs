using Workbook.Reference;

namespace Workbook.Pages;

/// <summary>The page of everything that cells can use, written from the libraries' own documentation.</summary>
internal sealed class ReferencePage
{
    /// <summary>The page's file name.</summary>
    public const string Name = "reference.html";

    /// <summary>The page's title.</summary>
    public const string Title = "Reference";

    private readonly IReadOnlyList<IGrouping<string, ReferenceType>> _folders;
    private readonly ReferenceText _text;

    /// <param name="types">What the libraries have.</param>
    public ReferencePage(IReadOnlyList<ReferenceType> types)
    {
        _text = new ReferenceText(types);
        _folders = [.. types.OrderBy(type => type.Anchor, StringComparer.OrdinalIgnoreCase)
            .GroupBy(type => type.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal)];
    }

    public Html Body => $"""
        <h1>{Title}</h1>
        <p>What cells of your own can use, in the words of the library itself: what it takes, in which unit, what it
        gives, which errors it raises, and for statistics the source. Click a name to open it.</p>
        <p class="filter" hidden><input type="search" id="filter" placeholder="A name or a word: share, Fisher"
        aria-label="Show only what holds these words" autocomplete="off" spellcheck="false"> <span id="left"
        role="status"></span></p>
        {_folders.Select(Folder)}
        """;

    public Html Contents => PageShell.Contents(_folders.Select(folder => (2, Anchor(folder.Key), Heading(folder.Key))));

    private Html Folder(IGrouping<string, ReferenceType> folder) => $"""
        <section><h2 id="{Anchor(folder.Key)}">{Heading(folder.Key)}</h2>
        {folder.Select(Type)}</section>

        """;

    private Html Type(ReferenceType type) => $"""
        <details class="type" id="{type.Anchor}"><summary><code>{type.Name}</code> <small>{type.Kind}</small>
        <span>{ReferenceText.Teaser(type.Says)}</span></summary>
        <p>{_text.Summary(type.Says)}</p>
        {_text.Details(type.Says, type.Members.Select(member => member.Name).ToHashSet())}{Members(type)}</details>

        """;

    private Html Members(ReferenceType type)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return $"{type.Members.Select(member => Member(member, Once($"{type.Anchor}.{member.Name}")))}";

        // Overloads share a name; links lead to the first.
        string? Once(string anchor) => known.Add(anchor) ? anchor : null;
    }

    private Html Member(ReferenceMember member, string? anchor)
    {
        var id = anchor is null ? Html.None : (Html)$" id=\"{anchor}\"";
        var gives = member.Gives.Length == 0 ? Html.None : (Html)$" <small>{member.Gives}</small>";
        return $"""
            <div class="member"{id}><p><code>{member.Signature}</code>{gives}</p>
            <p>{_text.Summary(member.Says)}</p>
            {_text.Details(member.Says)}</div>

            """;
    }

    private static string Anchor(string folder) => "in-" + folder.Replace('/', '-').ToLowerInvariant();

    // "ClusterStudies/Studies/Maritime" is "Studies: Maritime", "Outputs" itself.
    private static string Heading(string folder) => folder.Split('/') is [_, .. { Length: > 0 } below]
        ? string.Join(": ", below) : folder;
}
