using System.Buffers.Binary;
using System.IO.Compression;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Writers.Files;

/// <summary>What is the same of an edition on every system.</summary>
public sealed class PortableArchiveTests
{
    private static readonly byte[] Source = File.ReadAllBytes(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"));

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Entries_are_ordinary_files_that_everybody_reads_and_bear_one_system_and_time(string format)
    {
        var edition = Editions.Write(format, MarkdownReader.Read(Source, "letter.md").Document!, Styles.Classic);
        using var archive = new ZipArchive(new MemoryStream(edition));

        Assert.All(archive.Entries, entry =>
        {
            // stat(2): S_IFREG and rw-r--r--, where Info-ZIP has them.
            Assert.Equal("100644", Convert.ToString((int)((uint)entry.ExternalAttributes >> 16), 8));
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        });
        Assert.Equal(Enumerable.Repeat((byte)3, archive.Entries.Count), Systems(edition));
    }

    [Theory]
    [InlineData("pdf", "\r\n")]
    [InlineData("print", "\r\n")]
    [InlineData("docx", "\r\n")]
    [InlineData("epub", "\r\n")]
    [InlineData("docx", "\r")]
    [InlineData("epub", "\r")]
    public void Line_ends_of_the_source_change_no_edition(string format, string lineEnd)
    {
        var text = System.Text.Encoding.UTF8.GetString(Source);
        var other = System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings(lineEnd));
        Assert.NotEqual(Source, other);

        Assert.Equal(Write(Source), Write(other));

        byte[] Write(byte[] source) => Editions.Write(format, MarkdownReader.Read(source, "letter.md").Document!, Styles.Classic);
    }

    /// <summary>The byte of each entry that names a system (APPNOTE.TXT 4.4.2), found by the signature of directory entries.</summary>
    private static IEnumerable<byte> Systems(byte[] archive)
    {
        var directory = BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(archive.Length - 6));
        for (var at = directory; (at = archive.AsSpan(at).IndexOf("PK\x01\x02"u8) is >= 0 and var found ? at + found : -1) >= 0; at += 46)
        {
            yield return archive[at + 5];
        }
    }
}
