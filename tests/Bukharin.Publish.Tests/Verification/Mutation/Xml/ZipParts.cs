using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>The files of a ZIP in their order.</summary>
internal sealed record ZipParts(ImmutableArray<(string Name, byte[] Bytes)> Entries)
{
    public static ZipParts Read(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return new ZipParts([.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })]);
    }

    public XDocument Xml(string name) =>
        XDocument.Load(new MemoryStream(File(name)), LoadOptions.PreserveWhitespace);

    public byte[] File(string name) => Entries.Single(entry => entry.Name == name).Bytes;

    /// <summary>The ZIP with some of its XML and of its other files changed.</summary>
    public byte[] With(IReadOnlyDictionary<string, XDocument> changed, IReadOnlyDictionary<string, byte[]> files)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Entries)
            {
                // OCF 4.2.2: the media type is stored as it is.
                var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                if (changed.TryGetValue(name, out var xml))
                {
                    xml.Save(stream, SaveOptions.DisableFormatting);
                }
                else
                {
                    stream.Write(files.GetValueOrDefault(name) ?? bytes);
                }
            }
        }

        return output.ToArray();
    }
}
