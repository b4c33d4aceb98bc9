using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ClusterStudies;

/// <summary>A codebook as coding tools exchange it: REFI-QDA 1.0, <c>.qdc</c>.</summary>
public static class QdaCodebook
{
    private static readonly XNamespace Name = "urn:QDA-XML:codebook:1.0";

    /// <summary>Reads the codes of a codebook, or of a project.</summary>
    /// <param name="path">A <c>.qdc</c>, <c>.qdpx</c> or <c>.qde</c>.</param>
    /// <exception cref="InvalidDataException">It is none, or breaks the rules of the standard.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<QdaCode> Read(string path)
    {
        using var package = QdaPackage.Open(path);
        using var xml = QdaXml.OfCodebook(package.Path, package.Xml());
        return xml.Use(() =>
        {
            var codes = new List<QdaCode>();
            if (xml.Reader.LocalName == "CodeBook") Take(xml.Reader);
            else QdaReader.ForEachChild(xml.Reader, part => { if (part.LocalName == "CodeBook") Take(part); });
            return codes;

            void Take(XmlReader book) => QdaReader.ForEachChild(book, part =>
            {
                if (part.LocalName == "Codes")
                    codes.AddRange(QdaReader.Codes(QdaReader.Element(part)).Select(found => found.Code));
            });
        });
    }

    /// <summary>A scheme as the text of a <c>.qdc</c>; the same scheme always gives the same text.</summary>
    public static string Write(CodingScheme scheme)
    {
        var elements = new Dictionary<string, XElement>();
        var codes = new XElement(Name + "Codes");
        foreach (var code in scheme.Codes)
        {
            var element = elements[code.Path] = new XElement(Name + "Code",
                new XAttribute("guid", GuidOf(scheme.Study, code.Path)),
                new XAttribute("name", code.Path[(code.Path.LastIndexOf('/') + 1)..]),
                new XAttribute("isCodable", code.IsCodable),
                code.Color.Length > 0 ? new XAttribute("color", code.Color) : null,
                code.Description.Length > 0 ? new XElement(Name + "Description", code.Description) : null);
            var above = code.Path[..Math.Max(0, code.Path.LastIndexOf('/'))];
            elements.GetValueOrDefault(above, codes).Add(element);
        }

        var book = new XElement(Name + "CodeBook", new XAttribute("origin", "Cluster workbook"), codes);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + book.ToString().ReplaceLineEndings("\n") + "\n";
    }

    // Made of the name, so that a tool that has the code already knows it again.
    private static string GuidOf(string study, string path)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{study}/{path}"))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
