using System.IO.Compression;
using Workbook.Pictures;

namespace Tests.Workbook.Pictures;

public class SmallPictures
{
    [Fact]
    public void A_drawing_with_a_palette_has_the_same_size_and_its_surfaces_keep_their_colours()
    {
        // Two surfaces, and between them steps of a hundred colours, as at the edge of a letter.
        var pixels = Enumerable.Range(0, 400 * 100).Select(i => (i % 400) switch
        {
            < 200 => 0x0072B2,
            < 300 and var x => (x * 0x020100) ^ (i / 400),
            _ => 0xFFFFFF,
        }).ToArray();
        var picture = Png(400, 100, pixels);
        var small = Convert.FromBase64String(PalettePng.Smaller(Convert.ToBase64String(picture)));
        Assert.True(small.Length < picture.Length);
        Assert.Equal(picture[16..24], small[16..24]); // width and height
        Assert.Equal(3, small[25]); // has a palette
        var palette = small[41..(41 + (small[35] << 8) + small[36])];
        Assert.Contains((0x00, 0x72, 0xB2), Colours(palette));
        Assert.Contains((0xFF, 0xFF, 0xFF), Colours(palette));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64")]
    [InlineData("iVBORw0KGgo=")]
    [InlineData("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")]
    public void What_is_no_such_picture_or_does_not_get_smaller_stays(string base64) =>
        Assert.Equal(base64, PalettePng.Smaller(base64));

    private static IEnumerable<(int, int, int)> Colours(byte[] palette) =>
        palette.Chunk(3).Where(c => c.Length == 3).Select(c => ((int)c[0], (int)c[1], (int)c[2]));

    private static byte[] Png(int width, int height, int[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            foreach (var row in pixels.Chunk(width))
                zlib.Write([0, .. row.SelectMany(p => new[] { (byte)(p >> 16), (byte)(p >> 8), (byte)p })]);
        }
        byte[] head = [0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0];
        return PlainPng.File(("IHDR", head), ("IDAT", packed.ToArray()), ("IEND", []));
    }
}
