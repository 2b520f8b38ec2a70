using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Turns pieces into the horizontal list: fragments of words, spaces and markers.</summary>
internal sealed class HorizontalListBuilder(ParagraphFormat format, LineBreakingOptions options, ShapingCache shapes, FallbackFaces fallback)
{
    // The mark of a note is short: a figure, an asterisk or a letter. A longer text in front of a note is text.
    private const int LongestNoteMark = 6;

    // The time of breaking a fragment grows with the square of its length, since each break needs the widths on both sides. No word is as
    // long as this; a pasted address can be, and becomes several fragments.
    private const int LongestFragment = 256;

    private readonly GlyphFlexibility _flexibility = new(options);
    private readonly List<HorizontalItem> _items = [];
    private readonly List<Marker> _waiting = [];
    private readonly StringBuilder _fragment = new();
    private readonly List<WordBreak> _softBreaks = [];
    private Glue? _space;
    private Glue? _gap;
    private bool _lineHasText;
    private TextPiece? _last;

    /// <summary>Where the first line begins. An indent piece without a label before it changes this.</summary>
    public double FirstIndentPt { get; private set; } = format.FirstIndentPt;

    public List<HorizontalItem> Build(ImmutableArray<ParagraphPiece> paragraph)
    {
        var pieces = DirectedPieces.Of(paragraph);
        for (var i = 0; i < pieces.Length; i++)
        {
            switch (pieces[i])
            {
                case TextPiece text:
                    var isNoteMark = i + 1 < pieces.Length && pieces[i + 1] is NotePiece && IsMark(text.Text);
                    foreach (var (part, font) in fallback.Split(text.Font, text.Text, text.Language))
                    {
                        var own = part.Length == text.Text.Length && ReferenceEquals(font, text.Font) ? text
                            : text with { Text = part, Font = font, LineFont = Scripts.OfFirst(part) is null ? null : text.Font };
                        AddText(!own.IsRigid && Scripts.AreJoined(part) ? own with { IsRigid = true } : own, isNoteMark);
                    }

                    break;
                case NotePiece note:
                    _items.Add(new Marker { NoteId = note.NoteId });
                    break;
                case KernPiece kern:
                    _items.Add(new Kern { WidthPt = kern.WidthPt });
                    break;
                case DestinationPiece destination:
                    AddPlace(new Marker { Destination = destination.Name });
                    break;
                case MarginalPiece marginal:
                    AddPlace(new Marker { Marginal = marginal });
                    break;
                case MarginNotePiece beside:
                    AddPlace(new Marker { MarginNote = beside });
                    break;
                case LineBreakPiece end:
                    _space = null;
                    FlushMarkers();
                    _items.Add(new ForcedBreak(end.Tag));
                    _lineHasText = false;
                    break;
                case IndentPiece indent:
                    AddIndent(indent);
                    break;
                case LeaderPiece when _last is { } before:
                    AddLeader(before);
                    break;
            }
        }

        FlushMarkers();
        while (_items.Count > 0 && _items[^1] is ForcedBreak)
        {
            // The paragraph ends its last line itself, so this break would add an empty line.
            _items.RemoveAt(_items.Count - 1);
        }

        // Behind a label without words, the gap would be a space at the end of a line, which says that a sentence goes on.
        if (_gap is not null && !_items.Skip(_items.IndexOf(_gap) + 1).Any(item => item is not Marker))
        {
            _items.Remove(_gap);
        }

        return _items;
    }

    /// <summary>Adds a marker. After a space it belongs to the next word, which can be on the next line.</summary>
    private void AddPlace(Marker place)
    {
        if (_space is null)
        {
            _items.Add(place);
        }
        else
        {
            _waiting.Add(place);
        }
    }

    private static bool IsMark(string text)
    {
        foreach (var character in text)
        {
            if (Spaces.IsBreaking(character))
            {
                return false;
            }
        }

        return text.Length <= LongestNoteMark;
    }

    private void AddText(TextPiece piece, bool isNoteMark)
    {
        var store = shapes.For(piece.Font, piece.Language);
        _last = piece;
        foreach (var character in piece.Text)
        {
            if (Spaces.IsBreaking(character))
            {
                EndWord();
                EndFragment(piece, store, isNoteMark);
                if (_lineHasText)
                {
                    _space ??= Space(piece, store, Spaces.IsFixed(character) ? character : ' ', isBreakable: true);
                }
            }
            else if (character == Spaces.NoBreakSpace)
            {
                EndWord();
                EndFragment(piece, store, isNoteMark);
                FlushSpace();
                var tie = Space(piece, store, character, isBreakable: false);
                tie.IsTie = true;
                _items.Add(tie);
                _lineHasText = true;
            }
            else if (character == Spaces.WordJoiner && _fragment.Length == 0 && _space is not null)
            {
                _space.IsBreakable = false;
            }
            else if (character is Spaces.SoftHyphen or Spaces.ZeroWidthSpace)
            {
                if (_fragment.Length > 0 && piece.Level == 0)
                {
                    _softBreaks.Add(new WordBreak(_fragment.Length, character == Spaces.SoftHyphen, 0));
                }
            }
            else
            {
                if (char.IsWhiteSpace(character))
                {
                    EndWord();
                }

                if (_fragment.Length >= LongestFragment && IsApart(character))
                {
                    EndFragment(piece, store, isNoteMark);
                }

                _fragment.Append(character);
            }
        }

        EndFragment(piece, store, isNoteMark);
    }

    /// <summary>Whether a character is independent of the one before it: no combining mark, and not the second half of a surrogate pair.</summary>
    private static bool IsApart(char character) => char.IsAscii(character)
        || (char.IsLetterOrDigit(character) && char.GetUnicodeCategory(character) is not UnicodeCategory.ModifierLetter);

    /// <summary>Removes possible breaks at the very end of a word, where they would put a space at the start of a line or an added hyphen at its end.</summary>
    private void EndWord()
    {
        if (_fragment.Length > 0)
        {
            _softBreaks.RemoveAll(one => one.Offset == _fragment.Length);
        }
        else if (_space is null && _items is [.., Fragment last])
        {
            last.SoftBreaks.RemoveAll(one => one.Offset == last.Text.Length);
        }
    }

    private void EndFragment(TextPiece piece, WordShapes store, bool isNoteMark)
    {
        if (_fragment.Length == 0)
        {
            return;
        }

        FlushSpace();
        var fragment = new Fragment(piece, store, _fragment.ToString()) { IsNoteMark = isNoteMark, IsRigid = piece.IsRigid };
        fragment.WidthPt = fragment.Whole.WidthPt;
        fragment.GlyphFlexPt = piece.IsRigid ? 0 : _flexibility.Of(fragment.Whole, piece);
        fragment.LetterspacePt = piece.IsRigid ? 0 : _flexibility.LetterspacePt(fragment.Whole, piece);
        fragment.SoftBreaks.AddRange(_softBreaks);
        _items.Add(fragment);
        _fragment.Clear();
        _softBreaks.Clear();
        _lineHasText = true;
    }

    private Glue Space(TextPiece piece, WordShapes store, char character, bool isBreakable)
    {
        var text = SingleCharacter.Text(character);
        var shaped = store.Shape(text);
        var elastic = !Spaces.IsFixed(character);
        return new Glue(piece, shaped.Glyphs[0] with { AdvancePt = shaped.WidthPt, Text = text })
        {
            WidthPt = shaped.WidthPt,
            StretchPt = elastic ? shaped.WidthPt * options.SpaceStretch : 0,
            ShrinkPt = elastic ? shaped.WidthPt * options.SpaceShrink : 0,
            GlyphFlexPt = -_flexibility.LetterspacePt(piece),
            LetterspacePt = -_flexibility.LetterspacePt(piece),
            IsBreakable = isBreakable,
        };
    }

    private void AddIndent(IndentPiece indent)
    {
        _space = null;
        var width = 0.0;
        foreach (var item in _items)
        {
            // The width of a label does not change with the fit of the line, so that texts behind labels are aligned.
            width += item.WidthPt;
            item.GlyphFlexPt = item.LetterspacePt = 0;
            switch (item)
            {
                case Fragment fragment:
                    fragment.IsRigid = true;
                    break;
                case Glue glue:
                    glue.StretchPt = glue.ShrinkPt = 0;
                    glue.IsBreakable = glue.IsTie = false;
                    break;
            }
        }

        if (_last is not { } piece || !_lineHasText)
        {
            FirstIndentPt = format.LineIndentPt ?? format.LeftIndentPt;
            return;
        }

        var gap = Space(piece, shapes.For(piece.Font, piece.Language), ' ', isBreakable: false);
        var left = indent.LeftPt ?? format.LineIndentPt ?? format.LeftIndentPt;
        gap.WidthPt = Math.Max(gap.WidthPt, Math.Min(IndentPiece.GapEm * piece.Font.SizePt, left - format.FirstIndentPt - width));
        FirstIndentPt = Math.Max(format.FirstIndentPt, left - gap.WidthPt - width);
        gap.StretchPt = gap.ShrinkPt = gap.GlyphFlexPt = gap.LetterspacePt = 0;
        _items.Add(gap);
        _gap = gap;
        FlushMarkers();
    }

    /// <summary>Adds a leader. What follows it can use the room at the right that the other lines leave free.</summary>
    private void AddLeader(TextPiece before)
    {
        _space = null;
        FlushMarkers();
        var space = Space(before, shapes.For(before.Font, before.Language), ' ', isBreakable: false);
        _items.Add(new Glue(before, space.Glyph)
        {
            WidthPt = (LeaderPiece.LeastEm * before.Font.SizePt) - format.RightIndentPt,
            IsLeader = true,
            BeyondPt = format.RightIndentPt,
        });
    }

    private void FlushSpace()
    {
        if (_space is not null)
        {
            _items.Add(_space);
            _space = null;
        }

        FlushMarkers();
    }

    private void FlushMarkers()
    {
        _items.AddRange(_waiting);
        _waiting.Clear();
    }
}
