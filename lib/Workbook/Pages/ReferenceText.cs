using System.Text.RegularExpressions;
using System.Xml.Linq;
using Workbook.Reference;

namespace Workbook.Pages;

/// <summary>What authors say of a library, as HTML: names in it lead to what they name.</summary>
internal sealed partial class ReferenceText
{
    private readonly Dictionary<string, string> _anchors;

    public ReferenceText(IEnumerable<ReferenceType> types)
    {
        _anchors = [];
        foreach (var type in types)
        {
            _anchors[type.Id] = type.Anchor;
            foreach (var member in type.Members) _anchors.TryAdd(member.Id, $"{type.Anchor}.{member.Name}");
        }
    }

    /// <summary>The parts that say what it is, in running text.</summary>
    public Html Summary(XElement says) => Words(says.Elements("summary").Concat(says.Elements("remarks")));

    /// <summary>The first sentence, in plain words.</summary>
    public static string Teaser(XElement says) => SentenceEnd()
        .Split(Blanks().Replace(string.Concat(says.Elements("summary").Select(Text)), " ").Trim(), 2)[0];

    /// <summary>What it takes, gives and refuses.</summary>
    /// <param name="says">What is said.</param>
    /// <param name="known">What need not be told, since it has a place of its own.</param>
    public Html Details(XElement says, IReadOnlySet<string>? known = null)
    {
        var taken = says.Elements("param").Concat(says.Elements("typeparam"))
            .Where(part => !IsEmpty(part) && known?.Contains((string)part.Attribute("name")!) != true).Select(
            part => Entry($"<code>{(string?)part.Attribute("name")}</code>", Words([part])));
        var given = says.Elements("returns").Where(part => !IsEmpty(part))
            .Select(part => Entry($"Gives", Words([part])));
        var refused = says.Elements("exception").Where(part => !IsEmpty(part)).Select(part =>
            (Html)$"<dd><code>{Last((string?)part.Attribute("cref"))}</code>: {Words([part])}</dd>\n").ToList();
        Html[] all = [.. taken, .. given, .. refused.Count == 0 ? [] : new Html[] { $"<dt>Error</dt>" }, .. refused];
        return all.Length == 0 ? Html.None : $"<dl class=\"said\">\n{all}</dl>\n";
    }

    private static Html Entry(Html name, Html words) => $"<dt>{name}</dt><dd>{words}</dd>\n";

    private Html Words(IEnumerable<XElement> parts) => $"{parts.SelectMany(part => part.Nodes().Select(Node))}";

    private Html Node(XNode node) => node switch
    {
        XText text => $"{Blanks().Replace(text.Value, " ")}",
        XElement { Name.LocalName: "see" } see when (string?)see.Attribute("cref") is { } id => Link(id, see.Value),
        XElement { Name.LocalName: "c" or "code" } code => $"<code>{code.Value}</code>",
        XElement { Name.LocalName: "paramref" or "typeparamref" } named =>
            $"<code>{(string?)named.Attribute("name")}</code>",
        XElement { Name.LocalName: "para" } paragraph => $"<br>{paragraph.Nodes().Select(Node)}",
        XElement other => $"{other.Nodes().Select(Node)}",
        _ => Html.None,
    };

    private Html Link(string id, string words)
    {
        var name = words.Length > 0 ? words : Last(id);
        return _anchors.TryGetValue(id, out var anchor) ? (Html)$"<a href=\"#{anchor}\"><code>{name}</code></a>"
            : (Html)$"<code>{name}</code>";
    }

    private static string Text(XElement part) => string.Concat(part.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement see when (string?)see.Attribute("cref") is { } id && see.IsEmpty => Last(id),
        XElement named when (string?)named.Attribute("name") is { } name => name,
        XElement other => Text(other),
        _ => "",
    }));

    // "T:System.ArgumentException" is ArgumentException, "M:A.B.C(System.Int32)" is B.C.
    private static string Last(string? id)
    {
        if (id is null) return "";
        var parts = Arity().Replace(id[2..].Split('(')[0], "").Split('.');
        return id[0] == 'T' ? parts[^1] : string.Join('.', parts.TakeLast(2)).Replace("#ctor", "new");
    }

    private static bool IsEmpty(XElement part) => string.IsNullOrWhiteSpace(part.Value) && !part.HasElements;

    [GeneratedRegex(@"(?<=[a-z0-9)>][.:]) (?=[A-Z])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
