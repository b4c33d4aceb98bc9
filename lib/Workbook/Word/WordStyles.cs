using System.Text;

namespace Workbook.Word;

/// <summary>How a Word document looks: all in styles, so that who writes on in it changes a style and no
/// paragraph.</summary>
internal static class WordStyles
{
    /// <summary>How deep lists may stand in one another.</summary>
    public const int ListLevels = 6;

    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>The styles, as their part holds them.</summary>
    public static string Styles { get; } = $"""
        <w:styles {Namespace}>
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri"
          w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US"
          w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
          <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
          <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>
          <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
          </w:tblCellMar></w:tblPr></w:style>
        {Paragraph("Title", "Title", "<w:spacing w:after=\"240\" w:line=\"240\" w:lineRule=\"auto\"/>",
            "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"44\"/>")}
        {Headings()}
        {Paragraph("Caption", "caption", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/>",
            "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"20\"/>")}
        {Paragraph("Figure", "Figure", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"40\"/>", "")}
        {Paragraph("FigureCaption", "Figure Caption",
            "<w:keepNext w:val=\"0\"/><w:spacing w:before=\"40\" w:after=\"240\"/>", "", "Caption")}
        {Paragraph("TableText", "Table Text", "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\"/>",
            "<w:sz w:val=\"18\"/>")}
        {Paragraph("TableNote", "Table Note", "<w:spacing w:before=\"40\" w:after=\"60\" w:line=\"240\"/>",
            "<w:sz w:val=\"18\"/>")}
        {Paragraph("Code", "Code", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F4F6\"/>"
            + "<w:spacing w:before=\"60\" w:after=\"120\" w:line=\"240\"/>",
            "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/><w:noProof/><w:sz w:val=\"16\"/>")}
        {Paragraph("Quote", "Quote", "<w:ind w:left=\"567\" w:right=\"567\"/>", "<w:i/>")}
        {Paragraph("LeftOut", "Left Out", "", "<w:i/><w:color w:val=\"595959\"/>")}
        {Paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", "")}
        {Paragraph("ContentsHeading", "Contents Heading", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>",
            "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"26\"/>")}
        {Contents()}
        {Paragraph("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>"
            + "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>")}
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>
          <w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="CodeText"><w:name w:val="Code Text"/><w:rPr>
          <w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:noProof/><w:sz w:val="19"/></w:rPr>
          </w:style>
        <w:style w:type="table" w:styleId="Exhibit"><w:name w:val="Exhibit"/><w:basedOn w:val="TableNormal"/><w:tblPr>
          <w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="1F3A5F"/>
          <w:bottom w:val="single" w:sz="12" w:space="0" w:color="1F3A5F"/>
          <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/></w:tblBorders><w:tblCellMar>
          <w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>
          <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
          <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/></w:tcBorders></w:tcPr></w:tblStylePr>
          </w:style>
        </w:styles>
        """;

    /// <summary>Lists: 1 with bullets, 2 with numbers; the inside of their part.</summary>
    public static IReadOnlyList<DocumentFormat.OpenXml.OpenXmlElement> Lists =>
    [
        Abstract(1, level => level % 2 == 0 ? "•" : "–", "bullet"),
        Abstract(2, level => $"%{level + 1}.", "decimal"),
        new DocumentFormat.OpenXml.Wordprocessing.NumberingInstance(
            new DocumentFormat.OpenXml.Wordprocessing.AbstractNumId { Val = 1 }) { NumberID = 1 },
    ];

    private static DocumentFormat.OpenXml.Wordprocessing.AbstractNum Abstract(
        int id, Func<int, string> sign, string format)
    {
        var xml = new StringBuilder();
        xml.Append(FormattableString.Invariant(
            $"<w:abstractNum {Namespace} w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>"));
        for (var level = 0; level < ListLevels; level++)
        {
            xml.Append(FormattableString.Invariant($"""
                <w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText
                w:val="{sign(level)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{425 * (level + 1)}"
                w:hanging="425"/></w:pPr></w:lvl>
                """));
        }
        return new(xml.Append("</w:abstractNum>").ToString());
    }

    private static string Headings() => string.Join('\n',
        new[] { 34, 28, 25, 23, 22, 22 }.Select((size, i) => Paragraph(
            FormattableString.Invariant($"Heading{i + 1}"), FormattableString.Invariant($"heading {i + 1}"),
            FormattableString.Invariant($"""
                <w:keepNext/><w:keepLines/><w:spacing w:before="{360 - 40 * i}" w:after="100" w:line="240"
                w:lineRule="auto"/><w:outlineLvl w:val="{i}"/>
                """),
            FormattableString.Invariant($"<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"{size}\"/>"))));

    private static string Contents() => string.Join('\n', Enumerable.Range(1, 4).Select(level => Paragraph(
        FormattableString.Invariant($"TOC{level}"), FormattableString.Invariant($"toc {level}"),
        FormattableString.Invariant($"""
            <w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs><w:spacing w:after="40"/><w:ind
            w:left="{284 * (level - 1)}"/>
            """), "")));

    private static string Paragraph(
        string id, string name, string layout, string marks, string basis = "Normal") => $"""
        <w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{basis}"/><w:qFormat/>
        <w:pPr>{layout}</w:pPr><w:rPr>{marks}</w:rPr></w:style>
        """;
}
