using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Recovery.Packages;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>What a text or a style names is taken from its folder, and from nowhere else.</summary>
public sealed class FileBoundsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public FileBoundsTests()
    {
        Directory.CreateDirectory(At("texts/pictures"));
        File.WriteAllText(At("private.png"), "private");
        File.WriteAllText(At("texts/pictures/own.png"), "own");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("pictures/own.png")]
    [InlineData("../texts/pictures/../pictures/own.png")]
    public void What_lies_in_the_folder_is_read(string file) => Assert.Equal("own", Encoding.UTF8.GetString(Bounds.Read(At("texts/" + file))!));

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        File.CreateSymbolicLink(At("texts/link.png"), "pictures/own.png");

        Assert.Equal("own", Encoding.UTF8.GetString(Bounds.Read(At("texts/link.png"))!));
    }

    [Theory]
    [InlineData("../private.png")]
    [InlineData("pictures/../../private.png")]
    [InlineData("link.png")]
    [InlineData("linked/private.png")]
    [InlineData("../texts-of-others/private.png")]
    [InlineData("..")]
    public void What_lies_elsewhere_is_refused(string file)
    {
        Directory.CreateDirectory(At("texts-of-others"));
        File.WriteAllText(At("texts-of-others/private.png"), "private");
        File.CreateSymbolicLink(At("texts/link.png"), At("private.png"));
        Directory.CreateSymbolicLink(At("texts/linked"), "..");

        Assert.Contains("does not lie in the folder of the text", Assert.Throws<FileFaultException>(() => Bounds.Read(At("texts/" + file))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        File.CreateSymbolicLink(At("texts/a.png"), "b.png");
        File.CreateSymbolicLink(At("texts/b.png"), "a.png");

        Assert.Throws<FileFaultException>(() => Bounds.Read(At("texts/a.png")));
    }

    [Theory]
    [InlineData("../private.png")]
    [InlineData("/etc/hostname")]
    public void Check_tells_it_of_a_cover(string cover)
    {
        File.WriteAllText(At("texts/letter.md"), $"---\ntitle: A Letter\nlang: en\nsource: none\ncover: {cover}\ncover-alt: A door.\n---\n\nWords.\n");

        var said = new SourceChecker(new DiskFiles(), Formats.All).Check(SourceText.FromPath(At("texts/letter.md"))!);

        Assert.Equal(DiagnosticCodes.UnreadableFile, Assert.Single(said).Code);
    }

    [Fact]
    public void A_picture_is_measured_before_it_is_decoded()
    {
        var png = CoverPng.Write(new CoverDrawing("", Support.Styles.Classic.Epub.Cover.Ground, []));
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32.Of(png.AsSpan(12, 17)));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var (kind, fault) = PictureKind.Of(png);

        Assert.Null(kind);
        Assert.Contains("60000 by 60000", fault, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    private FileBounds Bounds => new(new DiskFiles(), [At("texts")], "the text");

    private string At(string path) => Path.Combine(_root, path);
}
