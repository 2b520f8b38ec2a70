using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Sheets with gaps, written and proved in every format, and damaged.</summary>
public class GapEditionTests
{
    private static readonly Style Handout = Styles.Load("handout");

    private static readonly SheetVersion[] Versions =
    [
        new() { Gaps = GapForm.Bare },
        new() { Gaps = GapForm.WithWords },
        new() { Gaps = GapForm.Bare, Answers = true },
        new() { Gaps = GapForm.WithWords, Answers = true, Notes = NotesPlace.Glossary },
        new() { Gaps = GapForm.WithWords, Questions = false, Notes = NotesPlace.None },
    ];

    public static TheoryData<string, int> All => [.. from format in Formats.All from version in Enumerable.Range(0, Versions.Length) select (format.Name, version)];

    public static TheoryData<string> AllFormats => [.. Formats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_sheet_with_gaps_is_proved_and_has_none_of_their_words(string format, int index)
    {
        var version = Versions[index];
        var style = Handout.Of(version);
        var edition = Editions.Write(format, GapTexts.Letter, style);
        var words = Words(Editions.Recover(format, GapTexts.Letter, style));

        Assert.Empty(Editions.Verify(format, edition, GapTexts.Letter, style).Findings);
        Assert.Contains("as (1) ______________ at (2) ______________, where", words, StringComparison.Ordinal);
        Assert.Contains("It came in (6) ______________ boat", words, StringComparison.Ordinal);
        Assert.Contains("each gap has its number", words, StringComparison.Ordinal);
        Assert.Equal(version.Answers, words.Contains("(1) supernumerary · (2) carrow point · (3) boat · (4) rest · ", StringComparison.Ordinal));
        Assert.Equal(version.Answers, words.Contains("clean / spotless / as new", StringComparison.Ordinal));
        Assert.Equal(version.Answers || version.Gaps == GapForm.WithWords, words.Contains("supernumerary", StringComparison.Ordinal));
        Assert.Equal(
            version.Gaps == GapForm.WithWords,
            words.Contains("1894–5 · boat · carrow point · clean · Corrie’s · food · Keeper · lantern · light good throughout · rest · supernumerary · two and a half", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void No_version_passes_for_another(string format)
    {
        var (gaps, bank, whole) = (Handout.Of(Versions[0]), Handout.Of(Versions[1]), Handout);

        foreach (var (made, held) in new[] { (gaps, whole), (whole, gaps), (gaps, bank), (bank, gaps), (gaps, Handout.Of(Versions[2])) })
        {
            Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, GapTexts.Letter, made), GapTexts.Letter, held).Findings);
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void A_gap_is_heard_by_its_name(string format)
    {
        var edition = Editions.Recover(format, GapTexts.Letter, Handout.Of(Versions[0]));

        Assert.Equal(
            Enumerable.Range(1, 10).Select(number => $"gap {number}"),
            edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>().Select(text => text.Markup.Heard).OfType<string>());
    }

    [Theory]
    [InlineData("de", "Lücke 1")]
    [InlineData("fr", "blanc 1")]
    [InlineData("ru", "пропуск 1")]
    public void In_other_languages_too(string language, string heard)
    {
        var document = GapTexts.Letter with { FrontMatter = GapTexts.Letter.FrontMatter with { Language = language } };
        var style = Handout.Of(Versions[3]);
        foreach (var format in Formats.All)
        {
            Assert.Empty(Editions.Verify(format.Name, Editions.Write(format.Name, document, style), document, style).Findings);
        }

        Assert.Contains(heard, Editions.Recover("epub", document, style).Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>().Select(text => text.Markup.Heard));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("large-print")]
    public void Every_style_has_gaps(string name)
    {
        var style = Styles.Load(name).Of(Versions[0]);
        foreach (var format in Formats.All)
        {
            Assert.Empty(Editions.Verify(format.Name, Editions.Write(format.Name, GapTexts.Letter, style), GapTexts.Letter, style).Findings);
        }
    }

    [Fact]
    public void The_large_sheet_has_the_gaps_of_the_others()
    {
        var usual = Handout.Of(Versions[0]);
        var style = Styles.Load("handout-large").AsLargeOf(usual);
        var told = Editions.Verify("pdf", Editions.Write("pdf", GapTexts.Letter, usual), GapTexts.Letter, usual);

        foreach (var format in new[] { "pdf", "docx" })
        {
            var large = Editions.Verify(format, Editions.Write(format, GapTexts.Letter, style), GapTexts.Letter, style);
            Assert.Empty(EditionVerifier.WithSheet(GapTexts.Letter, style, told, large).Findings);
        }
    }

    [Theory]
    [InlineData("beside a further mark of a note, and beside references", "first, second, third, fourth, fifth", "One[^1] and first[^1], the second[](#x) and [](#x)third, the fourth[^2] and [^2]fifth.\n\n## Head {#x}\n\nAgain.\n\n[^1]: A.\n\n[^2]: B.")]
    [InlineData("beside blanks of the text itself", "second, fourth", "1) Fill in: (1) ____ and the second word, (2) _____ too.\n\n2) The (7)\u00A0______________ and the fourth (2) ___.")]
    [InlineData("in another normal form", "caf\u00E9, cre\u0300me", "Le cafe\u0301 est bon, et la cr\u00E8me aussi.")]
    [InlineData("of very many words", "a sentence that is a good deal longer than any line of a sheet in large type can be expected to hold at all, other", "Here is a sentence that is a good deal longer than any line of a sheet in large type can be expected to hold at all, and other words.")]
    public void A_gap_is_proved(string where, string gaps, string body)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\ngaps: [{gaps}]\n---\n\n{body}\n", "gaps.md").Document!;
        foreach (var version in new[] { new SheetVersion { Gaps = GapForm.Bare }, new SheetVersion { Gaps = GapForm.WithWords }, new SheetVersion { Gaps = GapForm.Bare, Answers = true } })
        {
            foreach (var style in Styles.All.Select(style => style.Of(version)))
            {
                foreach (var format in Formats.All)
                {
                    var findings = Editions.Verify(format.Name, Editions.Write(format.Name, document, style), document, style).Findings;
                    Assert.True(findings.IsEmpty, $"{where}, {style.Name}, {format.Name}: {string.Join('\n', findings)}");
                }
            }
        }
    }

    [Fact]
    public void A_style_says_how_long_they_are()
    {
        var style = Handout with { Sheet = Handout.Sheet with { GapLength = 20 } };

        Assert.Contains($"(1) {new string('_', 20)} at", Words(Editions.Recover("docx", GapTexts.Letter, style.Of(Versions[0]))), StringComparison.Ordinal);
        Assert.Contains("BP4883", Codes(Editions.Recover("docx", GapTexts.Letter, style.Of(Versions[0])), Handout.Of(Versions[0])));
    }

    /// <summary>What is done to a sheet, and what is said of it.</summary>
    public static TheoryData<string, string, string> Damages => new()
    {
        { "(1) ______________", "supernumerary", "BP4880" },
        { "(1) ______________", "", "BP4101 BP4880" },
        { "(1) ______________ at (2)", "(2) ______________ at (1)", "BP4881 BP4881" },
        { "(2) ______________", "(1) ______________", "BP4880 BP4882" },
        { "(3) ______________", "(33) ______________", "BP4880" },
        { "(3) ______________", "(3) _______________", "BP4883" },
        { "______________, and a chest, and came", "______________, and a boat, and came", "BP4103" },
        { "The boat could not land", "The (3) ______________ could not land", "BP4882 BP4884" },
        { "(1) supernumerary", "(1) carrow point", "BP4103" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_is_otherwise_is_found(string old, string other, string codes)
    {
        var style = Handout.Of(Versions[2]);
        foreach (var format in new[] { "docx", "epub" })
        {
            var edition = Editions.Recover(format, GapTexts.Letter, style);
            var found = Codes(Replaced(edition, old, other), style);

            Assert.All(codes.Split(' '), code => Assert.Contains(code, found));
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    [InlineData("pdf")]
    public void One_that_is_heard_otherwise_is_found(string format)
    {
        var style = Handout.Of(Versions[0]);
        var edition = Editions.Recover(format, GapTexts.Letter, style);

        Assert.Equal(["BP4884"], Codes(Heard(edition, "gap 4", null), style));
        Assert.Equal(["BP4884"], Codes(Heard(edition, "gap 4", "spotless"), style));
        Assert.Contains("BP4116", Codes(edition with { Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph.Text.Contains("The tower is sound", StringComparison.Ordinal) ? paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText text ? text with { Markup = text.Markup with { Heard = "spoken" } } : piece)] } : paragraph)] }, style));
    }

    private static RecoveredEdition Heard(RecoveredEdition edition, string old, string? other) => edition with
    {
        Paragraphs =
        [
            .. edition.Paragraphs.Select(paragraph => paragraph with
            {
                Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText { Markup.Heard: { } heard } text && heard == old ? text with { Markup = text.Markup with { Heard = other } } : piece)],
            }),
        ],
    };

    /// <summary>The edition with other words in the place of some, wherever they stand, in one piece.</summary>
    private static RecoveredEdition Replaced(RecoveredEdition edition, string old, string other)
    {
        var hasFound = false;
        var damaged = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => Plain(paragraph.Text).Contains(old, StringComparison.Ordinal) ? paragraph with { Pieces = In(paragraph.Pieces) } : paragraph)],
        };
        Assert.True(hasFound, old);
        return damaged;

        ImmutableArray<RecoveredPiece> In(ImmutableArray<RecoveredPiece> pieces)
        {
            hasFound = true;

            // The look of the first word is that of all: what is looked at here is words.
            var texts = pieces.OfType<RecoveredText>().ToList();
            var words = Plain(string.Concat(texts.Select(text => text.Text)));
            var at = words.IndexOf(old, StringComparison.Ordinal);
            var result = ImmutableArray.CreateBuilder<RecoveredPiece>();
            var (before, isSaid) = (0, false);
            foreach (var piece in pieces)
            {
                if (piece is not RecoveredText text)
                {
                    result.Add(piece);
                    continue;
                }

                var (start, end) = (before, before + text.Text.Length);
                before = end;
                var kept = text.Text[..Math.Clamp(at - start, 0, text.Text.Length)] + (end > at && !isSaid ? other : "") + text.Text[Math.Clamp(at + old.Length - start, 0, text.Text.Length)..];
                isSaid |= end > at;
                if (kept.Length > 0)
                {
                    result.Add(text with { Text = kept });
                }
            }

            return result.ToImmutable();
        }
    }

    private static string Plain(string words) => words.Replace('\u00A0', ' ');

    private static List<string> Codes(RecoveredEdition edition, Style style) =>
        [.. EditionVerifier.Verify(GapTexts.Letter, style, edition).Findings.Select(finding => finding.Code.Id).Order(StringComparer.Ordinal)];

    private static string Words(RecoveredEdition edition) => Plain(string.Join('\n', edition.Paragraphs.Select(paragraph => paragraph.Text)));
}
