using System.Xml.Linq;

namespace Workbook.Reference;

/// <summary>What a library's authors say of its types and members, by their names.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> _members;

    private Documentation(Dictionary<string, XElement> members) => _members = members;

    /// <summary>Reads the files that the compiler wrote beside libraries.</summary>
    public static Documentation Read(IEnumerable<string> files) => new(files
        .SelectMany(file => XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member"))
        .GroupBy(member => (string)member.Attribute("name")!)
        .ToDictionary(member => member.Key, member => member.First()));

    /// <summary>What is said of a member; what it takes over from others included.</summary>
    /// <param name="id">The member.</param>
    /// <param name="inherited">The member that it fulfils, of which it says the same; null where there is none.</param>
    public XElement? Of(string id, string? inherited = null) =>
        _members.TryGetValue(id, out var member) ? Whole(member, inherited, []) : null;

    private XElement Whole(XElement member, string? inherited, HashSet<XElement> seen)
    {
        var whole = new XElement(member);
        if (!seen.Add(member)) return whole;
        foreach (var taken in whole.Descendants("inheritdoc").ToList())
        {
            var id = (string?)taken.Attribute("cref") ?? inherited;
            var only = ((string?)taken.Attribute("path"))?.TrimStart('/');
            taken.Remove();
            if (id is null || !_members.TryGetValue(id, out var source)) continue;
            whole.Add(Whole(source, null, seen).Elements()
                .Where(part => only is null || part.Name == only)
                .Where(part => whole.Elements(part.Name).All(own => (string?)own.Attribute("name")
                    != (string?)part.Attribute("name") || part.Name == "exception")));
        }

        return whole;
    }
}
