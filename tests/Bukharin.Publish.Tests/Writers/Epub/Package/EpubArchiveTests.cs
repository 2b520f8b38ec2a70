using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Epub.Package;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Tests.Writers.Epub.Package;

public sealed class EpubArchiveTests
{
    private static readonly WrittenEpub Sample = WrittenEpub.Of(SampleDocuments.EveryNodeKind);

    [Fact]
    public void The_media_type_comes_first_stored_and_without_extra_field()
    {
        // A local file header is 30 bytes long, then comes the name (APPNOTE.TXT 4.3.7).
        var header = Sample.Bytes.AsSpan(0, 30);
        Assert.Equal("mimetypeapplication/epub+zipPK", Encoding.ASCII.GetString(Sample.Bytes, 30, 30));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(header[6..])); // no data descriptor
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(header[8..])); // stored
        Assert.Equal(20u, BinaryPrimitives.ReadUInt32LittleEndian(header[18..])); // size
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(header[28..])); // extra field
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes() =>
        Assert.Equal(Sample.Bytes, WrittenEpub.Of(SampleDocuments.EveryNodeKind).Bytes);

    [Fact]
    public void Files_stand_in_a_fixed_order() => Assert.Equal(
        [
            "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/toc.ncx", "EPUB/book.css", "EPUB/style.css",
            "EPUB/cover.xhtml", "EPUB/cover.png",
            "EPUB/title-page.xhtml", "EPUB/imprint.xhtml", "EPUB/part-01.xhtml", "EPUB/part-02.xhtml", "EPUB/part-03.xhtml",
            "EPUB/figure-01.png", "EPUB/figure-02.png", "EPUB/persons.xhtml", "EPUB/credit.xhtml",
        ],
        Sample.Names);

    [Fact]
    public void An_output_that_cannot_seek_gets_the_same_bytes_and_is_left_open()
    {
        using var bytes = new MemoryStream();
        using var output = new BufferedOutput(bytes);

        EpubArchive.Write([new EpubEntry("a.txt", "abc"u8.ToArray())], output);

        output.WriteByte(7);
        using var direct = new MemoryStream();
        EpubArchive.Write([new EpubEntry("a.txt", "abc"u8.ToArray())], direct);
        Assert.Equal([.. direct.ToArray(), 7], bytes.ToArray());
    }

    private sealed class BufferedOutput(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
