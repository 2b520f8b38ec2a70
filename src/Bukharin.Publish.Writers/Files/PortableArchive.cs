using System.Buffers.Binary;
using System.IO.Compression;

namespace Bukharin.Publish.Writers.Files;

/// <summary>A ZIP archive whose bytes follow from its files alone, whatever system it is made on.</summary>
internal static class PortableArchive
{
    // The first time that ZIP can express (APPNOTE.TXT 4.4.6): it says nothing, and says it on every run.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // An ordinary file that its owner writes and everybody reads (S_IFREG, 0644), in the upper half as Info-ZIP has it.
    // Without it, unzip on Unix makes files that nobody may open.
    private const int OrdinaryFile = unchecked((int)0x81A40000);

    // APPNOTE.TXT 4.4.2: the system whose file attributes an entry has. .NET says the one that it runs on.
    private const byte Unix = 3;

    private const int DirectoryEndBytes = 22;
    private const int DirectoryEntryBytes = 46;

    /// <summary>Writes an archive.</summary>
    /// <param name="fill">Adds the files, in their order, each by a path, a compression and what writes its bytes.</param>
    /// <param name="output">Where the archive goes; it need not be seekable, and is left open.</param>
    public static void Write(Action<Action<string, CompressionLevel, Action<Stream>>> fill, Stream output)
    {
        // By way of memory: into a stream that cannot seek, ZipArchive writes sizes behind the data of an entry, so that the
        // bytes would depend on the caller's stream; OCF forbids it for the media type.
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            fill((path, compression, write) =>
            {
                var entry = archive.CreateEntry(path, compression);
                entry.LastWriteTime = EntryTime;
                entry.ExternalAttributes = OrdinaryFile;
                using var content = entry.Open();
                write(content);
            });
        }

        var written = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        NameSystem(written);
        output.Write(written);
    }

    /// <summary>Puts one system into all entries of the directory (APPNOTE.TXT 4.3.12); nothing else of an entry names it.</summary>
    private static void NameSystem(Span<byte> archive)
    {
        var end = archive[^DirectoryEndBytes..];
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var entry = archive[(int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..])..];
        for (var i = 0; i < count; i++)
        {
            entry[5] = Unix;
            var size = DirectoryEntryBytes + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            entry = entry[size..];
        }
    }
}
