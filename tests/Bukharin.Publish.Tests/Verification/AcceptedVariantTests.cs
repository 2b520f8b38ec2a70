using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Support.Wild;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Kinds of texts that were accepted and then not proved in styles with keys of their own, or in versions with fewer notes.</summary>
public class AcceptedVariantTests
{
    [Theory]
    [InlineData("Two signs before a word, and two that end a paragraph", "[^1]\u201A[^2][^3][^4][]\n\n[^1]: ~\n\n[^2]: []\n\n[^3]: \\\\\n\n[^4]: \\\\")]
    [InlineData("A title with signs, and nothing else", "[^1][^2][^3]\n\n[^1]: []\n\n[^2]: (\n\n[^3]: []")]
    [InlineData("A sign behind a space that does not break", "\u00B0[^1][a]{lang=ru}\u00A0[^2][][^3]\n\n[^1]: }\n\n[^2]: l\n\n[^3]: 5")]
    [InlineData("A sign behind one of the text's own", "[b]\u00A7[^1]\n\n[^1]: []")]
    [InlineData("Signs of the text's own before, behind and between marks, and in notes", "One\\*[^1] two\u2020 three[^2]\u2021 \u2020 four ^\\*^[^3] \u00A7 5\n\n[^1]: \\* and \u2020, and \u2020\n\n[^2]: \u2020 two, again[^1] \u2020\n\n[^3]: \u00A7 5\n\n\\* six")]
    [InlineData("Signs that are doubled", "a[^1] b[^2] c[^3] d[^4] e[^5] f[^6] \\*\\* g\u2020\u2020\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c\n\n[^4]: d\n\n[^5]: \\*\\* e\n\n[^6]: f")]
    [InlineData("Notes that begin with lists", "One[^1] two[^2] three[^3]\n\n[^1]: - a\n    - b\n\n[^2]: 1) c\n\n    2) d\n\n[^3]: * e")]
    public void Marks_that_are_signs_are_told_from_the_text_s_own(string kind, string source)
    {
        foreach (var style in Styles.All)
        {
            foreach (var isList in new[] { false, true })
            {
                AssertProved(kind, source, style with { Notes = style.Notes with { Series = NoteSeriesForm.Separate }, Docx = style.Docx with { LabelsAreLists = isList } });
            }
        }
    }

    [Theory]
    [InlineData("One[^1] two\\*.\n\n[^1]: A.", "One\\* two[^1].\n\n[^1]: A.")]
    [InlineData("One[^1] two.\n\n[^1]: A.", "One\\* two.")]
    [InlineData("One\\* two.", "One[^1] two.\n\n[^1]: A.")]
    [InlineData("One[^1] two[^2].\n\n[^1]: A.\n\n[^2]: B.", "One[^1] two[^2].\n\n[^1]: B.\n\n[^2]: A.")]
    public void On_paper_a_sign_that_is_a_mark_elsewhere_than_in_the_source_is_found(string source, string made)
    {
        var style = Styles.Classic with { Notes = Styles.Classic.Notes with { Series = NoteSeriesForm.Separate } };
        var edition = new MemoryStream();
        var print = Formats.All.Single(format => format.Name == "print");
        Assert.Empty(print.Write(new EditionJob(Text(made).Read().Document!, style, EditionTimestamp.For(Text(made).Read().Document!.FrontMatter, null)), edition));
        edition.Position = 0;

        Assert.NotEmpty(EditionVerifier.Verify(Text(source).Read().Document!, style, print.Recover(edition), TestPictures.Of).Findings);
    }

    [Theory]
    [InlineData("A quotation mark before a gloss, with a space between, inside a word", "t\" [b]{.gloss}l and x \"t\" [b]{.gloss}l \"[c]{.gloss} d\" [e]{.gloss}[f]{.supplied}g ' [h]{.gloss}i")]
    public void A_version_without_notes_has_the_punctuation_of_those_with_notes(string kind, string source)
    {
        foreach (var style in Styles.All)
        {
            AssertProved(kind, source, style.Of(new SheetVersion { Notes = NotesPlace.Foot }));
            AssertProved(kind, source, style.Of(new SheetVersion { Notes = NotesPlace.None }));
        }
    }

    [Theory]
    [InlineData("A clause that begins with the mark of a gloss", "1) [x]{.gloss}\n\n2) t\n\n3) [y]{.gloss} u\n\n   a) [^1] z\n\n[^1]: n, see [](#clause-1)")]
    [InlineData("A clause that begins with a marked name, a page of the source or a note to which another refers", "1) [Anna]{.person} x\n\n2) [3]{.page} y\n\n3) [^1] z[^1]\n\n4) [](#clause-1) and [](#here)\n\n[^1]: a\n\n# 1. Here {#here}")]
    public void Labels_that_Word_counts_stand_before_what_a_bookmark_is_around(string kind, string source)
    {
        foreach (var style in Styles.All)
        {
            AssertProved(kind, source, style with { Docx = style.Docx with { LabelsAreLists = true } });
        }
    }

    [Theory]
    [InlineData("Notes beside lines of nothing but marks", "::: margin\n[]\n:::\n[[]]\n\n::: margin\nOne\n:::\n\n::: margin\ntwo\n:::\n\n[^1]\n\nThree[^1] [four]{.margin}\\\n[five]{.margin} [^2]\n\nsix\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("Notes beside brackets that have a note", "::: attribution\n[[0]{.margin}]\n:::\n\n:::: letter\n::: dateline\n[[[]]{.margin}[[]]][]\n:::\n::::\n\nOne [b [c]{.margin} d]{.supplied} two [e [f]{.margin} g]{.unclear} h.")]
    [InlineData("A page of the source beside a note", "x [12]{.page}[n]{.margin}y\n\none\n\ntwo\n\nthree\n\n[13]{.page}[n]{.margin}[y]{.figure}\n\nfour\n\nfive\n\nsix\n\n[[]][14]{.page}[n o]{.margin}[y]{.figure} z")]
    public void Notes_in_the_margin_are_proved(string kind, string source)
    {
        foreach (var style in Styles.All)
        {
            AssertProved(kind, source, style);
            AssertProved(kind, source, SideNotes.InMargin(style));
            AssertProved(kind, source, SideNotes.InMargin(style) with { SourcePages = SourcePageForm.Margin });
        }
    }

    [Theory]
    [InlineData("A hyphen that ends a line before two marks, of which one begins the next line", "]\n-[[[]]]\n[[]]{", "pl")]
    [InlineData("An asterisk above the raised mark of a note", "y\nd}\n1\nSm\n{s}\n*[{.supplied}**\n-[O]{.added}]{.illegible}\ni\n[\n clear}\n)", "en-US")]
    public void A_plain_text_with_lines_of_its_own_is_proved(string kind, string source, string language)
    {
        foreach (var style in Styles.All)
        {
            var outcome = WildOutcome.Of(new WildText(source, $"title: T\nlang: {language}\nsource: none\nlines: breaks\n", style));

            Assert.True(outcome.Name == WildOutcome.Proved, $"{kind}, {style.Name}: {outcome}");
        }
    }

    private static WildText Text(string source) => new($"{GeneratedTexts.FrontMatter}{source}\n", null, Styles.Classic);

    private static void AssertProved(string kind, string source, Style style)
    {
        var outcome = WildOutcome.Of(Text(source) with { Style = style });
        Assert.True(outcome.Name == WildOutcome.Proved, $"{kind}, {style.Name} {style.Docx.LabelsAreLists}: {outcome}");
    }
}
