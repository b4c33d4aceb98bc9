using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ClusterStudies;

/// <summary>Reads a project from top to bottom; passages are taken one by one, however many there are.</summary>
internal sealed class QdaReader(QdaPackage package, bool withText)
{
    private readonly Dictionary<string, string> _users = [];
    private readonly Dictionary<string, QdaCode> _codes = [];
    private readonly Dictionary<string, string> _variables = [];
    // By the sources and passages that the cases name.
    private readonly Dictionary<string, List<(string Name, string Value)>> _cases = [];
    private readonly HashSet<string> _seen = [];
    private readonly List<CodedPassage> _passages = [];
    private QdaXml _xml = null!;

    public QdaProject Read()
    {
        using var xml = _xml = QdaXml.OfProject(package.Path, package.Xml());
        return xml.Use(() =>
        {
            var (name, origin) = (Attribute("name"), Attribute("origin"));
            ForEachChild(xml.Reader, Part);
            foreach (var guid in _cases.Keys.Except(_seen))
                xml.Fault($"a case names the source or passage {guid}, which the project does not have");
            return new QdaProject(name, origin, [.. _codes.Values], _passages, xml.Remarks);
        });
    }

    /// <summary>The codes below an element, each before those under it.</summary>
    public static IEnumerable<(string Guid, QdaCode Code, XElement Element)> Codes(XElement above, string path = "") =>
        from element in above.Elements().Where(child => child.Name.LocalName == "Code")
        let code = new QdaCode(path + Text(element, "name"), Child(element, "Description")?.Value.Trim() ?? "",
            Text(element, "color"), Text(element, "isCodable") is not ("false" or "0"))
        from each in Codes(element, code.Path + "/").Prepend((Guid(Text(element, "guid")), code, element))
        select each;

    /// <summary>Calls for each child of the element that the reader is at, and leaves it at its end.</summary>
    internal static void ForEachChild(XmlReader reader, Action<XmlReader> child)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            using (var part = reader.ReadSubtree())
            {
                part.Read();
                child(part);
                while (part.Read()) { } // what nobody wanted is still held against the rules
            }
            reader.Read();
        }
    }

    internal static XElement Element(XmlReader reader) => XElement.Load(reader, LoadOptions.SetLineInfo);

    internal static string Text(XElement? element, string attribute) => element?.Attribute(attribute)?.Value ?? "";

    private void Part(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "Users":
                foreach (var user in Element(part).Elements())
                    Add(_users, user, Text(user, "name") is { Length: > 0 } name ? name : Text(user, "id"));
                break;
            case "CodeBook":
                foreach (var (guid, code, element) in Element(part).Elements().SelectMany(codes => Codes(codes)))
                {
                    if (!_codes.TryAdd(guid, code)) Twice(element);
                }
                break;
            case "Variables":
                foreach (var variable in Element(part).Elements()) Add(_variables, variable, Text(variable, "name"));
                break;
            case "Cases":
                foreach (var one in Element(part).Elements()) AddCase(one);
                break;
            case "Sources":
                ForEachChild(part, source => Source(source, null));
                break;
        }
    }

    private void AddCase(XElement one)
    {
        var values = Values(one.Elements()).ToList();
        if (Text(one, "name") is { Length: > 0 } name) values.Insert(0, (CodeMap.CaseName, name));
        foreach (var reference in one.Elements().Where(each => each.Name.LocalName is "SourceRef" or "SelectionRef"))
        {
            var guid = Guid(Text(reference, "targetGUID"));
            if (!_cases.TryGetValue(guid, out var all)) _cases[guid] = all = [];
            all.AddRange(values);
        }
    }

    // A source, a transcript of one, or the text that stands for a picture.
    private void Source(XmlReader reader, string? above)
    {
        var name = above ?? (Attribute("name", reader) is { Length: > 0 } given ? given : Attribute("guid", reader));
        var (guid, beside) = (Guid(Attribute("guid", reader)), Attribute("plainTextPath", reader));
        if (!_seen.Add(guid)) _xml.Fault($"the guid {guid} is that of two sources or passages");
        string? text = null;
        var (times, found, rest) = (new Dictionary<string, string>(), new List<XElement>(), new List<XElement>());
        ForEachChild(reader, child =>
        {
            switch (child.LocalName)
            {
                case "PlainTextContent" when withText:
                    text = Element(child).Value;
                    break;
                case "PlainTextContent" or "Description" or "NoteRef":
                    break;
                case "SyncPoint":
                    var point = Element(child);
                    times[Guid(Text(point, "guid"))] = Text(point, "timeStamp");
                    break;
                case "Transcript" or "TextDescription" or "Representation":
                    Source(child, name);
                    break;
                case "Coding" or "VariableValue":
                    rest.Add(Element(child));
                    break;
                default:
                    found.Add(Element(child));
                    break;
            }
        });
        if (withText && text is null && beside.Length > 0) text = package.Text(beside);
        var of = new SourceText(name, text, times);
        var attributes = Of(guid).Concat(Values(rest)).ToList();
        foreach (var selection in found) Passage(of, selection, attributes);
        if (rest.Any(each => each.Name.LocalName == "Coding"))
            Add(of, "whole", null, rest, attributes, "", withText ? text : null, "");
    }

    private void Passage(SourceText of, XElement selection, List<(string, string)> attributes)
    {
        var guid = Guid(Text(selection, "guid"));
        if (!_seen.Add(guid)) Twice(selection);
        var (position, extent) = of.Place(selection);
        if (extent is var (start, end) && end < start)
            _xml.Fault($"the passage ends before it begins ({position})", selection);
        Add(of, position, extent, selection.Elements(), attributes.Concat(Of(guid)),
            Child(selection, "Description")?.Value.Trim() ?? "", withText ? of.Said(selection) : null,
            Text(selection, "creatingUser"));
    }

    private void Add(SourceText of, string position, (long, long)? extent, IEnumerable<XElement> elements,
        IEnumerable<(string Name, string Value)> attributes, string comment, string? text, string user)
    {
        var codings = elements.Where(each => each.Name.LocalName == "Coding").Select(coding => Coding(coding, user))
            .OfType<QdaCoding>().Distinct().ToList();
        if (codings.Count == 0) return;
        // What is said of the passage itself counts before what is said of its source.
        var known = attributes.GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.OrdinalIgnoreCase);
        _passages.Add(new(of.Name, position, codings, known, comment, text) { Extent = extent });
    }

    private QdaCoding? Coding(XElement coding, string user)
    {
        var (code, by) = (Guid(Text(Child(coding, "CodeRef"), "targetGUID")), Text(coding, "creatingUser"));
        by = Guid(by.Length > 0 ? by : user);
        if (!_codes.TryGetValue(code, out var found))
            _xml.Fault($"a passage has the code {code}, which the project does not have", coding);
        if (by.Length > 0 && !_users.ContainsKey(by))
            _xml.Fault($"a passage was coded by {by}, who is none of the project's users", coding);
        return found is null ? null : new(found.Path, _users.GetValueOrDefault(by, "unknown coder"));
    }

    private IEnumerable<(string, string)> Of(string guid) => _cases.GetValueOrDefault(guid) ?? [];

    private IEnumerable<(string, string)> Values(IEnumerable<XElement> elements)
    {
        foreach (var value in elements.Where(each => each.Name.LocalName == "VariableValue"))
        {
            var variable = Guid(Text(Child(value, "VariableRef"), "targetGUID"));
            if (!_variables.TryGetValue(variable, out var name))
                _xml.Fault($"a value is of the variable {variable}, which the project does not have", value);
            else if (value.Elements().Skip(1).FirstOrDefault()?.Value.Trim() is { Length: > 0 } text)
                yield return (name, text);
        }
    }

    private void Add(Dictionary<string, string> to, XElement element, string name)
    {
        if (!to.TryAdd(Guid(Text(element, "guid")), name)) Twice(element);
    }

    private void Twice(XElement element) =>
        _xml.Fault($"the guid {Text(element, "guid")} of {element.Name.LocalName} is there twice", element);

    private string Attribute(string name, XmlReader? reader = null) =>
        (reader ?? _xml.Reader).GetAttribute(name) ?? "";

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    // Tools write the same one in small and capital letters, with braces and without.
    private static string Guid(string guid) => guid.Trim('{', '}').ToUpperInvariant();

    /// <summary>A source while its passages are read.</summary>
    private sealed record SourceText(string Name, string? Text, Dictionary<string, string> Times)
    {
        private int[]? _letters;

        public (string Position, (long, long)? Extent) Place(XElement selection) => selection.Name.LocalName switch
        {
            "PlainTextSelection" => Line(selection, "startPosition", "endPosition", ""),
            "AudioSelection" or "VideoSelection" => Line(selection, "begin", "end", " ms"),
            "TranscriptSelection" => Line(Time(selection, "fromSyncPoint"), Time(selection, "toSyncPoint"), " ms"),
            var kind => ((kind == "PDFSelection" ? $"page {QdaReader.Text(selection, "page")}, " : "")
                + $"{QdaReader.Text(selection, "firstX")} {QdaReader.Text(selection, "firstY")} to "
                + $"{QdaReader.Text(selection, "secondX")} {QdaReader.Text(selection, "secondY")}", null),
        };

        // Positions count letters as Unicode does, not the halves in which memory holds rare ones.
        public string? Said(XElement selection)
        {
            if (Text is null || selection.Name.LocalName != "PlainTextSelection") return null;
            _letters ??= [.. Enumerable.Range(0, Text.Length).Where(i => !char.IsLowSurrogate(Text[i])), Text.Length];
            var (start, end) = (Letter(selection, "startPosition"), Letter(selection, "endPosition"));
            return Text[start..Math.Max(start, end)];
        }

        private int Letter(XElement selection, string attribute) =>
            _letters![(int)Math.Clamp(Number(QdaReader.Text(selection, attribute)) ?? 0, 0, _letters.Length - 1)];

        private string Time(XElement selection, string attribute) =>
            Times.GetValueOrDefault(Guid(QdaReader.Text(selection, attribute)), "");

        private static (string, (long, long)?) Line(XElement selection, string from, string to, string unit) =>
            Line(QdaReader.Text(selection, from), QdaReader.Text(selection, to), unit);

        private static (string, (long, long)?) Line(string from, string to, string unit) =>
            ($"{from}-{to}{unit}", Number(from) is { } start && Number(to) is { } end ? (start, end) : null);

        private static long? Number(string text) =>
            long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
