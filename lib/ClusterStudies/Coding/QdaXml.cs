using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Schema;

namespace ClusterStudies;

/// <summary>
/// XML of REFI-QDA, held against the rules of the standard while it is read; nothing outside of the file is looked at.
/// </summary>
internal sealed partial class QdaXml : IDisposable
{
    private const string Project = "urn:QDA-XML:project:1.0";
    private const string Codebook = "urn:QDA-XML:codebook:1.0";
    private const int MostFaults = 20;

    // Names under which tools wrote version 1.0 of a codebook before or beside the published one.
    private static readonly string[] OtherNames = ["urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:0:4"];

    private readonly string _file;
    private readonly List<string> _faults = [];
    private readonly List<string> _remarks = [];
    private readonly HashSet<string> _said = [];

    private QdaXml(string file, XmlReader plain, string wanted)
    {
        _file = file;
        var root = Root(plain, wanted);
        var settings = Settings();
        settings.ValidationType = ValidationType.Schema;
        settings.Schemas = Rules(root);
        settings.ValidationEventHandler += (_, e) => Found(e);
        Reader = XmlReader.Create(plain, settings);
        Reader.Read(); // the root, where the other reader is already
    }

    /// <summary>The reader, at the root.</summary>
    public XmlReader Reader { get; }

    /// <summary>What is not as the standard has it, and of no consequence here.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Opens a project.</summary>
    public static QdaXml OfProject(string file, Stream xml) => Open(file, xml, Project);

    /// <summary>Opens a codebook, or the project in which one stands.</summary>
    public static QdaXml OfCodebook(string file, Stream xml) => Open(file, xml, Codebook);

    /// <summary>Adds a fault at the place where the reader is.</summary>
    public void Fault(string what) => Fault(what, (IXmlLineInfo)Reader);

    /// <summary>Adds a fault at a place.</summary>
    public void Fault(string what, IXmlLineInfo place) =>
        _faults.Add(FormattableString.Invariant($"line {place.LineNumber}, column {place.LinePosition}: {what}"));

    /// <summary>Does something with the XML and says what is wrong with it, if anything is.</summary>
    /// <exception cref="InvalidDataException">There are faults: all are listed.</exception>
    public T Use<T>(Func<T> use)
    {
        var result = default(T);
        try
        {
            result = use();
        }
        catch (XmlException broken)
        {
            _faults.Add(Sentence(broken));
        }

        if (_faults.Count == 0) return result!;
        var more = _faults.Count > MostFaults ? $"\n  and {_faults.Count - MostFaults} more" : "";
        throw new InvalidDataException(FormattableString.Invariant($"{_file} is not as REFI-QDA 1.0 has it, in {
            _faults.Count} {(_faults.Count == 1 ? "place" : "places")}:\n  ")
            + string.Join("\n  ", _faults.Take(MostFaults)) + more);
    }

    public void Dispose() => Reader.Dispose();

    private static QdaXml Open(string file, Stream xml, string wanted)
    {
        try
        {
            return new QdaXml(file, XmlReader.Create(xml, Settings()), wanted);
        }
        catch (XmlException broken)
        {
            throw new InvalidDataException($"{file} is no XML: {Sentence(broken)}");
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true,
        IgnoreProcessingInstructions = true, CloseInput = true,
    };

    private static XmlSchemaSet Rules(string name)
    {
        using var stream = typeof(QdaXml).Assembly.GetManifestResourceStream("refi-qda.xsd")!;
        using var text = new StreamReader(stream);
        using var rules = XmlReader.Create(new StringReader(text.ReadToEnd().Replace("NAMESPACE", name)));
        var set = new XmlSchemaSet { XmlResolver = null };
        set.Add(name, rules);
        return set;
    }

    private static string Sentence(XmlException broken) =>
        broken.Message.Contains("DTD", StringComparison.Ordinal)
            ? FormattableString.Invariant($"line {broken.LineNumber}: it declares entities or a document type, which ")
                + "no coding tool writes and which can reach into other files; it is not read."
            : broken.Message;

    private string Root(XmlReader plain, string wanted)
    {
        plain.MoveToContent();
        var (name, root) = (plain.NamespaceURI, plain.LocalName);
        var fits = wanted == Project ? name == Project && root == "Project"
            : name == Project && root == "Project" || root == "CodeBook"
                && (name == Codebook || OtherNames.Contains(name));
        if (fits)
        {
            if (OtherNames.Contains(name)) _remarks.Add($"It calls itself {name} and is read as {Codebook}.");
            return name;
        }

        throw new InvalidDataException(name == Codebook || OtherNames.Contains(name)
            ? $"{_file} is a codebook, and holds no coded passages. Export the project (.qdpx)."
            : name.StartsWith("urn:QDA-XML:", StringComparison.OrdinalIgnoreCase)
                ? $"{_file} is of the version {name}; {wanted} is read. Export it again as REFI-QDA 1.0."
                : $"{_file} begins with <{root}>{(name.Length > 0 ? $" of {name}" : "")} and is no file of REFI-QDA "
                    + $"({wanted}).");
    }

    // Attributes that no standard knows, and dates that are none, cost nothing.
    private void Found(ValidationEventArgs found)
    {
        var what = Namespace().Replace(found.Message, "");
        var line = FormattableString.Invariant($"line {found.Exception.LineNumber}");
        if (!Harmless().IsMatch(what))
            _faults.Add(FormattableString.Invariant($"{line}, column {found.Exception.LinePosition}: {what}"));
        else if (_said.Add(what)) // once, however often it occurs
            _remarks.Add($"{line}: {what}");
    }

    [GeneratedRegex(@" in namespace '[^']*'")]
    private static partial Regex Namespace();

    [GeneratedRegex("attribute is not declared|'(creationDateTime|modifiedDateTime|color)' attribute is invalid")]
    private static partial Regex Harmless();
}
