namespace Workbook.Pictures;

/// <summary>A figure drawn: PNG at twice its size on the page.</summary>
/// <param name="Base64">The PNG file, as notebooks store it.</param>
/// <param name="Width">Width on the page, in CSS pixels.</param>
/// <param name="Height">Height on the page, in CSS pixels.</param>
internal sealed record Picture(string Base64, int Width, int Height);

/// <summary>What came of drawing: a picture or null for every figure, in order, and what a reader of the run should
/// know.</summary>
/// <param name="Pictures">One entry for each figure asked for.</param>
/// <param name="Remark">One line when something could not be drawn, otherwise null.</param>
internal sealed record PictureSheet(IReadOnlyList<Picture?> Pictures, string? Remark)
{
    internal static PictureSheet None(int count, string? remark) => new(new Picture?[count], remark);
}
