using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bukharin.Publish.Verification.Recovery;

/// <summary>An edition that is a ZIP archive of parts.</summary>
/// <remarks>What a part holds is compared with its check value and is bounded, in size and in depth: no file can exhaust the reader.</remarks>
internal sealed class ZipPackage : IDisposable
{
    /// <summary>Bytes that a part may have when unpacked: a text a hundred times as long as the longest novel.</summary>
    public const int LargestPartBytes = 256 << 20;

    /// <summary>How deep elements may be nested. Reading systems give up sooner.</summary>
    public const int DeepestElement = 500;

    private const int BlockBytes = 1 << 16;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;

    private ZipPackage(ZipArchive archive, StringComparer names)
    {
        _archive = archive;
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
            throw new InvalidDataException($"The file is no ZIP archive, or a damaged one: {exception.Message}", exception);
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
            using var reader = XmlReader.Create(new MemoryStream(ReadBytes(name), writable: false), settings);
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            CheckDepth(root, name);
            return root;
        }
        catch (XmlException exception)
        {
            // A declaration that is refused has no place.
            var place = exception.LineNumber == 0 ? "" : FormattableString.Invariant($"({exception.LineNumber},{exception.LinePosition})");
            throw new InvalidDataException($"{name}{place}: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a part as UTF-8 text.</summary>
    /// <exception cref="InvalidDataException">The part is missing, damaged or too big.</exception>
    public string ReadText(string name)
    {
        using var reader = new StreamReader(new MemoryStream(ReadBytes(name), writable: false), Encoding.UTF8);
        return reader.ReadToEnd();
    }

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
                if (content.Length + count > LargestPartBytes)
                {
                    throw new InvalidDataException(FormattableString.Invariant($"it has more than {LargestPartBytes >> 20} MiB."));
                }

                content.Write(block, 0, count);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw new InvalidDataException($"The part '{name}' cannot be unpacked: {exception.Message}", exception);
        }

        var bytes = content.ToArray();
        if (bytes.LongLength != entry.Length || Crc32.Of(bytes) != entry.Crc32)
        {
            throw new InvalidDataException($"The part '{name}' is damaged: its length or check value is not the one that the archive gives.");
        }

        return bytes;
    }

    private static void CheckDepth(XElement root, string name)
    {
        var depth = 1;
        for (XNode node = root; ;)
        {
            if (node is XElement { FirstNode: { } child })
            {
                if (++depth > DeepestElement)
                {
                    throw new InvalidDataException(FormattableString.Invariant($"{name}: elements are nested more than {DeepestElement} deep."));
                }

                node = child;
                continue;
            }

            while (node != root && node.NextNode is null)
            {
                node = node.Parent!;
                depth--;
            }

            if (node == root)
            {
                return;
            }

            node = node.NextNode!;
        }
    }
}
