using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Tests.Writers.Covers;

public class CoverDesignTests
{
    private static readonly PdfFonts Fonts = new(Styles.Classic);

    public static TheoryData<string, string> Titles => new()
    {
        { "Testimony", "en-GB" },
        { "A Letter from Thole Rock", "en-GB" },
        { "Donaudampfschifffahrtsgesellschaftskapitänswitwenverordnung", "de" },
        { string.Join(' ', Enumerable.Repeat("An account of everything that was said and done", 8)), "en-GB" },
        { "Ответы смотрителя маяка", "ru" },
        { "Ἡ ἐπιστολὴ τοῦ φαροφύλακος", "el" },
        { "灯塔看守人写给海务局的十二封回信及其他", "zh" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void Whatever_the_title_all_letters_stand_inside_the_frame_and_no_line_touches_another(string title, string language)
    {
        var words = new CoverWords("Anna Reed and Paul Oster", title, "With an appendix", ["Edited by Ida Holm"], "Marsh Press");

        var boxes = Letters(CoverDesign.Draw(words, Styles.Classic.Epub.Cover, Fonts, language, () => Hyphenator(language)));

        Assert.All(boxes, box => Assert.True(box.Left > 150 && box.Right < CoverDrawing.Width - 150 && box.Top > 150 && box.Bottom < CoverDrawing.Height - 150, box.ToString()));
        var ordered = boxes.OrderBy(box => box.Top).ToList();
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.Bottom < pair.Second.Top, $"{pair.First} touches {pair.Second}"));
    }

    /// <summary>Chinese has no spaces: a title that ends no line is as small as its length makes it.</summary>
    [Fact]
    public void A_title_without_spaces_is_set_in_lines_where_its_script_ends_them()
    {
        var words = new CoverWords(null, "灯塔看守人写给海务局的十二封回信及其他", null, [], null);

        Assert.InRange(Letters(CoverDesign.Draw(words, Styles.Classic.Epub.Cover, Fonts, "zh", () => null)).Length, 3, 6);
    }

    /// <summary>A word as wide as the cover would be read by nobody in a shop's list.</summary>
    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänswitwenverordnung", "de", 3, 6)]
    [InlineData("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "de", 3, 6)]
    [InlineData("Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas", "fi", 3, 6)]
    [InlineData("Antidisestablishmentarianism", "en-GB", 1, 1)]
    [InlineData("Testimony", "en-GB", 1, 1)]
    public void A_word_that_would_be_tiny_is_hyphenated(string title, string language, int least, int most)
    {
        var words = new CoverWords(null, title, null, [], null);

        var lines = Letters(CoverDesign.Draw(words, Styles.Classic.Epub.Cover, Fonts, language, () => Hyphenator(language)));

        Assert.InRange(lines.Length, least, most);
        Assert.All(lines, line => Assert.True(line.Bottom - line.Top > 60, line.ToString()));
    }

    [Fact]
    public void A_word_of_a_language_without_patterns_is_parted_before_a_consonant_between_vowels() =>
        Assert.Equal(["Lento", "ko", "ne", "suihku", "turbii", "ni", "mootto", "ria", "pu", "me", "kaa", "nikkoa", "liupsee", "rioppilas"], CoverPart.Hyphenated("Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas", null).Select(part => part.Words));

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_line_is_centred(string title, string language)
    {
        var words = new CoverWords("Anna Reed", title, null, [], null);

        // Side bearings differ from letter to letter.
        Assert.All(
            Letters(CoverDesign.Draw(words, Styles.Classic.Epub.Cover, Fonts, language, () => Hyphenator(language))),
            box => Assert.InRange(((box.Left + box.Right) / 2) - (CoverDrawing.Width / 2.0), -14, 14));
    }

    [Fact]
    public void A_cover_says_its_words_from_the_top_to_the_bottom_as_sentences()
    {
        var words = new CoverWords("Anna Reed", "What is owed?", "A letter", ["Edited by Ida Holm"], null);

        Assert.Equal("Anna Reed. What is owed? A letter. Edited by Ida Holm.", words.Text);
    }

    [Fact]
    public void The_colours_of_every_style_can_be_read() => Assert.All(Styles.All.Select(style => style.Epub.Cover), cover =>
    {
        Assert.True(cover.Ground.ContrastWith(cover.Ink) >= CoverStyle.LeastContrastOfWords);
        Assert.True(cover.Ground.ContrastWith(cover.Accent) >= CoverStyle.LeastContrastOfShapes);
    });

    private static Hyphenator? Hyphenator(string language) => Hyphenators.Lookup(language.ToLowerInvariant(), Styles.Classic.Pdf.Hyphenation.ContainsKey) is { } known
        ? new Hyphenator(HyphenationPatterns.Parse(Encoding.UTF8.GetString(Styles.Classic.ReadFile(Styles.Classic.Pdf.Hyphenation[known]).Span), known)) : null;

    private static ImmutableArray<(double Left, double Top, double Right, double Bottom)> Letters(CoverDrawing drawing) =>
    [
        .. drawing.Shapes.Where(shape => shape.Colour == Styles.Classic.Epub.Cover.Ink).Select(shape =>
        {
            var points = shape.Outline.Where(step => step.Verb != OutlineVerb.Close).ToList();
            return (points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
        }),
    ];
}
