using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Writers.Copy.Gaps;
using Bukharin.Publish.Writers.Copy.Lifting;
using Bukharin.Publish.Writers.Copy.Places;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>
/// A document made ready for setting: brackets turned into footnotes, notes numbered, typography applied. What all
/// formats share is decided here, so that they agree.
/// </summary>
internal sealed class PreparedCopy
{
    private readonly Dictionary<Node, ImmutableArray<Run>> _runs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> _stanzas = new(ReferenceEqualityComparer.Instance);
    private readonly List<ImmutableArray<Run>> _lines = [];
    private readonly List<Footnote> _notes = [];
    private readonly NoteMarks _marks;
    private readonly VerseNumbers _verse;
    private readonly bool _hasMargin;
    private readonly SheetPlaces? _places;
    private int _chapter;
    private int _blocks;

    private PreparedCopy(Document document, Style style, PictureShelf pictures, bool hasMargin, SheetPlaces? places)
    {
        _hasMargin = hasMargin;
        _places = places;
        Pictures = pictures;
        Document = document;
        Style = style;
        Words = style.WordsFor(document.FrontMatter.Language);
        _marks = new NoteMarks(style.Notes.Series);
        SourcePunctuation = Copy.SourcePunctuation.Of(document, style.Typography);
        References = new PlaceReferences(document, style);
        _verse = new VerseNumbers(style.VerseNumberStep);
        Gaps = GapPlaces.Of(document, style);
        PrepareChapters(document.Blocks);
        if (References.NamesNotes)
        {
            // The numbers of notes are known now, also of those behind the places that refer to them.
            Restart();
            PrepareChapters(document.Blocks);
        }

        Notes = [.. _notes];
        Classroom = new ClassroomMatter(this);
    }

    /// <summary>The document; its blocks are walked as they are.</summary>
    public Document Document { get; }

    /// <summary>The style.</summary>
    public Style Style { get; }

    /// <summary>The editor's words in the document's language.</summary>
    public StyleWords Words { get; }

    /// <summary><inheritdoc cref="Copy.SourcePunctuation.Of" path="/returns" /></summary>
    public string? SourcePunctuation { get; }

    /// <summary>All notes in the order of their marks.</summary>
    public ImmutableArray<Footnote> Notes { get; }

    /// <summary>Those that stand at the foot.</summary>
    public IEnumerable<Footnote> NotesAtFoot => Notes.Where(note => !note.IsInGlossary);

    /// <summary>What the edition says of itself around the text.</summary>
    public EditionMatter Matter => field ??= new EditionMatter(this);

    /// <summary>The sections of the text.</summary>
    internal TextSections Sections => field ??= new TextSections(Document.Blocks, Words, PlainText, clause => ClauseTitles.Of(this, clause));

    /// <summary>What the table of contents before the text lists of it; nothing where there is none.</summary>
    internal ImmutableArray<ContentsTitle> Contents => field.IsDefault ? field = TableOfContents.Of(Document, Style, Sections) : field;

    /// <summary>The lists of figures and of tables before the text.</summary>
    internal CaptionLists Captions => field ??= new CaptionLists(Document, Style, PlainText);

    /// <summary>Where links lead, and what cross-references say.</summary>
    internal PlaceReferences References { get; }

    /// <summary>The gaps, where the version has some.</summary>
    public GapPlaces Gaps { get; }

    /// <summary>What the style has for a classroom.</summary>
    public ClassroomMatter Classroom { get; }

    /// <summary>The registers of persons, places and things.</summary>
    internal RegisterMatter Registers => field ??= new RegisterMatter(this);

    /// <summary>The pictures of the text.</summary>
    internal PictureShelf Pictures { get; }

    /// <summary>
    /// The copy as books are set from it: where a style puts the pages of the source in the margin, they are none of its lines, in
    /// which all else is as it is without them.
    /// </summary>
    internal PreparedCopy OnPages => field ??= !_hasMargin && EditionDocument.HasMargin(Document, Style) ? new PreparedCopy(Document, Style, Pictures, hasMargin: true, _places) : this;

    /// <summary>Prepares a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, for its words, its series of notes and its typography.</param>
    /// <param name="readFile">Reads a picture by its path relative to the source, or gives null where there is none; null where no file is there.</param>
    /// <param name="places">Where lines and pages of another sheet begin, which this one names; null for none.</param>
    public static PreparedCopy From(Document document, Style style, Func<string, byte[]?>? readFile = null, SheetPlaces? places = null) =>
        new(document, style, new PictureShelf(document, readFile ?? (_ => null)), hasMargin: false, places);

    /// <summary>The runs of a paragraph of the text or of a note.</summary>
    /// <exception cref="KeyNotFoundException">The paragraph is none of this copy's.</exception>
    public ImmutableArray<Run> Runs(Paragraph paragraph) => _runs[paragraph];

    /// <summary>The runs of a heading.</summary>
    /// <exception cref="KeyNotFoundException">The heading is none of this copy's.</exception>
    public ImmutableArray<Run> Runs(Heading heading) => _runs[heading];

    /// <summary>The runs of a paragraph or a heading.</summary>
    /// <exception cref="KeyNotFoundException">The block has no runs, or is none of this copy's.</exception>
    internal ImmutableArray<Run> Runs(Node block) => _runs[block];

    /// <summary>What an editor's note says, in runs of their own, without the words by which the style says of a gloss that it is the editor's.</summary>
    internal ImmutableArray<Run> WordsOf(Footnote note)
    {
        var paragraph = (Paragraph)note.Blocks[0];
        var inlines = note.Kind == InterventionKind.Gloss
            ? paragraph.Inlines.SetItem(paragraph.Inlines.Length - 1, new Text { Content = "", Span = note.Span })
            : paragraph.Inlines;
        var flat = new Flattening(Words, References, addNote: null, hasMargin: _hasMargin, mentionId: _ => null).FlattenNote(inlines, note.Kind!.Value);

        // The label that a bracket has in it is named where it stands first.
        return
        [
            .. Typography.Apply(GlossLifting.Lift(flat), Style.Typography, Document.FrontMatter.Language)
                .Select(run => run is LabelRun label && !note.IsInGlossary ? new TextRun(label.Label.Text, label.Format, label.Span) : run),
        ];
    }

    /// <summary>Every run of the text and of the notes; a note's come before those of the paragraph that has its mark.</summary>
    public IEnumerable<Run> AllRuns() => _lines.SelectMany(line => line);

    /// <summary>The runs of each paragraph and heading of the text and of the notes.</summary>
    internal IEnumerable<ImmutableArray<Run>> Lines => _lines;

    /// <summary>A heading's words without marks and line breaks, for contents, outlines and running heads.</summary>
    /// <exception cref="KeyNotFoundException">The heading is none of this copy's.</exception>
    public string PlainText(Heading heading) => PlainText(Runs(heading));

    /// <summary>The words of some runs as they are seen in a line of the PDFs, without marks, line breaks and what stands in the margin.</summary>
    internal string TextInLine(ImmutableArray<Run> runs) => Style.SourcePages == SourcePageForm.Margin
        ? string.Join(' ', PlainText(runs.RemoveAll(run => run.Format.Intervention == InterventionKind.Page)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : PlainText(runs);

    /// <summary>A paragraph's words without marks and line breaks, for outlines, and to see how long it is.</summary>
    /// <exception cref="KeyNotFoundException">The paragraph is none of this copy's.</exception>
    public string PlainText(Paragraph paragraph) => PlainText(Runs(paragraph));

    /// <summary>Words of the front matter with the style's typography.</summary>
    public string Typeset(string words) =>
        Typography.Apply(words, Style.Typography, Document.FrontMatter.Language);

    /// <summary>A line of the front matter in runs, with the style's typography.</summary>
    internal ImmutableArray<TextRun> Typeset(RichText line)
    {
        ImmutableArray<Inline> inlines = line.Inlines.IsEmpty ? [new Text { Content = line.Words, Span = SourceSpan.Whole(Document.SourceFile) }] : line.Inlines;
        var flat = new Flattening(Words, References, addNote: null).Flatten(inlines).Select(run => run.Run).OfType<Run>().ToImmutableArray();
        return [.. Typography.Apply(flat, Style.Typography, Document.FrontMatter.Language).OfType<TextRun>()];
    }

    private static string PlainText(ImmutableArray<Run> runs) => string.Concat(runs.Select(run =>

        // What keeps two marks apart parts no words where there are no marks.
        run is TextRun { IsBetweenMarks: true } ? "" : run.Words));

    private void Restart()
    {
        _runs.Clear();
        _stanzas.Clear();
        _lines.Clear();
        _notes.Clear();
        _marks.Restart();
        References.Restart();
        (_chapter, _blocks) = (0, 0);
    }

    private void PrepareChapters(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Chapters.Begin(blocks[i], i > 0 ? blocks[i - 1] : null))
            {
                _chapter++;
                if (Style.NoteNumbering != NoteNumberingForm.Book)
                {
                    _marks.Restart();
                }
            }

            Prepare([blocks[i]]);
        }
    }

    private void Prepare(ImmutableArray<Block> blocks, Footnote? note = null)
    {
        foreach (var block in DocumentWalker.Blocks(blocks))
        {
            switch (block)
            {
                case LineBlock verse:
                    _stanzas.UnionWith(verse.Stanzas);
                    _verse.Count(verse);
                    break;
                case Paragraph paragraph:
                    Add(paragraph, paragraph.Inlines, note);
                    break;
                case Heading heading:
                    Add(heading, heading.Inlines, note);
                    break;
            }
        }
    }

    private void Add(Node parent, ImmutableArray<Inline> inlines, Footnote? note)
    {
        var flattening = new Flattening(Words, References, note is null ? AddNote : null, note is null ? Gaps : null, _hasMargin, note?.IsInGlossary == true ? _ => null : null);

        // The bracket that an editor's note is about was closed up with its line.
        var lines = Line(inlines);
        var flat = note?.Kind is { } kind ? flattening.FlattenNote(inlines, kind) : flattening.Flatten(lines);
        var lifted = GlossLifting.Lift(flat, _stanzas.Contains(parent));
        var set = Gaps.Set(Typography.Apply(lifted, Style.Typography, Document.FrontMatter.Language));
        var line = WritingDirection.IsRightToLeft(Document.FrontMatter.Language) ? set : RightToLeftRuns.Mark(set);
        line = note is null && _places is { } places ? places.Insert(_blocks++, line) : line;
        line = _verse.Insert(parent, lines, line);
        _runs.Add(parent, line);
        _lines.Add(line);
    }

    private ImmutableArray<Inline> Line(ImmutableArray<Inline> inlines) => _hasMargin ? LineWithoutPages.Around(inlines) : inlines;

    private Footnote? AddNote(NoteSeries series, InterventionKind? kind, ImmutableArray<Block> blocks, SourceSpan span)
    {
        if (kind is not null && Style.Sheet.Notes == NotesPlace.None)
        {
            return null;
        }

        // The number is taken before the note's own paragraphs are prepared: they come after their mark.
        var note = new Footnote(_notes.Count + 1, _marks.Next(series), series, kind, blocks, span)
        {
            Chapter = _chapter,
            IsInGlossary = kind is not null && Style.Sheet.Notes == NotesPlace.Glossary,
        };
        _notes.Add(note);
        Prepare(blocks, note);
        return note;
    }
}
