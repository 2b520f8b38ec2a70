using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A recovered edition as tokens.</summary>
internal sealed class FoundEdition
{
    // What U+0387, a stop in Greek, is in NFC.
    private const char GreekStop = '\u00B7';

    private readonly List<RecoveredText> _pieces = [];
    private readonly List<int> _pages = [];
    private readonly FoundRemarks _remarks = new();
    private readonly List<RecoveredStructure> _structures = [];

    public TokenStream Tokens { get; } = new();

    public List<FoundMark> Marks { get; } = [];

    public List<FoundTarget> Targets { get; } = [];

    /// <summary>The pictures, in order.</summary>
    public List<FoundFigure> Figures { get; } = [];

    public List<FoundNote> Notes { get; } = [];

    /// <summary>Where pages begin, in order.</summary>
    public List<FoundPageTurn> PageTurns { get; } = [];

    /// <summary>Where lines begin, in order, in an edition whose lines are numbered.</summary>
    public List<FoundLine> Lines { get; } = [];

    /// <summary>What stands in the margins beside the text, each with the index of its line among <see cref="Lines"/>.</summary>
    public List<(RecoveredMarginal Words, int Line)> Marginals { get; } = [];

    /// <summary>What is told of places of another sheet, in order.</summary>
    public List<FoundSheetPlace> SheetPlaces { get; } = [];

    /// <summary>The numbers of lines of verse, in order.</summary>
    public List<FoundVerseNumber> VerseNumbers { get; } = [];

    /// <summary>The gaps, in order.</summary>
    public List<FoundGap> Gaps { get; } = [];

    /// <summary>How many lines paragraphs have, each by its last token, in formats that have lines.</summary>
    public List<(int LastToken, int Count)> LineCounts { get; } = [];

    /// <summary>What pages say of the paragraphs that have words, each with its tokens: how one stands in the margin, or null.</summary>
    public List<(int Start, int End, RecoveredMarginNote? MarginNote)> Margins { get; } = [];

    /// <summary>The first token of each paragraph, or of what follows one without any.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Changes and comments in the text.</summary>
    public List<FoundRemark> Remarks => _remarks.All;

    /// <summary>Parts an edition. No edition is too bad for it: what is missing is empty.</summary>
    public static FoundEdition Of(RecoveredEdition edition, Tokenizer tokenizer)
    {
        var found = new FoundEdition();
        var paragraphs = OrEmpty(edition.Paragraphs);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            found.Starts.Add(found.Tokens.Count);
            if (paragraphs[i] is { Pieces.IsDefaultOrEmpty: false } paragraph)
            {
                found.Add(paragraph, i + 1 < paragraphs.Length && paragraphs[i + 1] is { } next ? next.Page : paragraph.Page, tokenizer);
            }
        }

        foreach (var note in OrEmpty(edition.Notes).OfType<RecoveredNote>())
        {
            found.Notes.Add(NoteOf(note, tokenizer));
        }

        return found;
    }

    /// <summary>Where the words of a token lead, or null.</summary>
    public string? LinkOf(int token) => _pieces[Tokens[token].Origin].Format.Link;

    /// <summary>What is true of the words of a token.</summary>
    public RecoveredFormat FormatOf(int token) => _pieces[LeadOf(token)].Format;

    /// <summary>Where words stand on their line, by the number of their origin; null where that is open.</summary>
    public BaselineShift? ShiftOf(int origin) => ShiftOf(_pieces[origin]);

    /// <summary>What the markup of a token's words says of them.</summary>
    public RecoveredMarkup MarkupOf(int token) => _pieces[LeadOf(token)].Markup;

    /// <summary>What the paragraph of a token stands in.</summary>
    public RecoveredStructure StructureOf(int token) => _structures[Tokens[token].Origin];

    /// <summary>The page on which the paragraph of a token begins; 0 where the format has no pages.</summary>
    public int PageOf(int token) => token < Tokens.Count ? _pages[Tokens[token].Origin] : 0;

    /// <summary>The piece that says how a token looks: the first in which it has more than marks upon what stands before it.</summary>
    private int LeadOf(int token)
    {
        var (origin, at) = (Tokens[token].Origin, Tokens[token].Offset);
        foreach (var part in Tokens.PartsIn(token))
        {
            if (_pieces[origin].Text.Skip(at).Any(character => char.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)))
            {
                break;
            }

            (origin, at) = (part.Origin, 0);
        }

        return origin;
    }

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;

    private static BaselineShift? ShiftOf(RecoveredText words) => words.Format.IsShiftOpen ? null : words.Format.Shift;

    private void Add(RecoveredParagraph paragraph, int nextPage, Tokenizer tokenizer)
    {
        var line = new LineText();
        var marks = new List<RecoveredMark>();
        var places = new List<RecoveredPiece>();
        foreach (var piece in SpacesAtMarks.WithoutAtSuperscripts(OrEmpty(paragraph.Pieces)))
        {
            switch (piece)
            {
                case RecoveredText words:
                    line.Append(words.Text, _pieces.Count);
                    _pieces.Add(words);
                    _pages.Add(paragraph.Page);
                    _structures.Add(paragraph.Structure ?? RecoveredStructure.Plain);
                    break;
                case RecoveredMark mark:
                    line.Mark(marks.Count, isBeforeRaised: SpacesAtMarks.IsBeforeSuperscript(mark, paragraph.Pieces));
                    marks.Add(mark);
                    break;
                case RecoveredTarget or RecoveredPageTurn or RecoveredLine or RecoveredMarginal or RecoveredSheetPlace or RecoveredVerseNumber or RecoveredGap or RecoveredEdge or RecoveredPicture:
                    line.Target(places.Count);
                    places.Add(piece);
                    break;
            }
        }

        var events = new List<PlacedEvent>();
        var before = Tokens.Count;
        tokenizer.Append(line, TokenFlags.BeginsParagraph, Tokens, events);
        if (paragraph.LineCount > 0 && Tokens.Count > before)
        {
            Margins.Add((before, Tokens.Count, paragraph.MarginNote));
            LineCounts.Add((Tokens.Count - 1, paragraph.LineCount));
        }

        foreach (var placed in events)
        {
            if (placed.IsMark)
            {
                // A paragraph may begin pages before its mark; where the file says on which page that is, it counts.
                var mark = marks[placed.Number];
                var (page, lastPage) = mark.Page > 0 ? (mark.Page, mark.Page) : (paragraph.Page, Math.Max(paragraph.Page, nextPage));
                Marks.Add(new FoundMark(mark, placed.Position, placed.InWord, page, lastPage)
                {
                    First = placed.IsInWord || placed.BeginsLine ? placed.Position : FirstBefore(placed.Position, before, tokenizer),
                });
            }
            else if (places[placed.Number] is RecoveredTarget target)
            {
                Targets.Add(new FoundTarget(target.Id, placed.Position, placed.InWord, paragraph.Page));
            }
            else if (places[placed.Number] is RecoveredPageTurn turn)
            {
                PageTurns.Add(new FoundPageTurn(turn, placed.Position, placed.InWord));
            }
            else if (places[placed.Number] is RecoveredLine { Number: var number } begun)
            {
                Lines.Add(new FoundLine(number, placed.Position, placed.InWord) { MarginNotes = begun.MarginNotes });
            }
            else if (places[placed.Number] is RecoveredMarginal marginal)
            {
                Marginals.Add((marginal, Lines.Count - 1));
            }
            else if (places[placed.Number] is RecoveredSheetPlace { Text: var text })
            {
                SheetPlaces.Add(new FoundSheetPlace(text, placed.Position, placed.InWord, Lines.Count - 1));
            }
            else if (places[placed.Number] is RecoveredVerseNumber { Text: var verse })
            {
                VerseNumbers.Add(new FoundVerseNumber(verse, placed.Position + (placed.IsInWord ? 1 : 0)));
            }
            else if (places[placed.Number] is RecoveredGap gap)
            {
                Gaps.Add(new FoundGap(gap, placed.Position, placed.IsInWord));
            }
            else if (places[placed.Number] is RecoveredPicture picture)
            {
                Figures.Add(new FoundFigure(picture, placed.Position, placed.IsInWord, paragraph.Structure ?? RecoveredStructure.Plain)
                {
                    Label = picture.Float?.Label ?? (PageTurns.Count > 0 ? PageTurns[^1].Turn.Label : null),
                });
            }
            else if (places[placed.Number] is RecoveredEdge edge)
            {
                _remarks.Add(edge, placed);
            }
        }
    }

    /// <summary>The first of the stops and closing marks that stand before a token, without a space among them.</summary>
    private int FirstBefore(int position, int start, Tokenizer tokenizer)
    {
        var first = position;
        while (first > start && tokenizer.TextOf(Tokens[first - 1]) is [var sign] && (MarkPlacement.IsPassed(sign) || sign == GreekStop) && (first == position || !Tokens[first].HasSpaceBefore))
        {
            first--;
        }

        return first;
    }

    private static FoundNote NoteOf(RecoveredNote note, Tokenizer tokenizer)
    {
        var tokens = new TokenStream();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var remarks = new FoundRemarks();
        var structures = new List<RecoveredStructure>();
        var markups = new List<RecoveredMarkup>();
        var marginals = new List<RecoveredMarginal>();
        var shifts = new List<BaselineShift?>();
        var numbers = new List<FoundVerseNumber>();
        var turns = new List<FoundPageTurn>();
        foreach (var paragraph in OrEmpty(note.Paragraphs).OfType<RecoveredParagraph>())
        {
            var line = new LineText();
            var places = new List<RecoveredPiece>();
            foreach (var piece in SpacesAtMarks.WithoutAtSuperscripts(OrEmpty(paragraph.Pieces)))
            {
                if (piece is RecoveredText words)
                {
                    line.Append(words.Text, structures.Count);
                    structures.Add(paragraph.Structure ?? RecoveredStructure.Plain);
                    markups.Add(words.Markup);
                    shifts.Add(ShiftOf(words));
                }
                else if (piece is RecoveredTarget target)
                {
                    ids.Add(target.Id);
                }
                else if (piece is RecoveredMarginal marginal)
                {
                    marginals.Add(marginal);
                }
                else if (piece is RecoveredEdge or RecoveredPageTurn or RecoveredVerseNumber)
                {
                    line.Target(places.Count);
                    places.Add(piece);
                }
            }

            var events = new List<PlacedEvent>();
            tokenizer.Append(line, TokenFlags.BeginsParagraph, tokens, events);
            foreach (var placed in events)
            {
                if (places[placed.Number] is RecoveredPageTurn turn)
                {
                    turns.Add(new FoundPageTurn(turn, placed.Position, placed.InWord));
                }
                else if (places[placed.Number] is RecoveredVerseNumber { Text: var verse })
                {
                    numbers.Add(new FoundVerseNumber(verse, placed.Position + (placed.IsInWord ? 1 : 0)));
                }
                else
                {
                    remarks.Add((RecoveredEdge)places[placed.Number], placed);
                }
            }
        }

        return new FoundNote(note, tokens, ids, remarks.All, structures, markups, shifts) { Marginals = marginals, PageTurns = turns, VerseNumbers = numbers };
    }
}
