using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Figures at heads and feet of pages: on which they stand, where they are read, and what of it is proved.</summary>
public class FloatingFigureTests
{
    private static readonly string Text = $"""
        ---
        title: The Album
        lang: en-GB
        source: none
        list-of-figures: true
        ---

        # One

        {Words(9)}

        The keeper drew the harbour.[^n]

        ![The harbour at dusk](harbour.png)<#fig-harbour placement=top width=60% credit="Drawn by him">

        {Words(5)}

        1) He drew the tower.

           ![The tower](tower.jpg)<placement=bottom width=40%>

        2) He drew no more. See [](#fig-harbour).

        {Words(12)}

        > He said so.
        >
        > ![](mist.png)<placement=auto width=80% alt="The mist">
        >
        > And went.

        ![](glass.png)<.decorative placement=top>

        {Words(8)}

        ![The last one](harbour.png)<placement=auto width=70%>

        # Two

        {Words(6)}

        [^n]: In May.
        """.Replace('<', '{').Replace('>', '}').Replace("\n}", "\n>", StringComparison.Ordinal);

    private static readonly Document Album = Read(Text);

    /// <summary>What an edition says wrongly of where its figures stand: by the number of the figure, and where that is.</summary>
    public static TheoryData<string, string, int, Func<RecoveredFloat, RecoveredFloat?>> Places()
    {
        var places = new TheoryData<string, string, int, Func<RecoveredFloat, RecoveredFloat?>>();
        foreach (var format in (string[])["pdf", "print"])
        {
            places.Add(format, "on a page before its call", 0, place => place with { Page = 1 });
            places.Add(format, "before one that is written before it", 1, place => place with { Page = place.Page - 3 });
            places.Add(format, "at the foot and not at the head", 0, place => place with { IsAtHead = false, IsAtFoot = true });
            places.Add(format, "at the head and not at the foot", 1, place => place with { IsAtHead = true, IsAtFoot = false });
            places.Add(format, "between the lines", 2, place => place with { IsAtHead = false, IsAtFoot = false });
            places.Add(format, "among the words", 2, place => null);
            places.Add(format, "behind the end of its chapter", 4, place => place with { Page = place.Page + 5 });
        }

        return places;
    }

    public static TheoryData<string, Func<string, string>> Changes => new()
    {
        { "at the foot", text => text.Replace("placement=top width=60%", "placement=bottom width=60%", StringComparison.Ordinal) },
        { "here", text => text.Replace("placement=bottom width=40%", "width=40%", StringComparison.Ordinal) },
        { "here, and not in its quotation", text => text.Replace("placement=auto width=80%", "placement=here width=80%", StringComparison.Ordinal) },
        { "a later call", text => Moved(text, "![The harbour at dusk]", 9) },
        { "an earlier call", text => Moved(text, "![The last one]", -12) },
        { "two that are swapped", text => DamagedEditions.Swap(text, "![The harbour at dusk](harbour.png)", "![The last one](harbour.png)") },
    };

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_own_edition_is_proved_in_every_style(string format) => Assert.All(
        Styles.All, style => AssertProved(format, Album, style));

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void They_stand_where_they_are_said_to_and_are_read_where_they_are_written(string format)
    {
        var edition = Editions.Recover(format, Album, Styles.Classic);
        var places = Pictures(edition).Select(picture => picture.Float!).ToList();

        Assert.All(places, Assert.NotNull);
        Assert.True(places[0].IsAtHead);
        Assert.True(places[1].IsAtFoot);
        Assert.True(places[2].IsAtHead || places[2].IsAtFoot);
        Assert.Equal(places.Select(place => place.Page).Order(), places.Select(place => place.Page));
        var texts = edition.Paragraphs.Select(paragraph => paragraph.Text.Trim()).Where(text => text.Length > 0).ToList();
        Assert.StartsWith("The keeper drew the harbour.", texts[texts.LastIndexOf("The harbour at dusk") - 1], StringComparison.Ordinal);
        Assert.StartsWith("The lamp", texts[texts.LastIndexOf("Drawn by him") + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Their_place_in_the_text_is_read_whatever_stands_around_it(string format)
    {
        string[] parts = ["![The mist](mist.png)<placement=top>", "![The tower](tower.jpg)<placement=bottom width=20%>", "The keeper went.", "| Oil | Wick |\n|-----|------|\n| None | Two |", "# Of the lamp", "1) It was lit."];
        foreach (var order in from first in parts from second in parts from third in parts from fourth in parts[..3] select string.Join("\n\n", first, second, third, fourth))
        {
            AssertProved(format, Read($"---\ntitle: The Album\nlang: en-GB\nsource: none\n---\n\n{order}\n"), Styles.Classic);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void One_at_a_wrong_place_is_told(string format, string what, int number, Func<RecoveredFloat, RecoveredFloat?> change)
    {
        var edition = Editions.Recover(format, Album, Styles.Classic);
        var picture = Pictures(edition)[number];
        var damaged = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => ReferenceEquals(piece, picture) ? picture with { Float = change(picture.Float!) } : piece)] })],
        };

        Assert.True(EditionVerifier.Verify(Album, Styles.Classic, damaged, TestPictures.Of).Findings.Any(finding => finding.Code.Id == "BP4835"), what);
    }

    [Fact]
    public void One_over_another_is_told()
    {
        var edition = Editions.Recover("print", Album, Styles.Classic);
        var (first, second) = (Pictures(edition)[0], Pictures(edition)[1]);
        var damaged = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => ReferenceEquals(piece, second) ? second with { Float = first.Float! with { IsAtFoot = true } } : piece)] })],
        };

        Assert.Contains(EditionVerifier.Verify(Album, Styles.Classic, damaged, TestPictures.Of).Findings, finding => finding.Code.Id == "BP4835" && finding.Message.Contains("behind 'harbour.png'", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_edition_with_figures_at_other_places_is_told(string what, Func<string, string> change)
    {
        var other = change(Text);
        Assert.NotEqual(Text, other);
        foreach (var format in (string[])["pdf", "print"])
        {
            var findings = EditionVerifier.Verify(Album, Styles.Classic, Editions.Recover(format, Read(other), Styles.Classic), TestPictures.Of).Findings;
            Assert.True(findings.Any(finding => finding.Code.Id is "BP4835" or "BP4833" or "BP4831" or "BP4104"), $"{format}: {what}");
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void They_come_back_as_what_they_were(string format)
    {
        var back = EditionImporter.Import(Editions.Recover(format, Album, Styles.Classic), Styles.Classic, "back.md").Document;

        Assert.Equal(
            DocumentWalker.Blocks(Album.Blocks).OfType<Figure>().Where(figure => !figure.IsDecorative || format != "pdf").Select(figure => (figure.Placement, Around(Album, figure))),
            DocumentWalker.Blocks(back.Blocks).OfType<Figure>().Where(figure => !figure.IsDecorative || format != "pdf").Select(figure => (figure.Placement, Around(back, figure))));
        Assert.Equal(format == "pdf" ? 4 : 5, EditionMarkdown.Write(back).Split("placement=").Length - 1);
    }

    [Fact]
    public void A_style_says_it_for_all_but_ornaments_and_what_cannot_stand_elsewhere()
    {
        var document = Read(Text.Replace("placement=top ", "", StringComparison.Ordinal).Replace("placement=auto ", "placement=here ", StringComparison.Ordinal).Replace(".decorative placement=top", ".decorative", StringComparison.Ordinal).Replace("![The last one]", "![The last one[^m]]", StringComparison.Ordinal) + "\n\n[^m]: In June.");
        var style = Styles.Classic with { FigurePlacement = FigurePlacement.Bottom };
        var edition = Editions.Recover("pdf", document, style);

        Assert.Equal([true, true, false, false, false], Pictures(edition).Select(picture => picture.Float is not null));
        Assert.DoesNotContain(EditionVerifier.Verify(document, style, edition, TestPictures.Of).Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Contains(EditionVerifier.Verify(document, Styles.Classic, edition, TestPictures.Of).Findings, finding => finding.Code.Id == "BP4835");
    }

    [Fact]
    public void Many_that_wait_are_proved()
    {
        var text = Text.Replace("![The last one]", string.Concat(Enumerable.Range(1, 30).Select(i => $"![Sketch {i}](tower.jpg){{placement={(i % 3 == 0 ? "bottom" : "auto")} width={20 + (i * 7 % 60)}%}}\n\n")) + "![The last one]", StringComparison.Ordinal);
        AssertProved("pdf", Read(text), Styles.Classic);
        AssertProved("print", Read(text), Styles.Classic);
    }

    private static void AssertProved(string format, Document document, Style style) => Assert.DoesNotContain(
        EditionVerifier.Verify(document, style, Editions.Recover(format, document, style), TestPictures.Of).Findings, finding => finding.Severity == DiagnosticSeverity.Error);

    private static ImmutableArray<RecoveredPicture> Pictures(RecoveredEdition edition) => [.. edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredPicture>()];

    /// <summary>The words before a figure.</summary>
    private static string Around(Document document, Figure figure)
    {
        var blocks = DocumentWalker.Blocks(document.Blocks).ToList();
        return blocks.Take(blocks.FindIndex(block => ReferenceEquals(block, figure))).OfType<Paragraph>().Select(paragraph => PlainWords.Of(paragraph.Inlines)).LastOrDefault("");
    }

    /// <summary>The text with a line of it some paragraphs further down, or up.</summary>
    private static string Moved(string text, string start, int by)
    {
        var blocks = text.Split("\n\n").ToList();
        var from = blocks.FindIndex(block => block.StartsWith(start, StringComparison.Ordinal));
        var block = blocks[from];
        blocks.RemoveAt(from);
        blocks.Insert(from + by, block);
        return string.Join("\n\n", blocks);
    }

    private static string Words(int paragraphs) => string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(i => string.Concat(Enumerable.Repeat("The lamp was lit at dusk and again before dawn. ", 6 + (i * 5 % 7))).Trim()));

    private static Document Read(string text) => MarkdownReader.Read(text.ReplaceLineEndings("\n"), "album.md").Document!;
}
