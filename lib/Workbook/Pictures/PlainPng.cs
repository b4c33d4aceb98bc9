using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Workbook.Pictures;

/// <summary>A PNG file of the kind that browsers write: eight bits a channel, with or without transparency, not
/// interlaced.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Pixels">Row after row, each 0xRRGGBB, on white where the file is transparent.</param>
internal sealed record PlainPng(int Width, int Height, int[] Pixels)
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads a file; null where it is of another kind.</summary>
    public static PlainPng? Read(byte[] file)
    {
        const int Largest = 1 << 26;
        if (file.Length < 33 || !file.AsSpan(0, 8).SequenceEqual(Signature)) return null;
        var (width, height) = (Number(file, 16), Number(file, 20));
        var channels = file[25] switch { 2 => 3, 6 => 4, _ => 0 };
        if (channels == 0 || file[24] != 8 || file[28] != 0) return null;
        if (width <= 0 || height <= 0 || (long)width * height > Largest) return null;
        using var packed = new MemoryStream();
        for (var at = 8; at + 12 <= file.Length; at += Number(file, at) + 12)
        {
            if (Encoding.ASCII.GetString(file, at + 4, 4) == "IDAT") packed.Write(file, at + 8, Number(file, at));
        }
        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var length = width * channels;
        var (row, above, pixels) = (new byte[length], new byte[length], new int[width * height]);
        for (var y = 0; y < height; y++)
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(row);
            Unfilter(row, above, channels, filter);
            for (var x = 0; x < width; x++) pixels[(y * width) + x] = Colour(row.AsSpan(x * channels, channels));
            (row, above) = (above, row);
        }
        return new PlainPng(width, height, pixels);
    }

    /// <summary>The picture at a lesser width and as much less height: each pixel the mean of those it stands for.
    /// </summary>
    /// <param name="width">The width in pixels, at least 1.</param>
    public PlainPng Shrunk(int width)
    {
        var height = Math.Max(1, (int)((long)Height * width / Width));
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (left, top) = (x * Width / width, y * Height / height);
                pixels[(y * width) + x] = Mean(left, Math.Max(left + 1, (x + 1) * Width / width),
                    top, Math.Max(top + 1, (y + 1) * Height / height));
            }
        }
        return new PlainPng(width, height, pixels);
    }

    private int Mean(int left, int right, int top, int bottom)
    {
        var (red, green, blue, n) = (0, 0, 0, (right - left) * (bottom - top));
        for (var y = top; y < bottom; y++)
        {
            foreach (var pixel in Pixels.AsSpan((y * Width) + left, right - left))
                (red, green, blue) = (red + (pixel >> 16), green + (pixel >> 8 & 255), blue + (pixel & 255));
        }
        return (red / n << 16) | (green / n << 8) | (blue / n);
    }

    /// <summary>A file made of chunks.</summary>
    public static byte[] File(params IEnumerable<(string Name, byte[] Content)> chunks) =>
        [.. Signature, .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Content))];

    /// <summary>A part of a file.</summary>
    /// <param name="name">Its kind: four letters.</param>
    /// <param name="content">What it holds.</param>
    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Bytes(content.Length), .. named, .. Bytes((int)Checksum(named))];
    }

    private static byte[] Bytes(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static int Number(byte[] file, int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));

    private static int Colour(ReadOnlySpan<byte> channels)
    {
        var opacity = channels.Length == 4 ? channels[3] : 255;
        return (OnWhite(channels[0], opacity) << 16) | (OnWhite(channels[1], opacity) << 8)
            | OnWhite(channels[2], opacity);
    }

    private static int OnWhite(int value, int opacity) => ((value * opacity) + (255 * (255 - opacity))) / 255;

    // https://www.w3.org/TR/png-3/#9Filters
    private static void Unfilter(byte[] row, byte[] above, int step, int filter)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < step ? 0 : row[i - step], above[i], i < step ? 0 : above[i - step]);
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    // https://www.w3.org/TR/png-3/#5CRC-algorithm
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
