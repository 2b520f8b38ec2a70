using System.IO.Compression;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Packs files into the ZIP archive that an EPUB is (OCF, EPUB 3.3, 4.2).</summary>
internal static class EpubArchive
{
    /// <summary>Writes the media type and then the entries, in the order given.</summary>
    /// <param name="entries">The files.</param>
    /// <param name="output">Where the archive goes; it need not be seekable, and is left open.</param>
    public static void Write(IEnumerable<EpubEntry> entries, Stream output) => PortableArchive.Write(
        add =>
        {
            // EPUB 3.3, 4.2.6.3 (OCF ZIP container media type): first, stored, and without a line's end.
            add("mimetype", CompressionLevel.NoCompression, content => content.Write("application/epub+zip"u8));
            foreach (var entry in entries)
            {
                add(entry.Path, Compression(entry.Path), content => content.Write(entry.Content.Span));
            }
        },
        output);

    /// <summary>How hard it is tried to make a file small.</summary>
    private static CompressionLevel Compression(string path) => Path.GetExtension(path) switch
    {
        // Packed already: a sixth less at the most, for as long as all documents of a letter take.
        ".png" or ".jpg" => CompressionLevel.NoCompression,
        _ => CompressionLevel.SmallestSize,
    };
}
