using System.Text;

namespace Workbook.Documents;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">The name by which links lead to it; no two headings of a document share one.</param>
internal sealed record Heading(int Level, string Text, string Anchor);

/// <summary>The headings of a document while it is read.</summary>
internal sealed class HeadingList
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<Heading> _all = [];

    public IReadOnlyList<Heading> All => _all;

    /// <summary>Adds a heading under an anchor made of its words.</summary>
    public Heading Add(int level, string text)
    {
        var wanted = Slug(text);
        var anchor = wanted;
        for (var i = 2; !_anchors.Add(anchor); i++) anchor = $"{wanted}-{i}";
        _all.Add(new Heading(level, text, anchor));
        return _all[^1];
    }

    /// <summary>An anchor made of a heading's or a claim's words: lower case, words joined by hyphens.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } words ? words : "part";
    }
}
