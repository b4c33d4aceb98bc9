using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Workbook.Word;

/// <summary>The parts of a Word document beside its text: pictures, addresses, lists. Every id is counted, so that the
/// same notebook gives the same file.</summary>
internal sealed class WordPackage(MainDocumentPart main)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly List<NumberingInstance> _lists = [];
    private int _relations = 10, _ids;

    /// <summary>A number that nothing else in the document has.</summary>
    public uint NextId() => (uint)++_ids;

    /// <summary>The relation to an address on the web.</summary>
    public string Link(string address)
    {
        if (!_links.TryGetValue(address, out var id) && Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            id = NextRelation();
            main.AddHyperlinkRelationship(uri, isExternal: true, id);
            _links[address] = id;
        }
        return id ?? "";
    }

    /// <summary>The relation to a picture in the document; null for a kind that Word does not show.</summary>
    public string? Picture(string kind, byte[] bytes)
    {
        var type = kind switch
        {
            "image/png" => ImagePartType.Png,
            "image/jpeg" => ImagePartType.Jpeg,
            "image/gif" => ImagePartType.Gif,
            _ => (PartTypeInfo?)null,
        };
        if (type is null) return null;
        var id = NextRelation();
        using var stream = new MemoryStream(bytes);
        main.AddImagePart(type.Value, id).FeedData(stream);
        return id;
    }

    /// <summary>A list of its own, counted from <paramref name="start"/>; null for one with bullets.</summary>
    public int List(int? start)
    {
        if (start is not { } first) return 1;
        var number = _lists.Count + 2;
        var list = new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = number };
        for (var level = 0; level < WordStyles.ListLevels; level++)
        {
            list.Append(new LevelOverride(new StartOverrideNumberingValue { Val = level == 0 ? first : 1 })
                { LevelIndex = level });
        }
        _lists.Add(list);
        return number;
    }

    /// <summary>Writes what the lists look like, once all are known.</summary>
    public void WriteLists()
    {
        var numbering = new Numbering(WordStyles.Lists);
        numbering.Append(_lists);
        main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = numbering;
    }

    private string NextRelation() => "rId" + (++_relations).ToString(CultureInfo.InvariantCulture);
}
