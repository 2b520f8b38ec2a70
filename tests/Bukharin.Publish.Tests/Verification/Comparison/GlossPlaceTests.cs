using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Vocabulary;
using CsCheck;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What the marks of an edition say of where the brackets of lifted glosses stood.</summary>
public class GlossPlaceTests
{
    /// <summary>Line 9 has a mark that says where its bracket stood, one that needs not say it, and one of the author's.</summary>
    private static readonly Document Document = Read("""
        ::: letter
        1) They were late.

        2) The boat sank. [It was raised.]{.gloss} Ask Corrie [the boatman]{.gloss}, who was there.[^1]
        :::

        [^1]: So was I.
        """);

    public static TheoryData<string> FormatNames => ["docx", "epub", "pdf"];

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_place_that_is_not_said_is_told(string format) => Assert.Equal(
        "The mark of note 1 does not say where its bracket stood, in clause 2.", Said(format, 0, null));

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_place_that_is_another_is_told(string format)
    {
        Assert.Equal("The mark of note 1 says that its bracket stood elsewhere, in clause 2.", Said(format, 0, new(0, IsClose: true, IsCloseAfter: false)));
        Assert.Equal("The mark of note 2 says that its bracket stood elsewhere, in clause 2.", Said(format, 1, new(0, IsClose: false, IsCloseAfter: false)));
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_place_of_no_bracket_is_told(string format) => Assert.Equal(
        "The mark of note 3 says that a bracket was taken out there, in clause 2.", Said(format, 2, new(1, IsClose: false, IsCloseAfter: false)));

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_place_that_is_said_though_the_mark_tells_it_is_no_finding(string format)
    {
        var edition = Editions.Recover(format, Document, Styles.Classic);

        Assert.Empty(Verify(With(edition, 1, new(1, IsClose: false, IsCloseAfter: false))));
    }

    [Fact]
    public void A_mark_of_which_something_worse_is_said_is_not_told_again()
    {
        var edition = Editions.Recover("epub", Document, Styles.Classic);
        var (paragraph, mark) = edition.Paragraphs
            .SelectMany(paragraph => paragraph.Pieces.OfType<RecoveredMark>(), (paragraph, mark) => (paragraph, mark))
            .First(place => place.mark.GlossPlace is not null);
        var moved = edition with
        {
            Paragraphs = edition.Paragraphs.Replace(
                paragraph, paragraph with { Pieces = paragraph.Pieces.Remove(mark).Add(mark with { GlossPlace = null }) }),
        };

        Assert.Equal("BP4302", Assert.Single(Verify(moved)).Code.Id);
    }

    [Theory]
    [InlineData("Ask Corrie [a man]{.gloss}, now.")]
    [InlineData("Ask Corrie. [a man]{.gloss} Now.")]
    [InlineData("Ask Corrie... [a man]{.gloss}, now.")]
    [InlineData("Ask \"Corrie.\" [a man]{.gloss} [b]{.gloss}[c]{.gloss}, now.")]
    [InlineData("Ask Corrie [a man]{.gloss}, [b]{.gloss} [c]{.gloss}. Now.")]
    [InlineData("Ask Corrie[a man]{.gloss}\"' [b]{.gloss}?")]
    [InlineData("Ask Corrie[a man]{.gloss} *now*.")]
    [InlineData("[a man]{.gloss}Ask Corrie[^1].[b]{.gloss}")]
    [InlineData("[a man]{.gloss} [b]{.gloss} *Ask* Corrie, namely a) one; [c]{.gloss} b) [d]{.gloss} two.")]
    [InlineData("[^1][a man]{.gloss}... Ask Corrie.\\\n[b]{.gloss}Now. [c]{.gloss}")]
    public void Places_that_are_written_are_found_in_every_format(string text)
    {
        var document = Read(text.Contains("[^1]", StringComparison.Ordinal) ? text + "\n\n[^1]: A note.\n" : text);

        Assert.All(FormatNames.Select(row => row.Data), format => Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, Editions.Recover(format, document, Styles.Classic)).Findings));
    }

    [Fact]
    public void Wherever_glosses_stand_their_places_are_found() =>
        Gen.OneOf(" ", " ", " ", "[g]{.gloss}", "[h]{.gloss}", "[g]{.gloss}", ".", ",", "?", "\"", "'", "\u201D", "\u2019 s", " word", " *em*", " a) x", " b) y", "[s]{.supplied}", "[^1]", "\\\n", " -- ", "(", ")")
            .List[2, 12].Holds(
                parts =>
                {
                    if (MarkdownReader.Read(GeneratedTexts.FrontMatter + string.Concat(parts) + "\n\n[^1]: Note.\n", "a.md").Document is { } document)
                    {
                        Assert.DoesNotContain(
                            EditionVerifier.Verify(document, Styles.Classic, Editions.Recover("epub", document, Styles.Classic)).Findings, finding => finding.Code == DiagnosticCodes.GlossPlaceChanged);
                    }
                },
                count: 1000);

    private static Document Read(string text) => MarkdownReader.Read(GeneratedTexts.FrontMatter + text, "a.md").Document!;

    /// <summary>What is said of an edition when one of its marks says another place.</summary>
    private static string Said(string format, int mark, GlossPlace? place)
    {
        var finding = Assert.Single(Verify(With(Editions.Recover(format, Document, Styles.Classic), mark, place)));

        Assert.Equal((DiagnosticCodes.GlossPlaceChanged, 10), (finding.Code, finding.Span.Line));
        return finding.Message;
    }

    private static RecoveredEdition With(RecoveredEdition edition, int mark, GlossPlace? place)
    {
        var marks = edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredMark>().ToList();
        return edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with
            {
                Pieces = [.. paragraph.Pieces.Select(piece => ReferenceEquals(piece, marks[mark]) ? marks[mark] with { GlossPlace = place } : piece)],
            })],
        };
    }

    private static ImmutableArray<Diagnostic> Verify(RecoveredEdition edition) => EditionVerifier.Verify(Document, Styles.Classic, edition).Findings;
}
