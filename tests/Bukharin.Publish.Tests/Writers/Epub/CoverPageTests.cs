using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using SkiaSharp;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub;

public sealed class CoverPageTests
{
    private static readonly WrittenEpub Sample = WrittenEpub.Of(SampleDocuments.EveryNodeKind);
    private static readonly byte[] Picture = Encode(SKEncodedImageFormat.Jpeg, 800, 1280);

    [Fact]
    public void The_book_begins_with_its_cover_and_says_so_to_reading_systems_of_every_age()
    {
        Assert.Equal("cover.xhtml", Sample.Spine[0]);
        var item = Assert.Single(Sample.Package.Descendants(Opf + "item"), item => item.Attribute("properties")?.Value == "cover-image");
        Assert.Equal(("cover.png", "image/png"), (item.Attribute("href")!.Value, item.Attribute("media-type")!.Value));
        var old = Assert.Single(Sample.Package.Descendants(Opf + "meta"), meta => meta.Attribute("name")?.Value == "cover");
        Assert.Equal(item.Attribute("id")!.Value, old.Attribute("content")!.Value);
        var guide = Sample.Package.Descendants(Opf + "reference").First();
        Assert.Equal(("cover", "Cover", "cover.xhtml"), (guide.Attribute("type")!.Value, guide.Attribute("title")!.Value, guide.Attribute("href")!.Value));
        var landmark = Sample.Body("nav.xhtml").Elements().Single(nav => nav.Attribute(Ops + "type")?.Value == "landmarks").Descendants(Xhtml + "a").First();
        Assert.Equal(("cover", "cover.xhtml"), (landmark.Attribute(Ops + "type")!.Value, landmark.Attribute("href")!.Value));
    }

    [Fact]
    public void The_cover_is_a_picture_with_its_words_as_alternative_text()
    {
        var image = Assert.Single(Sample.Body("cover.xhtml").Descendants(Xhtml + "img"));

        Assert.Equal("doc-cover", image.Attribute("role")!.Value);
        Assert.Equal("cover.png", image.Attribute("src")!.Value);
        Assert.Equal("Anna Reed. The Ferryman’s “Answers”. A letter of 1901. Edited by Paul Oster. Marsh Press.", image.Attribute("alt")!.Value);
        Assert.Equal("section", image.Parent!.Name.LocalName);
        Assert.Contains("alternativeText", Sample.Meta("schema:accessibilityFeature"));
    }

    [Fact]
    public void The_picture_that_the_front_matter_names_is_the_cover_to_the_byte()
    {
        var epub = WithCover(Picture, "A rope, coiled");

        Assert.Empty(epub.Diagnostics);
        Assert.Equal(Picture, epub.File("cover.jpg"));
        var image = Assert.Single(epub.Body("cover.xhtml").Descendants(Xhtml + "img"));
        Assert.Equal(("cover.jpg", "A rope, coiled"), (image.Attribute("src")!.Value, image.Attribute("alt")!.Value));
        Assert.Contains("described", Assert.Single(epub.Meta("schema:accessibilitySummary")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_reported_where_it_is_named()
    {
        var fault = Assert.Single(WithCover(null, "A rope").Diagnostics);

        Assert.Equal((DiagnosticCodes.MissingCover, 7), (fault.Code, fault.Span.Line));
    }

    [Fact]
    public void A_picture_without_alternative_text_is_reported() =>
        Assert.Equal([DiagnosticCodes.CoverWithoutAlternative], WithCover(Picture, null).Diagnostics.Select(fault => fault.Code));

    [Theory]
    [InlineData("text")]
    [InlineData("webp")]
    [InlineData("cut")]
    [InlineData("empty")]
    public void What_is_no_whole_picture_of_a_known_kind_is_reported(string kind)
    {
        var bytes = kind switch
        {
            "text" => "no picture"u8.ToArray(),
            "webp" => Encode(SKEncodedImageFormat.Webp, 800, 1280),
            "cut" => Picture[..(Picture.Length / 2)],
            _ => [],
        };

        Assert.Equal([DiagnosticCodes.CoverNotPicture], WithCover(bytes, "A rope").Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void A_picture_that_is_too_small_for_stores_is_a_warning_and_is_written()
    {
        var epub = WithCover(Encode(SKEncodedImageFormat.Png, 600, 960), "A rope");

        Assert.Equal([DiagnosticCodes.SmallCover], epub.Diagnostics.Select(fault => fault.Code));
        Assert.Contains("EPUB/cover.png", epub.Names);
    }

    [Fact]
    public void A_title_that_the_font_lacks_letters_for_gets_no_cover_rather_than_boxes()
    {
        var epub = WrittenEpub.Of(Document(Front("A Case 𐎠"), Paragraph("x")));

        Assert.Equal([DiagnosticCodes.CoverNotMade], epub.Diagnostics.Select(fault => fault.Code));
        Assert.Equal("title-page.xhtml", epub.Spine[0]);
        Assert.DoesNotContain("alternativeText", epub.Meta("schema:accessibilityFeature"));
    }

    private static WrittenEpub WithCover(byte[]? picture, string? alternative) => WrittenEpub.Of(
        Document(Front() with { Cover = new CoverPicture("rope.jpg", alternative, new SourceSpan(FileName, 7, 8, 8)) }, Paragraph("x")),
        readFile: file => file == "rope.jpg" ? picture : null);

    private static byte[] Encode(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.SlateGray);
        canvas.DrawCircle(width / 2f, height / 2f, width / 3f, new SKPaint { Color = SKColors.Ivory });
        return bitmap.Encode(format, 80).ToArray();
    }
}
