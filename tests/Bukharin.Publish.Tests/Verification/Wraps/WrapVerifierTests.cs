using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pdf.Wraps;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Verification.Wraps;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Covers.Wraps;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Verification.Wraps;

/// <summary>A whole cover is made, read back and proved; one that differs is found.</summary>
public class WrapVerifierTests
{
    private static readonly Document Text = With(new TradeData
    {
        Printer = "x-1a",
        SpinePt = 40,
        Isbns = [new FormatIsbn(FormatIsbn.Print, Isbn.Read("9780306406157")!)],
        Prices = [Price.Read("GBP 12.99")!],
        Blurb = ["A ferryman answers three questions, \"and no more\".", "He kept the boat until 1901."],
    });

    private static readonly byte[] Wrap = Write(Text, Styles.Classic);

    public static TheoryData<string> Names => [.. Styles.All.Select(style => style.Name)];

    [Fact]
    public void A_cover_is_as_the_front_matter_and_the_book_ask_for()
    {
        var wrap = WrapText.Recover(Wrap);
        var page = Styles.Classic.Pdf.Page;

        Assert.Equal(1, wrap.PageCount);
        Assert.Equal((2 * page.WidthPt) + 40, wrap.Trim.Right - wrap.Trim.Left, 0.01);
        Assert.Equal(page.HeightPt + (2 * 72 / 25.4 * 3), wrap.Bleed.Height, 0.01);
        Assert.Equal(["9780306406157", "01299"], wrap.BarCodes);
        Assert.Empty(Findings(Text, wrap));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_style_has_a_cover(string name)
    {
        var style = Styles.Load(name);
        foreach (var printer in Printers.All)
        {
            var document = With(Text.FrontMatter.Trade with { Printer = printer.Name });
            Assert.Empty(WrapVerifier.Verify(document, style, printer, 120, WrapText.Recover(Write(document, style)), TestPictures.Of));
        }
    }

    [Fact]
    public void The_same_cover_has_the_same_bytes() => Assert.Equal(Wrap, Write(Text, Styles.Classic));

    [Theory]
    [InlineData("title", "lacks 'The Ferryman's \"Replies\"'")]
    [InlineData("publisher", "says 'MARSHPRESS")]
    [InlineData("blurb", "says 'AFERRYMAN")]
    [InlineData("isbn", "has the bar code '9780306406157 01299', not '9780140449136 01299'")]
    [InlineData("price", "not '9780306406157'")]
    [InlineData("spine", "when it is trimmed, not")]
    public void What_differs_from_the_front_matter_is_found(string what, string said)
    {
        var (front, trade) = (Text.FrontMatter, Text.FrontMatter.Trade);
        var other = Text with
        {
            FrontMatter = what switch
            {
                "title" => front with { Title = "The Ferryman's \"Replies\"", TitleInlines = [] },
                "publisher" => front with { Publisher = "Dyke Press" },
                "blurb" => front with { Trade = trade with { Blurb = ["A ferryman asks three questions."] } },
                "isbn" => front with { Trade = trade with { Isbns = [new FormatIsbn(FormatIsbn.Print, Isbn.Read("9780140449136")!)] } },
                "price" => front with { Trade = trade with { Prices = [] } },
                _ => front with { Trade = trade with { SpinePt = 44 } },
            },
        };

        var findings = Findings(other, WrapText.Recover(Wrap));

        Assert.All(findings, finding => Assert.Equal(DiagnosticCodes.CoverDiffers, finding.Code));
        Assert.True(what == "title" ? findings.Length > 0 : findings.Any(finding => finding.Message.Contains(said, StringComparison.Ordinal)), string.Join('\n', findings));
    }

    [Fact]
    public void A_cover_of_another_number_of_pages_is_found()
    {
        var document = With(Text.FrontMatter.Trade with { Printer = "lulu", SpinePt = null });
        var lulu = Printers.Named("lulu")!;
        var wrap = WrapText.Recover(Write(document, Styles.Classic));

        var pages = Enumerable.Range(2, 60).Where(count => WrapVerifier.Verify(document, Styles.Classic, lulu, count, wrap, TestPictures.Of).IsEmpty);

        // The one that it was made of: a page more makes a spine that is wider by a sixth of a point.
        Assert.Single(pages);
    }

    [Fact]
    public void Without_a_thickness_no_cover_is_made_and_that_is_told()
    {
        var (isMade, told) = WrapMaker.Write(Job(With(new TradeData { Printer = "ingram" }), Styles.Classic), new MemoryStream());

        Assert.False(isMade);
        Assert.Equal(DiagnosticCodes.SpineUnknown, Assert.Single(told).Code);
    }

    [Fact]
    public void Words_without_room_are_told()
    {
        var long_ = With(Text.FrontMatter.Trade with { Blurb = [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("Many words. ", 100)), 4)] });

        var (isMade, told) = WrapMaker.Write(Job(long_, Styles.Classic), new MemoryStream());

        Assert.False(isMade);
        Assert.Equal(DiagnosticCodes.BlurbTooLong, Assert.Single(told).Code);
    }

    [Fact]
    public void A_front_of_ones_own_fills_the_panel_and_its_bleed()
    {
        var document = Text with { FrontMatter = Text.FrontMatter with { Cover = new CoverPicture("figure.png", "A boat.", SourceSpan.Whole("sample.md")) } };
        var output = new MemoryStream();
        var picture = TestPictures.Png(90, 140, 3, (x, y) => [(byte)x, (byte)y, 90]);
        var (isMade, told) = WrapMaker.Write(new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null), readFile: _ => picture), output);

        Assert.True(isMade, string.Join('\n', told));
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(output.ToArray());
        var image = Assert.Single(pdf.GetPage(1).GetImages());
        var page = pdf.GetPage(1);
        Assert.True(image.BoundingBox.Right >= page.Width - 0.01 && image.BoundingBox.Bottom <= 0.01 && image.BoundingBox.Top >= page.Height - 0.01);
        Assert.Empty(Findings(document, WrapText.Recover(output.ToArray())));
    }

    [Fact]
    public void The_publishers_mark_stands_on_the_back_in_the_ink_of_the_words()
    {
        var marked = WithMark("mark.png");
        var wrap = WrapText.Recover(Write(marked, Styles.Classic));
        var mark = Assert.Single(wrap.Pictures);

        Assert.Empty(Findings(marked, wrap));
        Assert.True(mark.Right < wrap.Trim.Left + (Styles.Classic.Pdf.Page.WidthPt / 2), "It stands at the left of the back.");
        Assert.Equal(200.0 / 160, (mark.Right - mark.Left) / (mark.Top - mark.Bottom), 0.001);
        Assert.Equal(Write(marked, Styles.Classic), Write(marked, Styles.Classic));
    }

    /// <summary>A wide picture is cut at the spine, and reaches under the back all the same.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_picture_on_the_front_is_none_on_the_back(bool isMarked)
    {
        var thin = With(Text.FrontMatter.Trade with { SpinePt = 2 });
        var pictured = thin with
        {
            FrontMatter = thin.FrontMatter with { Cover = new CoverPicture("harbour.png", "A harbour.", SourceSpan.Whole("sample.md")), PublisherMark = isMarked ? new PublisherMark("mark.png", SourceSpan.Whole("sample.md")) : null },
        };
        using var output = new MemoryStream();
        Assert.True(WrapMaker.Write(Job(pictured, Styles.Classic), output).IsMade);
        var wrap = WrapText.Recover(output.ToArray());

        Assert.Contains(wrap.Pictures, picture => picture.Left < wrap.Trim.Left + Styles.Classic.Pdf.Page.WidthPt && picture.Right > wrap.Trim.Right);
        Assert.Empty(Findings(pictured, wrap));
    }

    [Theory]
    [InlineData("no mark", "names no mark")]
    [InlineData("lost", "has 0 pictures on its back")]
    [InlineData("on the front", "has 0 pictures on its back")]
    [InlineData("twice", "has 2 pictures on its back")]
    [InlineData("cut off", "where it is cut off")]
    [InlineData("stretched", "stretched")]
    [InlineData("altered", "has another publisher's mark")]
    [InlineData("other file", "has another picture")]
    [InlineData("unseen", "has another publisher's mark")]
    public void A_mark_that_is_not_the_publishers_is_found(string what, string said)
    {
        var marked = WithMark(what == "other file" ? "harbour.png" : "mark.png");
        var wrap = WrapText.Recover(Write(WithMark("mark.png"), Styles.Classic));
        var mark = wrap.Pictures[0];
        var samples = mark.Samples.ToArray();
        if (what == "altered")
        {
            samples[4 * 3000] ^= 0x80;
        }

        ImmutableArray<WrapImage> pictures = what switch
        {
            "lost" => [],
            "on the front" => [mark with { Left = mark.Left + 500, Right = mark.Right + 500 }],
            "twice" => [mark, mark],
            "cut off" => [mark with { Left = 2 }],
            "stretched" => [mark with { Right = mark.Right + 4 }],
            "altered" => [mark with { Samples = samples }],
            "unseen" => [mark with { Samples = new byte[samples.Length] }],
            _ => [mark],
        };

        var finding = Assert.Single(Findings(what == "no mark" ? Text : marked, wrap with { Pictures = pictures }));

        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.png", "there is no such file")]
    [InlineData("harbour.png", "120 by 80 pixels")]
    public void A_mark_that_cannot_be_printed_is_told(string file, string said)
    {
        var (isMade, told) = WrapMaker.Write(Job(WithMark(file), Styles.Classic), new MemoryStream());

        Assert.False(isMade);
        Assert.Equal(DiagnosticCodes.UnusableMark, Assert.Single(told).Code);
        Assert.Contains(said, told[0].Message, StringComparison.Ordinal);
    }

    private static Document WithMark(string file) => Text with { FrontMatter = Text.FrontMatter with { PublisherMark = new PublisherMark(file, SourceSpan.Whole("sample.md")) } };

    private static ImmutableArray<Diagnostic> Findings(Document document, RecoveredWrap wrap) =>
        WrapVerifier.Verify(document, Styles.Classic, Printers.Named(document.FrontMatter.Trade.Printer)!, 10, wrap, TestPictures.Of);

    private static byte[] Write(Document document, Style style)
    {
        var output = new MemoryStream();
        Assert.True(WrapMaker.Write(Job(document, style), output).IsMade);
        return output.ToArray();
    }

    private static EditionJob Job(Document document, Style style) => new(document, style, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);

    private static Document With(TradeData trade)
    {
        var text = SampleDocuments.EveryNodeKind;
        return text with { FrontMatter = text.FrontMatter with { Trade = trade } };
    }
}
