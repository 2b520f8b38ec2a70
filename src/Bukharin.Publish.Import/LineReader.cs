using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>Turns the lines of an edition back into those of the source, with brackets in their places and notes at their marks.</summary>
internal sealed class LineReader
{
    private readonly NoteBook _notes;
    private readonly PlainPunctuation _punctuation;
    private readonly Func<ImmutableArray<RecoveredParagraph>, ImmutableArray<Block>> _blocksOf;
    private readonly ICollection<Diagnostic> _log;
    private readonly SourceSpan _span;
    private readonly PieceAtoms _atoms;
    private readonly LiftedGlosses _glosses;
    private readonly BracketPairs _pairs;
    private bool _isInNote;

    /// <param name="notes">The notes that marks lead to.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    /// <param name="linkTargets">The link target in the text for a place that the edition names; null for a place that the text does not have.</param>
    /// <param name="blocksOf">Builds the blocks of an author's note.</param>
    /// <param name="log">Takes a report of whatever could not be recovered.</param>
    /// <param name="span">The place in the edition that nodes and reports get.</param>
    public LineReader(
        NoteBook notes,
        PlainPunctuation punctuation,
        Func<string, string?> linkTargets,
        Func<ImmutableArray<RecoveredParagraph>, ImmutableArray<Block>> blocksOf,
        ICollection<Diagnostic> log,
        SourceSpan span)
    {
        (_notes, _punctuation, _blocksOf, _log, _span) = (notes, punctuation, blocksOf, log, span);
        _atoms = new PieceAtoms(linkTargets, log, span);
        _glosses = new LiftedGlosses(notes, GlossWords);
        _pairs = new BracketPairs(notes);
    }

    /// <summary>Makes the inlines of a line.</summary>
    public ImmutableArray<Inline> Inlines(ImmutableArray<RecoveredPiece> pieces) => new InlineNesting(_span).Nest(Atoms(pieces));

    private ImmutableArray<Atom> Atoms(ImmutableArray<RecoveredPiece> pieces)
    {
        var plain = _punctuation.Of(_atoms.Of(pieces));
        var line = new List<Atom>(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is not MarkAtom mark)
            {
                line.Add(plain[i]);
            }
            else if (_notes.Find(mark.Mark) is not { } note)
            {
                _log.Add(DiagnosticCodes.ImportedMarkWithoutNote.At(_span, mark.Mark.Printed));
            }
            else if (_isInNote && _notes.KindOf(note) is null)
            {
                // Notes have no notes. What looks like a mark in one is a superscript, such as an exponent in an untagged file.
                line.Add(new WordsAtom(mark.Mark.Printed) { Format = new AtomFormat(null, null, false, false, false, BaselineShift.Superscript) });
            }
            else if (_notes.NameOf(note) is { } marked)
            {
                line.Add(new WordsAtom(mark.Mark.Printed) { Format = new AtomFormat($"#{PlaceIds.NoteLead}{marked}", null, false, false, false, IsReference: true, IsMark: true) });
            }
            else if (!_notes.Take(note))
            {
                _log.Add(DiagnosticCodes.ImportedMarkTwice.At(_span, mark.Mark.Printed));
            }
            else if (_notes.KindOf(note) is not { } kind)
            {
                var name = _notes.NextName();
                _notes.Name(note, name);
                _isInNote = true;
                line.Add(new NoteAtom(new Note { Label = name, Blocks = _blocksOf(note.Paragraphs), Span = _span }));
                _isInNote = false;
            }
            else if (kind == InterventionKind.Gloss)
            {
                i = _glosses.PutBack(plain, i, note, line);
            }
            else if (!MarkedBrackets.Enclose(kind, line))
            {
                _log.Add(DiagnosticCodes.ImportedBracketLost.At(_span, note.Text));
                MarkedBrackets.Restore(kind, WordsOf([.. note.Paragraphs.SelectMany(paragraph => paragraph.Pieces)]), line);
            }
        }

        return _pairs.In([.. line], outer: null);
    }

    private ImmutableArray<Atom> GlossWords(RecoveredNote note) => _pairs.In(
        WordsOf(note.Paragraphs.Aggregate(ImmutableArray<RecoveredPiece>.Empty, (all, paragraph) =>
            all.IsEmpty ? paragraph.Pieces : [.. all, new RecoveredText(" "), .. paragraph.Pieces])),
        InterventionKind.Gloss);

    /// <summary>The words of an editor's note as the source has them, without those that the edition adds.</summary>
    private ImmutableArray<Atom> WordsOf(ImmutableArray<RecoveredPiece> note)
    {
        var atoms = _punctuation.Of(_atoms.Of(_notes.WithoutSuffix(note)));
        foreach (var mark in atoms.OfType<MarkAtom>())
        {
            // An editor's note has no notes of its own.
            _log.Add(DiagnosticCodes.ImportedMarkWithoutNote.At(_span, mark.Mark.Printed));
        }

        return atoms.RemoveAll(atom => atom is MarkAtom);
    }
}
