using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Packages;

/// <summary>An edition that is a ZIP archive of parts.</summary>
/// <remarks>What a part holds is compared with its check value and is bounded, in size and in depth: no file can exhaust the reader.</remarks>
internal sealed class ZipPackage : IDisposable
{
    /// <summary>Bytes that a part may have when unpacked: the longest novel, in the most wordy XML of a word processor. As a tree it takes twenty times as much.</summary>
    public const int LargestPartBytes = 64 << 20;

    /// <summary>Bytes that all parts together may have that are read.</summary>
    public const int LargestPackageBytes = 256 << 20;

    /// <summary>Parts that an archive may have.</summary>
    public const int MostParts = 10_000;

    // Text is packed to a tenth, and a row of one letter to a thousandth. Small parts may be anything.
    private const int MostTimesPacked = 400;
    private const int LeastBytesOfRatio = 8 << 20;

    /// <summary>How deep elements may be nested. Reading systems give up sooner.</summary>
    public const int DeepestElement = 500;

    private const int BlockBytes = 1 << 16;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private long _read;
    private bool _isTooLarge;

    private ZipPackage(ZipArchive archive, StringComparer names)
    {
        _archive = archive;
        if (archive.Entries.Count > MostParts)
        {
            throw new InvalidDataException(FormattableString.Invariant($"The archive has more than {MostParts} parts."));
        }

        _entries = new Dictionary<string, ZipArchiveEntry>(names);
        foreach (var entry in archive.Entries)
        {
            if (!_entries.TryAdd(entry.FullName, entry))
            {
                throw new InvalidDataException($"The archive has two entries of the name '{entry.FullName}'.");
            }
        }
    }

    /// <summary>Opens an archive; the stream stays open.</summary>
    /// <param name="edition">The archive, from the present position on.</param>
    /// <param name="names">How names of parts compare.</param>
    /// <exception cref="InvalidDataException">It is no ZIP archive, or its directory is damaged.</exception>
    public static ZipPackage Open(Stream edition, StringComparer names)
    {
        var source = edition;
        if (edition.Position != 0)
        {
            // The offsets in an archive's directory count from the beginning of the stream.
            source = new MemoryStream();
            edition.CopyTo(source);
            source.Position = 0;
        }

        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
            return new ZipPackage(archive, names);
        }
        catch (InvalidDataException exception) when (archive is null)
        {
            throw new InvalidDataException("The file is no ZIP archive, or a damaged one.", exception);
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            throw;
        }
    }

    /// <summary>The names of all parts, folders among them.</summary>
    public IEnumerable<string> Names => _archive.Entries.Select(entry => entry.FullName);

    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>Reads a part as XML.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="doctype">Whether a document type declaration is passed over or is a fault; no entity of one is ever expanded.</param>
    /// <returns>The root element; all white space is kept.</returns>
    /// <exception cref="InvalidDataException">The part is missing, damaged, too big, too deep, or not well-formed; the message says where.</exception>
    public XElement ReadXml(string name, DtdProcessing doctype)
    {
        var settings = new XmlReaderSettings { DtdProcessing = doctype, XmlResolver = null, CloseInput = true };
        try
        {
            var bytes = ReadBytes(name);
            using (var first = XmlReader.Create(new MemoryStream(bytes, writable: false), settings))
            {
                CheckDepth(first, name);
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException exception)
        {
            // A declaration that is refused has no place.
            var place = exception.LineNumber == 0 ? "" : FormattableString.Invariant($"({exception.LineNumber},{exception.LinePosition})");
            throw new InvalidDataException($"{name}{place}: here it is no well-formed XML.", exception);
        }
    }

    /// <summary>Reads a part as UTF-8 text.</summary>
    /// <exception cref="InvalidDataException">The part is missing, damaged or too big.</exception>
    public string ReadText(string name)
    {
        using var reader = new StreamReader(new MemoryStream(ReadBytes(name), writable: false), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a part as it is.</summary>
    /// <exception cref="InvalidDataException">The part is missing, damaged or too big.</exception>
    public byte[] Read(string name) => ReadBytes(name);

    public void Dispose() => _archive.Dispose();

    private byte[] ReadBytes(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            throw new InvalidDataException($"The archive has no part '{name}'.");
        }

        // The length that the directory claims is not to be trusted; what comes out is counted.
        using var content = new MemoryStream((int)Math.Clamp(entry.Length, 0, 1 << 24));
        try
        {
            using var packed = entry.Open();
            var block = new byte[BlockBytes];
            for (int count; (count = packed.Read(block)) > 0;)
            {
                _read += count;
                if (content.Length + count > LargestPartBytes || _read > LargestPackageBytes)
                {
                    throw TooLarge(name, FormattableString.Invariant($"more than {(_read > LargestPackageBytes ? LargestPackageBytes : LargestPartBytes) >> 20} MiB"));
                }

                if (content.Length + count > LeastBytesOfRatio && (content.Length + count) / MostTimesPacked > entry.CompressedLength)
                {
                    throw TooLarge(name, FormattableString.Invariant($"more than {MostTimesPacked} times what it takes in the archive"));
                }

                content.Write(block, 0, count);
            }
        }
        catch (Exception exception) when (!_isTooLarge && exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw new InvalidDataException($"The part '{name}' cannot be unpacked: its data are damaged, or packed in an unknown way.", exception);
        }

        var bytes = content.ToArray();
        if (bytes.LongLength != entry.Length || Crc32.Of(bytes) != entry.Crc32)
        {
            throw new InvalidDataException($"The part '{name}' is damaged: its length or check value is not the one that the archive gives.");
        }

        return bytes;
    }

    private InvalidDataException TooLarge(string name, string how)
    {
        _isTooLarge = true;
        return new InvalidDataException($"The part '{name}' unpacks to {how}.");
    }

    /// <summary>Before a tree is made of it: names in deep elements are looked up through all of those around them.</summary>
    private static void CheckDepth(XmlReader reader, string name)
    {
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                throw new InvalidDataException(FormattableString.Invariant($"{name}: elements are nested more than {DeepestElement} deep."));
            }
        }
    }
}
