using System.IO.Compression;
using System.Text;

namespace ClusterStudies;

/// <summary>The file of a project, opened: the XML, and the texts of sources where they lie beside it.</summary>
internal sealed class QdaPackage : IDisposable
{
    // A project of 50,000 passages takes 30 MB of XML.
    private const long MostXml = 512L << 20;
    private const long MostText = 64L << 20;
    private const int MostEntries = 100_000;
    private const int MostGrowth = 200;
    private readonly ZipArchive? _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[]? _xml;

    private QdaPackage(string path, byte[] bytes)
    {
        Path = System.IO.Path.GetFileName(path);
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            _xml = bytes;
            return;
        }

        try
        {
            _zip = new ZipArchive(new MemoryStream(bytes));
            if (_zip.Entries.Count > MostEntries) throw Refused($"holds more than {MostEntries} files");
            foreach (var entry in _zip.Entries) Take(entry);
        }
        catch (InvalidDataException broken) when (!broken.Message.StartsWith(Path, StringComparison.Ordinal))
        {
            throw Refused("is damaged: it cannot be unpacked. Export it again, or copy it again");
        }
    }

    /// <summary>The file's name.</summary>
    public string Path { get; }

    /// <summary>Opens a <c>.qdpx</c> or <c>.qde</c>.</summary>
    /// <exception cref="InvalidDataException">It is neither, or not a harmless one.</exception>
    public static QdaPackage Open(string path) => new(path, Reading.Bytes(path));

    /// <summary>The project's XML.</summary>
    public Stream Xml()
    {
        if (_xml is not null) return new MemoryStream(_xml);
        // Some tools leave the file in a folder of its own.
        var found = _entries.Values.Where(entry => entry.Name.EndsWith(".qde", StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry.FullName.Length).FirstOrDefault()
            ?? throw Refused("holds no project.qde: it is a zip of another kind. Export the project as REFI-QDA "
                + "project (.qdpx)");
        return new Bounded(found.Open(), MostXml, this);
    }

    /// <summary>The text of a source that lies beside the XML; null where it is not there.</summary>
    /// <param name="reference">As the project names it: <c>internal://6f1c….txt</c>.</param>
    public string? Text(string reference)
    {
        var name = reference[(reference.IndexOf("://", StringComparison.Ordinal) is >= 0 and var end ? end + 3 : 0)..];
        var entry = _entries.GetValueOrDefault("sources/" + name)
            ?? _entries.Values.FirstOrDefault(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (entry is null) return null;
        using var stream = new Bounded(entry.Open(), MostText, this);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF');
    }

    public void Dispose() => _zip?.Dispose();

    internal InvalidDataException Refused(string what) => new($"{Path} {what}.");

    private void Take(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            throw Refused($"names a file outside of itself, \"{entry.FullName}\", and is not opened");
        if (entry.Length > 10 << 20 && entry.Length / Math.Max(1, entry.CompressedLength) > MostGrowth)
        {
            throw Refused($"holds {entry.FullName}, which would grow more than {MostGrowth} times when unpacked, as no "
                + "honest project does; it is not opened");
        }

        _entries.TryAdd(name, entry);
    }

    // What a zip says of its sizes need not be true.
    private sealed class Bounded(Stream inner, long most, QdaPackage package) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            _read += read;
            return _read <= most ? read
                : throw package.Refused($"unpacks to more than {most >> 20} MB, and is not read further");
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
