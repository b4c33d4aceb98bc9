using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Tests.ClusterStudies.Coding;

/// <summary>Writes projects as coding tools do.</summary>
internal sealed class ProjectWriter
{
    private static readonly XNamespace Name = "urn:QDA-XML:project:1.0";
    private readonly XElement _users = new(Name + "Users"), _codes = new(Name + "Codes");
    private readonly XElement _variables = new(Name + "Variables"), _cases = new(Name + "Cases");
    private readonly XElement _sources = new(Name + "Sources");
    private readonly Dictionary<string, string> _files = [];
    private int _made;

    public ProjectWriter Coder(string name)
    {
        _users.Add(Item("User", name));
        return this;
    }

    /// <summary>Adds a code, and those above it that are not there yet.</summary>
    public ProjectWriter Code(string path)
    {
        var above = _codes;
        for (var end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            var at = end < 0 ? path : path[..end];
            var found = above.Elements().FirstOrDefault(code => code.Attribute("guid")!.Value == Guid("Code", at));
            if (found is null)
            {
                above.Add(found = new XElement(Name + "Code", new XAttribute("guid", Guid("Code", at)),
                    new XAttribute("name", at[(at.LastIndexOf('/') + 1)..]), new XAttribute("isCodable", true)));
            }

            above = found;
            if (end < 0) return this;
        }
    }

    /// <summary>Adds a text, as a file of its own or within the project.</summary>
    public ProjectWriter Text(string name, string text, bool beside = false)
    {
        var source = Item("TextSource", name);
        if (beside)
        {
            var file = Guid("TextSource", name) + ".txt";
            source.Add(new XAttribute("plainTextPath", "internal://" + file));
            _files["Sources/" + file] = text;
        }
        else
        {
            source.Add(new XElement(Name + "PlainTextContent", text));
        }

        _sources.Add(source);
        return this;
    }

    /// <summary>Marks a passage of the last text.</summary>
    public ProjectWriter Passage(int start, int end, string comment, params (string Coder, string Code)[] codings)
    {
        var source = (XElement)_sources.LastNode!;
        source.Add(new XElement(Name + "PlainTextSelection",
            new XAttribute("guid", Guid("Selection", $"{++_made}")), new XAttribute("startPosition", start),
            new XAttribute("endPosition", end),
            comment.Length > 0 ? new XElement(Name + "Description", comment) : null,
            codings.Select(coding => new XElement(Name + "Coding",
                new XAttribute("guid", Guid("Coding", $"{++_made}")),
                new XAttribute("creatingUser", Guid("User", coding.Coder)),
                new XElement(Name + "CodeRef", new XAttribute("targetGUID", Guid("Code", coding.Code)))))));
        return this;
    }

    /// <summary>Makes a case of the last text, with variables.</summary>
    public ProjectWriter Case(string name, params (string Variable, string Value)[] values)
    {
        foreach (var (variable, _) in values)
        {
            if (_variables.Elements().All(each => each.Attribute("name")!.Value != variable))
                _variables.Add(new XElement(Item("Variable", variable).WithAttribute("typeOfVariable", "Text")));
        }

        var one = Item("Case", name);
        one.Add(values.Select(each => new XElement(Name + "VariableValue",
            new XElement(Name + "VariableRef", new XAttribute("targetGUID", Guid("Variable", each.Variable))),
            new XElement(Name + "TextValue", each.Value))));
        one.Add(new XElement(Name + "SourceRef",
            new XAttribute("targetGUID", ((XElement)_sources.LastNode!).Attribute("guid")!.Value)));
        _cases.Add(one);
        return this;
    }

    public string Xml() => new XElement(Name + "Project", new XAttribute("name", "Test"),
        new XAttribute("origin", "a test"), new[] { _users, }.Where(Any),
        Any(_codes) ? new XElement(Name + "CodeBook", _codes) : null,
        new[] { _variables, _cases, _sources }.Where(Any)).ToString();

    /// <summary>Saves the project as a <c>.qdpx</c>.</summary>
    public string Save(string path)
    {
        Zip(path, [("project.qde", Xml()), .. _files.Select(file => (file.Key, file.Value))]);
        return path;
    }

    public static void Zip(string path, IEnumerable<(string Name, string Text)> entries)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    public static string Guid(string kind, string name) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {name}"))[..16]).ToString();

    private static bool Any(XElement element) => element.HasElements;

    private static XElement Item(string kind, string name) =>
        new(Name + kind, new XAttribute("guid", Guid(kind, name)), new XAttribute("name", name));
}

internal static class ElementExtensions
{
    public static XElement WithAttribute(this XElement element, string name, string value)
    {
        element.SetAttributeValue(name, value);
        return element;
    }
}
