using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class PreparedCopyTests
{
    private static readonly SourceSpan Here = new("letter.md", 1, 1, 1);

    [Fact]
    public void A_gloss_leaves_its_mark_behind_the_punctuation_and_no_space_before_it() =>
        Assert.Equal("I asked Corrie.{1} He", Set(Words("I asked Corrie "), Gloss("the boatman"), Words(". He")));

    [Fact]
    public void A_gloss_in_mid_sentence_leaves_one_space() =>
        Assert.Equal("Corrie{1} rowed", Set(Words("Corrie "), Gloss("the boatman"), Words(" rowed")));

    [Fact]
    public void A_mark_goes_behind_a_closing_quotation_mark() =>
        Assert.Equal("“ask Corrie.”{1} So", Set(Words("\"ask Corrie "), Gloss("the boatman"), Words(".\" So")));

    [Fact]
    public void A_mark_stays_inside_a_parenthesis_and_before_a_dash()
    {
        Assert.Equal("(Corrie{1}) rowed", Set(Words("(Corrie "), Gloss("the boatman"), Words(") rowed")));
        Assert.Equal("Corrie{1}\u00A0– he", Set(Words("Corrie "), Gloss("the boatman"), Words(" - he")));
    }

    [Fact]
    public void A_mark_parts_full_stops()
    {
        Assert.Equal("He came.{1}\u2026 He went", Set(Words("He came."), AuthorsNote(), Words("... He went")));
        Assert.Equal("He came..{1}. He went", Set(Words("He came.."), AuthorsNote(), Words(". He went")));
    }

    [Fact]
    public void A_gloss_that_begins_a_line_takes_the_space_after_it() =>
        Assert.Equal("{1}Sirs", Set(Gloss("in pencil"), Words(" Sirs")));

    [Fact]
    public void A_gloss_that_ends_a_line_takes_the_space_before_it() =>
        Assert.Equal("Corrie{1}", Set(Words("Corrie "), Gloss("the boatman")));

    [Fact]
    public void Two_glosses_in_a_row_have_marks_that_do_not_run_together() =>
        Assert.Equal("Corrie,{1}\u2009{2} who", Set(Words("Corrie "), Gloss("the boatman"), Words(" "), Gloss("of Carrow"), Words(", who")));

    [Fact]
    public void A_gloss_within_emphasis_puts_its_mark_behind_punctuation_outside() =>
        Assert.Equal("*Corrie*,{1} who", Set(new Emphasis { Span = Here, Inlines = [Words("Corrie "), Gloss("the boatman")] }, Words(", who")));

    [Fact]
    public void A_supplied_word_stays_in_the_line_in_its_brackets_with_the_mark_next_to_it() =>
        Assert.Equal("some [eleven]{1}, I", Set(Words("some "), Bracket(InterventionKind.Supplied, "eleven"), Words(", I")));

    [Fact]
    public void A_note_says_the_brackets_words_and_the_styles_word_for_the_kind()
    {
        var paragraph = Paragraph(Words("Corrie "), Gloss("the boatman"), Words(" had "), Bracket(InterventionKind.Supplied, "eleven"));
        var copy = Prepare([paragraph]);

        Assert.Equal(["the boatman — Ed.", "eleven — supplied by the editor."], copy.Notes.Select(note => Render(copy.Runs((Paragraph)Assert.Single(note.Blocks)))));
        Assert.Equal([InterventionKind.Gloss, InterventionKind.Supplied], copy.Notes.Select(note => note.Kind));
        Assert.Equal(["note-1", "note-2"], copy.Notes.Select(note => note.Id));
    }

    [Fact]
    public void A_bracket_within_a_note_stays_in_the_line() // No format has notes to notes.
    {
        var note = new Note { Span = Here, Label = "1", Blocks = [Paragraph(Words("by Corrie "), Gloss("the boatman"), Words("."))] };
        var copy = Prepare([Paragraph(Words("Word"), note)]);

        Assert.Equal("by Corrie [the boatman — Ed.].", Render(copy.Runs((Paragraph)Assert.Single(Assert.Single(copy.Notes).Blocks))));
    }

    [Fact]
    public void Authors_and_editors_notes_are_numbered_together_or_apart_as_the_style_says()
    {
        ImmutableArray<Block> Text() => [Paragraph(Words("a"), AuthorsNote(), Words(" b "), Gloss("c"), Words(" d"), AuthorsNote())];

        Assert.Equal(["1", "2", "3"], Prepare(Text()).Notes.Select(note => note.Mark));

        var separate = Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Separate) };
        Assert.Equal(["*", "1", "†"], PreparedCopy.From(Document(Text()), separate).Notes.Select(note => note.Mark));
    }

    [Theory]
    [InlineData(NoteNumberingForm.Book, "1 2 3 4")]
    [InlineData(NoteNumberingForm.Chapter, "1 1 2 1")]
    public void Notes_are_numbered_through_the_book_or_by_chapter(NoteNumberingForm numbering, string marks)
    {
        var style = Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Together, numbering) };
        ImmutableArray<Block> text =
        [
            Nodes.Division(DivisionRole.Introduction, Paragraph(Words("a"), AuthorsNote())),
            Nodes.Heading(1, "b", Words("b"), AuthorsNote()),
            Nodes.Division(DivisionRole.Letter, Paragraph(Words("c"), AuthorsNote())),
            Nodes.Division(DivisionRole.Commentary, Paragraph(Words("d"), AuthorsNote())),
        ];

        Assert.Equal(marks, string.Join(' ', PreparedCopy.From(Document(text), style).Notes.Select(note => note.Mark)));
    }

    [Fact]
    public void Quotation_marks_curl_across_runs() =>
        Assert.Equal("“*so*”", Set(Words("\""), new Emphasis { Span = Here, Inlines = [Words("so")] }, Words("\"")));

    [Fact]
    public void A_dash_whose_spaces_stand_in_other_runs_is_not_lost() =>
        Assert.Equal("a *b*\u00A0– c", Set(Words("a "), new Emphasis { Span = Here, Inlines = [Words("b")] }, Words(" "), Words("- c")));

    [Fact]
    public void A_title_page_names_authors_first_and_everyone_else_by_role()
    {
        var document = Document([]);
        var copy = PreparedCopy.From(
            document with
            {
                FrontMatter = document.FrontMatter with
                {
                    Contributors = [new("A", "edt"), new("B", "aut"), new("C", "edt"), new("D", "edt"), new("E", "zzz")],
                },
            },
            Styles.Classic);

        Assert.Equal(["B", "Edited by A, C and D", "E"], copy.Matter.Lines(TitlePart.Contributors).Select(line => line.Words));
    }

    private static string Set(params Inline[] inlines)
    {
        var paragraph = Paragraph(inlines);
        return Render(Prepare([paragraph]).Runs(paragraph));
    }

    private static string Render(ImmutableArray<Run> runs) => string.Concat(runs.Select(run => run switch
    {
        TextRun { Format.Emphasis: true } text => $"*{text.Text}*",
        TextRun text => text.Text,
        LabelRun label => label.Label.Text,
        MarkRun mark => $"{{{mark.Note.Mark}}}",
        _ => "\n",
    }));

    private static PreparedCopy Prepare(ImmutableArray<Block> blocks) => PreparedCopy.From(Document(blocks), Styles.Classic);

    private static Document Document(ImmutableArray<Block> blocks) => new()
    {
        SourceFile = "letter.md",
        SourceSha256 = new string('0', 64),
        FrontMatter = new FrontMatter { Title = "A Letter", Language = "en-GB", Credit = new Credit([], Here) },
        Blocks = blocks,
    };

    private static Paragraph Paragraph(params Inline[] inlines) => new() { Span = Here, Inlines = [.. inlines] };

    private static Text Words(string words) => new() { Span = Here, Content = words };

    private static Intervention Gloss(string words) => Bracket(InterventionKind.Gloss, words);

    private static Intervention Bracket(InterventionKind kind, string words) => new() { Span = Here, Kind = kind, Inlines = [Words(words)] };

    private static Note AuthorsNote() => new() { Span = Here, Label = "1", Blocks = [Paragraph(Words("note"))] };
}
