using DocumentFormat.OpenXml.Wordprocessing;

namespace Workbook.Word;

/// <summary>The paper: A4, margins of 2 cm, upright or turned. Lengths in twentieths of a point.</summary>
internal static class WordPage
{
    private const int Long = 16838, Short = 11906, Margin = 1134;

    /// <summary>How wide text may be.</summary>
    public static int TextWidth(bool isLandscape) => (isLandscape ? Long : Short) - 2 * Margin;

    /// <summary>How high a figure may be that leaves room for its caption.</summary>
    public static int FigureHeight => (Long - 2 * Margin) * 4 / 5;

    /// <summary>The end of a section.</summary>
    public static SectionProperties Section(bool isLandscape)
    {
        var paper = new PageSize
        {
            Width = (uint)(isLandscape ? Long : Short), Height = (uint)(isLandscape ? Short : Long),
        };
        if (isLandscape) paper.Orient = PageOrientationValues.Landscape;
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = WordFile.FooterId },
            new SectionType { Val = SectionMarkValues.NextPage },
            paper,
            new PageMargin
            {
                Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0,
            });
    }
}
