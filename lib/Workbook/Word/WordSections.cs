using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Workbook.Word;

/// <summary>The text of a document, part after part; pages are turned where something is too wide.</summary>
internal sealed class WordSections
{
    private readonly List<OpenXmlElement> _all = [], _marks = [];
    private bool _isLandscape;

    /// <summary>Adds what stands next. Prose stands on upright pages; what belongs to a table stays with it.</summary>
    public void Add(OpenXmlElement element)
    {
        var style = (element as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        if (_isLandscape && element is Paragraph && style is not ("Caption" or "TableNote")) Turn(false);
        var place = element as Paragraph ?? element.Descendants<Paragraph>().FirstOrDefault();
        if (_marks.Count > 0 && place is not null) Put(place);
        _all.Add(element);
    }

    /// <summary>Marks what is added next.</summary>
    public void Mark(params OpenXmlElement[] bookmark) => _marks.AddRange(bookmark);

    /// <summary>Goes on with pages held upright or turned.</summary>
    public void Turn(bool isLandscape)
    {
        if (isLandscape == _isLandscape) return;
        var end = _all.Count;
        // A heading goes along with what it is the heading of.
        while (isLandscape && end > 0 && IsHeading(_all[end - 1])) end--;
        if (end > 0 && !IsSectionEnd(_all[end - 1]))
        {
            // The end of a section is a property of its last paragraph.
            if (_all[end - 1] is not Paragraph)
                _all.Insert(end++, WordText.Paragraph("TableNote", []));
            WordText.Properties((Paragraph)_all[end - 1]).Append(WordPage.Section(_isLandscape));
        }
        _isLandscape = isLandscape;
    }

    /// <summary>All of it, the last section's end included.</summary>
    public IEnumerable<OpenXmlElement> All
    {
        get
        {
            if (_marks.Count > 0) Put((Paragraph)_all.Last(element => element is Paragraph));
            return [.. _all, WordPage.Section(_isLandscape)];
        }
    }

    private void Put(Paragraph place)
    {
        var at = place.ParagraphProperties is null ? 0 : 1;
        foreach (var mark in _marks) place.InsertAt(mark, at++);
        _marks.Clear();
    }

    private static bool IsHeading(OpenXmlElement element) => (element as Paragraph)?.ParagraphProperties
        ?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true;

    private static bool IsSectionEnd(OpenXmlElement element) =>
        (element as Paragraph)?.ParagraphProperties?.GetFirstChild<SectionProperties>() is not null;
}
