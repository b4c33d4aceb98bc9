using System.Buffers.Binary;
using System.IO.Compression;

namespace Workbook.Pictures;

/// <summary>A drawing stored with a palette: a third of the bytes of a picture of 16 million colours, and no
/// difference to the eye, since a drawing has few colours and the steps between them.</summary>
internal static class PalettePng
{
    private const int MostColours = 256;

    /// <summary>The picture with a palette, on white where it is transparent.</summary>
    /// <param name="base64">A PNG file.</param>
    /// <param name="width">A lesser width, in pixels; null to leave it.</param>
    /// <returns>The smaller file in base64; the one given where it is not smaller, or not of the plain kind that
    /// browsers write.</returns>
    public static string Smaller(string base64, int? width = null)
    {
        try
        {
            if (PlainPng.Read(Convert.FromBase64String(base64)) is not { } picture) return base64;
            var small = Convert.ToBase64String(Write(width < picture.Width ? picture.Shrunk(width.Value) : picture));
            return small.Length < base64.Length ? small : base64;
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or EndOfStreamException
            or IndexOutOfRangeException or ArgumentException)
        {
            return base64; // Whatever it is, the browser may still know it.
        }
    }

    private static byte[] Write(PlainPng picture)
    {
        var (palette, places) = Palette(picture.Pixels);
        var rows = new byte[picture.Height * (picture.Width + 1)]; // each row begins with its filter, 0: none
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                rows[(y * (picture.Width + 1)) + x + 1] = places[Box(picture.Pixels[(y * picture.Width) + x])];
        }
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), picture.Height);
        (head[8], head[9]) = (8, 3); // eight bits a pixel, which name a place in the palette
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize)) zlib.Write(rows);
        return PlainPng.File(("IHDR", head), ("PLTE", palette), ("IDAT", packed.ToArray()), ("IEND", []));
    }

    // Colours are gathered in boxes, 16 steps a channel; of each box the colour that occurs most stands for all, so
    // that surfaces keep theirs exactly. The rarest boxes take the nearest of the others.
    private static (byte[] Palette, byte[] Places) Palette(int[] pixels)
    {
        var counts = new Dictionary<int, int>();
        foreach (var pixel in pixels) counts[pixel] = counts.GetValueOrDefault(pixel) + 1;
        var boxes = counts.GroupBy(colour => Box(colour.Key))
            .Select(box => (Box: box.Key, Count: box.Sum(c => c.Value),
                Colour: box.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key))
            .OrderByDescending(box => box.Count).ThenBy(box => box.Box).ToList();
        var kept = boxes.Take(MostColours).ToList();
        var places = new byte[4096];
        foreach (var (i, box) in kept.Index()) places[box.Box] = (byte)i;
        foreach (var box in boxes.Skip(MostColours))
            places[box.Box] = (byte)kept.Index().MinBy(other => Distance(other.Item.Colour, box.Colour)).Index;
        return ([.. kept.SelectMany(box => new[] { Red(box.Colour), Green(box.Colour), Blue(box.Colour) })], places);
    }

    private static int Box(int colour) => (Red(colour) >> 4 << 8) | (Green(colour) >> 4 << 4) | (Blue(colour) >> 4);

    private static int Distance(int a, int b) =>
        Square(Red(a) - Red(b)) + Square(Green(a) - Green(b)) + Square(Blue(a) - Blue(b));

    private static int Square(int n) => n * n;

    private static byte Red(int colour) => (byte)(colour >> 16);

    private static byte Green(int colour) => (byte)(colour >> 8);

    private static byte Blue(int colour) => (byte)colour;
}
