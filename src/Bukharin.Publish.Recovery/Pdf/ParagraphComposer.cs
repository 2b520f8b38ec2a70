using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Notes;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>Makes paragraphs of lines.</summary>
internal sealed class ParagraphComposer(ILineJoining joining, NoteCollector notes, Targets targets, MarginNumbers numbers, Marginals marginals, Marginals others, MarginNotes marginNotes, VerseNumbers verse, FloatingLines floats, GlyphReading glyphs)
{
    private readonly ImmutableArray<RecoveredParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<RecoveredParagraph>();
    private readonly LineWords _words = new();

    /// <summary>Lines of notes in the margin that are read before those of their page: with none of them a page begins.</summary>
    public required IReadOnlySet<TextLine> Moved { get; init; }

    private TagElement? _block;
    private bool _isNote;
    private int _page;
    private int _lines;
    private ImmutableArray<RecoveredStretch> _stretches = [];
    private ImmutableArray<string> _labels = [];
    private int _turned;
    private RecoveredMarginNote? _marginNote;

    /// <summary>The paragraphs of all pages, with the places at which pages begin.</summary>
    /// <param name="flow">Lines in reading order.</param>
    /// <param name="labels">The labels of all pages. One that has no line begins where the next does, or else at the end.</param>
    public ImmutableArray<RecoveredParagraph> ComposePages(IReadOnlyList<TextLine> flow, ImmutableArray<string> labels)
    {
        (_labels, _turned) = (labels, 0);
        var paragraphs = Compose(flow);
        if (_turned < _labels.Length && !paragraphs.IsEmpty)
        {
            var last = paragraphs[^1];
            paragraphs = paragraphs.SetItem(
                paragraphs.Length - 1, last with { Pieces = [.. last.Pieces, .. _labels[_turned..].Select(label => new RecoveredPageTurn(label))] });
        }

        _labels = [];
        return paragraphs;
    }

    /// <summary>The paragraphs of a note, with the places at which it goes on overleaf.</summary>
    /// <param name="note">The note.</param>
    /// <param name="labels">The labels of all pages.</param>
    public ImmutableArray<RecoveredParagraph> ComposeNote(RawNote note, ImmutableArray<string> labels)
    {
        (_isNote, _labels, _turned) = (true, labels, note.Lines[0].Page.Number);
        var paragraphs = Compose(note.Lines, note.MarkLength);
        (_isNote, _labels) = (false, []);
        return paragraphs;
    }

    /// <summary>The paragraphs of lines that follow each other.</summary>
    /// <param name="flow">Lines in reading order.</param>
    /// <param name="skipped">Number of glyphs at the beginning that are not part of the text: a note's own mark.</param>
    public ImmutableArray<RecoveredParagraph> Compose(IReadOnlyList<TextLine> flow, int skipped = 0)
    {
        for (var i = 0; i < flow.Count; i++)
        {
            var join = i + 1 < flow.Count ? joining.After(flow, i) : LineJoin.NewParagraph;
            AddLine(flow[i], i == 0 ? skipped : 0, join);
            if (join == LineJoin.NewParagraph)
            {
                End();
            }
            else if (join == LineJoin.Space && !flow[i].EndsInSpace)
            {
                _words.AddSpace();
            }
        }

        return _paragraphs.DrainToImmutable();
    }

    private void AddLine(TextLine line, int skipped, LineJoin join)
    {
        _page = _page == 0 ? line.Page.Number : _page;

        // A figure at the head or the foot of a later page begins none.
        for (; !Moved.Contains(line) && floats.Of(line) is null && _turned < Math.Min(line.Page.Number, _labels.Length); _turned++)
        {
            _words.AddPlace(new RecoveredPageTurn(_labels[_turned]));
        }

        _lines += line.HasInk ? 1 : 0;
        Stretch(line);
        _marginNote = marginNotes.Of(line) ?? _marginNote;
        if ((numbers.AreThere || marginals.AreThere || others.AreThere || marginNotes.AreThere) && !_isNote && !line.IsPicture)
        {
            _words.AddPlace(new RecoveredLine(numbers.Of(line)) { MarginNotes = marginNotes.Beside(line) });
        }

        if (marginals.Of(line) is { } marginal)
        {
            _words.AddPlace(marginal);
        }

        if (!_isNote && others.Of(line) is { } other)
        {
            _words.AddPlace(new RecoveredSheetPlace(other.Text));
        }

        var names = targets.Of(line);
        var named = 0;
        var number = verse.Of(line);
        for (var i = FirstOf(line); i < line.Glyphs.Length;)
        {
            var glyph = line.Glyphs[i];
            var traits = glyphs.Of(line, glyph);
            if (traits is not null && !glyph.IsSpace && i >= line.First + skipped)
            {
                // Two blocks on one line are two paragraphs all the same.
                if (_block is not null && _block != traits.Block)
                {
                    End();
                    (_page, _lines) = (line.Page.Number, 1);
                    Stretch(line);
                }

                _block = traits.Block;
            }

            for (; named < names.Length && names[named].Glyph <= i; named++)
            {
                _words.AddPlace(new RecoveredTarget(names[named].Name));
            }

            if (glyph.Picture > 0)
            {
                _words.AddPicture(PictureOf(line, glyph, traits));
                i++;
                continue;
            }

            if (i >= line.First && i < line.First + skipped)
            {
                i++;
            }
            else if (!glyph.IsSpace && notes.MarkAt(line, i, out var length) is { } mark)
            {
                _words.AddMark(mark);
                i += length;
            }
            else
            {
                var isLast = ++i == line.Glyphs.Length;
                var text = isLast && join == LineJoin.SoftHyphen ? glyph.Text[..^1] : glyph.Text;
                if (traits is null)
                {
                    _words.Add(text, _words.Looking(glyph.IsSign, glyph.IsUpright, GlyphReading.Seen(line, glyph)), glyphs.Markup(line, glyph, null, _isNote));
                }
                else
                {
                    if (number is not null && glyphs.IsLineEnd(line, glyph))
                    {
                        _words.AddPlace(new RecoveredVerseNumber(number));
                        number = null;
                    }

                    _words.AddTagged(glyphs.IsLineEnd(line, glyph) ? "\n" : text, _words.Looking(glyph.IsSign, glyph.IsUpright, glyphs.Format(line, glyph, traits)), glyphs.Markup(line, glyph, traits, _isNote), traits.Link, keepsSpace: glyph.IsSpace && traits.IsVerse);
                }
            }
        }

        if (number is not null)
        {
            _words.AddPlace(new RecoveredVerseNumber(number));
        }
    }

    private void Stretch(TextLine line)
    {
        if (line.Cell == 0)
        {
            return;
        }

        _stretches = _stretches is [.., var last] && last.Page == line.Page.Number
            ? _stretches.SetItem(_stretches.Length - 1, last with { FootPt = line.Baseline })
            : _stretches.Add(new RecoveredStretch(line.Page.Number, line.Baseline, line.Baseline));
    }

    /// <summary>A picture with what its tag says of it; in a file with tags, one without says nothing.</summary>
    private RecoveredPicture PictureOf(TextLine line, in Glyph glyph, TagTraits? traits) => line.Page.Pictures[glyph.Picture - 1].Content with
    {
        AlternativeText = traits is { Block.Type: TagElement.Figure } ? traits.Block.Alternative : glyphs.HasTags ? "" : null,
        WidthPercent = traits?.Block.Parent is { } figure ? BlockNames.WidthOf(figure.Classes) : null,
        Placement = traits?.Block.Parent is { } placed ? BlockNames.PlacementOf(placed.Classes) : null,
        Float = floats.Of(line),
        IsFacsimile = traits?.Block.Parent is { } around && around.Classes.Contains(BlockNames.Facsimile),
    };

    /// <summary>The first glyph that is read: spaces with which a line begins are read of code and of verse, where they are part of it.</summary>
    private int FirstOf(TextLine line) => glyphs.Of(line, line.Glyphs[0]) is { } traits && (traits.Markup.IsCode || traits.IsVerse) ? 0 : line.First;

    private void End()
    {
        var pieces = _words.Build();
        if (pieces.Length > 0)
        {
            var paragraph = _block is null ? new RecoveredParagraph(pieces, _page) : new RecoveredParagraph(Named(pieces), _page, TagStructure.KindOfBlock(_block))
            {
                Structure = TagStructure.Of(_block),
            };
            _paragraphs.Add(paragraph with { LineCount = _lines, MarginNote = _marginNote, Stretches = _stretches });
        }

        (_page, _lines, _block, _marginNote, _stretches) = (0, 0, null, null, []);
    }

    /// <summary>Puts the name of a heading next to its words, behind those of the parts that begin with it.</summary>
    private ImmutableArray<RecoveredPiece> Named(ImmutableArray<RecoveredPiece> pieces)
    {
        var leading = pieces.TakeWhile(piece => piece is not (RecoveredText or RecoveredMark)).Count();
        return _block?.Id is { } id && pieces[..leading].OfType<RecoveredTarget>().FirstOrDefault(target => target.Id == id) is { } own
            ? pieces.Remove(own).Insert(leading - 1, own)
            : pieces;
    }
}
