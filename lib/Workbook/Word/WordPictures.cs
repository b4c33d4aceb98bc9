using DocumentFormat.OpenXml.Wordprocessing;

namespace Workbook.Word;

/// <summary>Pictures in a Word document, each with its text alternative.</summary>
internal sealed class WordPictures(WordPackage package)
{
    private const int EmuOfTwip = 635, TwipsOfPixel = 15;

    /// <summary>A picture in a run; null for a kind that Word does not show, or for what is no picture.</summary>
    /// <param name="kind">Its MIME name.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="size">Width and height in CSS pixels; null to take the file's own.</param>
    public Run? Write(string kind, byte[] bytes, string alternative, (int Width, int Height)? size = null)
    {
        if ((size ?? PictureSize.Of(bytes)) is not { Width: > 0, Height: > 0 } pixels) return null;
        if (package.Picture(kind, bytes) is not { } relation) return null;
        var scale = Math.Min(1, Math.Min((double)WordPage.TextWidth(isLandscape: false) / TwipsOfPixel / pixels.Width,
            (double)WordPage.FigureHeight / TwipsOfPixel / pixels.Height));
        var (width, height) = (Emu(pixels.Width), Emu(pixels.Height));
        return new Run(new Drawing(new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline(
            Inline(package.NextId(), relation, alternative, width, height))));

        long Emu(int length) => (long)Math.Round(length * scale * TwipsOfPixel * EmuOfTwip);
    }

    /// <summary>A picture that is a data URL.</summary>
    public Run? Write(string dataUrl, string alternative)
    {
        var comma = dataUrl.IndexOf(',', StringComparison.Ordinal);
        var kind = dataUrl["data:".Length..dataUrl.IndexOf(';', StringComparison.Ordinal)].ToLowerInvariant();
        return Write(kind, Convert.FromBase64String(dataUrl[(comma + 1)..]), alternative);
    }

    private static string Inline(uint id, string relation, string alternative, long width, long height)
    {
        var described = System.Security.SecurityElement.Escape(WordText.Clean(alternative).ReplaceLineEndings(" "));
        return FormattableString.Invariant($"""
            <wp:inline distT="0" distB="0" distL="0" distR="0"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:extent cx="{width}"
              cy="{height}"/><wp:docPr id="{id}" name="Picture {id}" descr="{described}"/><wp:cNvGraphicFramePr
              ><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData
              uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr
              id="{id}" name="Picture {id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"
              /><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext
              cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic
              ></a:graphicData></a:graphic></wp:inline>
            """);
    }
}
