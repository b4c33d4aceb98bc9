using System.Buffers.Binary;

namespace Workbook.Word;

/// <summary>Reads how large a picture is from the head of its file.</summary>
internal static class PictureSize
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <summary>Width and height in pixels; null where the file is none of PNG, GIF and JPEG.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file.StartsWith(Png))
        {
            return (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        }
        if (file.Length >= 10 && file.StartsWith("GIF8"u8))
        {
            return (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        }
        return file.Length >= 4 && file[0] == 0xff && file[1] == 0xd8 ? Jpeg(file) : null;
    }

    // The sizes stand in the first frame; what comes before are segments that say their length.
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var i = 2; i + 9 < file.Length && file[i] == 0xff;)
        {
            var kind = file[i + 1];
            if (kind is >= 0xc0 and <= 0xcf and not 0xc4 and not 0xc8 and not 0xcc)
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(i + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(i + 5)..]));
            }
            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(i + 2)..]);
        }
        return null;
    }
}
