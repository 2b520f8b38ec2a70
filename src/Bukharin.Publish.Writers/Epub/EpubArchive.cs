using System.IO.Compression;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Packs files into the ZIP archive that an EPUB is (OCF, EPUB 3.3, 4.2).</summary>
internal static class EpubArchive
{
    // The first time that ZIP can express. Files have none that means anything: they were all made in this moment.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the media type and then the entries, in the order given.</summary>
    /// <param name="entries">The files.</param>
    /// <param name="output">Where the archive goes; it need not be seekable, and is left open.</param>
    public static void Write(IEnumerable<EpubEntry> entries, Stream output)
    {
        // ZipArchive writes sizes into the local headers only where it can seek back to them; otherwise it puts them
        // behind the data, which OCF forbids for the media type.
        using var archiveBytes = new MemoryStream();
        using (var archive = new ZipArchive(archiveBytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // EPUB 3.3, 4.2.6.3 (OCF ZIP container media type): first, stored, and without a line's end.
            Add(archive, new("mimetype", "application/epub+zip"u8.ToArray()), CompressionLevel.NoCompression);
            foreach (var entry in entries)
            {
                Add(archive, entry, CompressionLevel.SmallestSize);
            }
        }

        archiveBytes.Position = 0;
        archiveBytes.CopyTo(output);
    }

    private static void Add(ZipArchive archive, EpubEntry file, CompressionLevel compression)
    {
        var entry = archive.CreateEntry(file.Path, compression);
        entry.LastWriteTime = EntryTime;
        // Left alone, it says which operating system the archive was made on.
        entry.ExternalAttributes = 0;
        using var content = entry.Open();
        content.Write(file.Content.Span);
    }
}
