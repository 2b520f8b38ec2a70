using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf.Notes;

/// <summary>Gathers notes from the feet of the pages, and finds the note of a mark.</summary>
internal sealed class NoteCollector
{
    private readonly Targets _targets;
    private readonly TagTree _tags;
    private readonly List<RawNote> _notes = [];
    private readonly Dictionary<TextLine, RawNote> _byFirstLine = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Page, string Printed), List<RawNote>> _byPrinted = [];
    private readonly Dictionary<(int Page, string Printed), List<(TextLine, int)>> _marks = [];
    private readonly HashSet<int> _ofNotesAlone = [];
    private readonly Dictionary<string, TagElement> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<TagElement, int> _siblings = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isOurs;
    private bool? _areRaised;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public NoteCollector(ImmutableArray<PageText> pages, Targets targets, TagTree tags, bool isOurs)
    {
        (_targets, _tags, _isOurs) = (targets, tags, isOurs);
        var linked = pages.SelectMany(page => page.Content.Links).Select(link => link.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        PageText? previous = null;
        foreach (var page in pages)
        {
            // A note that found no room on the page of its mark is on the next.
            ImmutableArray<TextLine> text = [.. previous?.Body ?? [], .. page.Body];
            foreach (var line in page.Notes)
            {
                if (tags.Of(line, line.Glyphs[line.First]) is { Note: { } element })
                {
                    if (_notes.Count == 0 || _notes[^1].Element != element)
                    {
                        Begin(line, LabelLength(line), linked, element);
                    }
                }
                else
                {
                    // In our files a line ends in a space where the note goes on: a § with which the next begins, raised or not, is a word of it.
                    var goesOn = isOurs && _notes is [.., { Lines: [.., { EndsInSpace: true }] }];
                    var marked = goesOn && PageCharacters.IsNoteSymbol(line.Glyphs[line.First].Text[0]) ? 0 : LengthAt(line, line.First);
                    var length = marked > 0 ? marked : goesOn ? 0 : SymbolMark.LengthBefore(line, text, _notes.LastOrDefault());
                    if (length > 0 || _notes.Count == 0)
                    {
                        Begin(line, length, linked, element: null);
                    }
                }

                _notes[^1].Lines.Add(line);
            }

            if (page.NoteStart == 0 && page.HasNotes)
            {
                _ofNotesAlone.Add(page.Lines[0].Page.Number);
            }

            previous = page;
        }
    }

    public IReadOnlyList<RawNote> Notes => _notes;

    /// <summary>The mark that begins at a glyph of a text, or null where none does.</summary>
    /// <param name="line">The line.</param>
    /// <param name="index">Index of the glyph, which is no space.</param>
    /// <param name="length">The number of its glyphs; 0 for none.</param>
    public RecoveredMark? MarkAt(TextLine line, int index, out int length)
    {
        // What looks like a mark is one to a reader, whatever its tag; of symbols, which stand high in every face, a tag tells.
        length = LengthAt(line, index);
        var tag = _tags.Of(line, line.Glyphs[index]);
        if (tag?.Markup.Reference == ReferencePart.Mark)
        {
            // A further mark of a note that has its own elsewhere: words that the edition makes of it.
            length = 0;
            return null;
        }

        var reference = tag?.Reference;
        if (length == 0)
        {
            length = _tags.IsEmpty ? SymbolMark.LengthBehind(line, index) : reference is null ? 0 : SymbolsOf(line, index, reference);
        }

        if (reference is null && length > 0 && PageCharacters.IsNoteSymbol(line.Glyphs[index].Text[0])
            && (!_tags.IsEmpty || (line.LinkOf(line.Glyphs[index]) is { } elsewhere && NoteOf(elsewhere) is null)))
        {
            // A symbol over which a link leads to no note is the text's own, as § often names a paragraph. With tags, so is one that has none
            // of a mark, raised or not: the area of a raised mark may reach over the line above.
            length = 0;
        }

        if (length == 0)
        {
            return null;
        }

        var printed = Printed(line, index, length);
        if (line.LinkOf(line.Glyphs[index]) is { } link)
        {
            return Mark(NoteOf(link)?.Key ?? link.Name ?? Key(link.Place!.Value.Page, printed));
        }

        var page = line.Page.Number;
        if (Alike(page, printed) is { } same)
        {
            return Mark(same[Math.Min(Before((page, printed), (line, index)), same.Count - 1)].Key);
        }

        return char.IsAsciiDigit(printed[0]) || reference is not null || line.Glyphs[index].IsNoteSign ? Mark(Key(page, printed)) : null;

        RecoveredMark Mark(string key)
        {
            if (reference is not null)
            {
                _references.TryAdd(key, reference);
            }

            return new(key, printed)
            {
                Page = line.Page.Number,
                GlossPlace = reference is null ? null : GlossPlace.Of(reference.Classes),
                IsTagged = reference is not null || _tags.IsEmpty,
            };
        }
    }

    /// <summary>
    /// The number of glyphs of the mark that begins at a glyph; 0 where none does. Marks are figures of one kind, superior ones or
    /// raised small type, as those are with which the notes begin; others are the text's own. In our files, raised ones are of one size.
    /// </summary>
    private int LengthAt(TextLine line, int index)
    {
        var (length, glyph) = (NoteMark.LengthAt(line, index), line.Glyphs[index]);
        if (length == 0 || !char.IsAsciiDigit(glyph.Text[0]))
        {
            return length;
        }

        var isRaised = NoteMark.IsRaised(line, glyph);
        return isRaised == (_areRaised ?? isRaised) && (!isRaised || !_isOurs || NoteMark.IsOfOurSize(line, glyph)) ? length : 0;
    }

    /// <summary>The note to which a link leads; null where it leads elsewhere, also to a place behind the mark in the note's first line, such as a label.</summary>
    private RawNote? NoteOf(LinkArea link) =>
        _targets.LineOf(link) is { } line && _byFirstLine.GetValueOrDefault(line) is { } note
            && !_targets.Of(line).Any(target => target.Name == link.Name && target.Glyph > line.First + note.MarkLength)
            ? note : null;

    /// <summary>The notes that a mark of a page could be of. What found no room on its page is on the next; behind pages of nothing but notes, on the one after.</summary>
    private List<RawNote>? Alike(int page, string printed)
    {
        if (_byPrinted.TryGetValue((page, printed), out var notes))
        {
            return notes;
        }

        do
        {
            page++;
        }
        while (!_byPrinted.TryGetValue((page, printed), out notes) && _ofNotesAlone.Contains(page));

        return notes;
    }

    /// <summary>How many marks of a page, asked for before, are printed alike: where one chapter ends and the next begins, two may be.</summary>
    private int Before((int Page, string Printed) look, (TextLine Line, int Index) place)
    {
        if (!_marks.TryGetValue(look, out var known))
        {
            _marks.Add(look, known = []);
        }

        var number = known.FindIndex(other => ReferenceEquals(other.Item1, place.Line) && other.Item2 == place.Index);
        if (number < 0)
        {
            number = known.Count;
            known.Add(place);
        }

        return number;
    }

    /// <summary>Whether the tags have a note elsewhere than behind the paragraph of the mark that leads to it. To be asked when all marks have been read.</summary>
    public bool IsTaggedElsewhere(RawNote note)
    {
        if (note.Element is not { Parent.Kids: var siblings } element || !_references.TryGetValue(note.Key, out var reference))
        {
            return false;
        }

        // All notes of a text may be siblings: to look for each among all takes the time of their square.
        if (!_siblings.ContainsKey(element))
        {
            for (var i = 0; i < siblings.Count; i++)
            {
                _siblings.TryAdd(siblings[i], i);
            }
        }

        var line = siblings.FindLastIndex(_siblings[element], kid => kid.Type != "Note");
        return line < 0 || !reference.IsIn(siblings[line]);
    }

    /// <summary>The glyphs of a mark that is tagged as one, if all of them are symbols; else 0.</summary>
    private int SymbolsOf(TextLine line, int index, TagElement reference)
    {
        var end = index;
        while (end < line.Glyphs.Length && line.Glyphs[end] is { IsSpace: false } glyph && _tags.Of(line, glyph)?.Reference == reference)
        {
            if (!PageCharacters.AreNoteSymbols(glyph.Text))
            {
                return 0;
            }

            end++;
        }

        return end - index;
    }

    /// <summary>The glyphs of the mark with which a tagged note begins; where its tag is lost, its look tells.</summary>
    private int LabelLength(TextLine line)
    {
        var end = line.First;
        while (end < line.Glyphs.Length && line.Glyphs[end] is { IsSpace: false } glyph && _tags.Of(line, glyph) is { IsNoteLabel: true })
        {
            end++;
        }

        return end > line.First ? end - line.First : LengthAt(line, line.First);
    }

    private static string Printed(TextLine line, int index, int length) =>
        string.Concat(line.Glyphs.Skip(index).Take(length).Select(glyph => glyph.Text));

    private static string Key(int page, string printed) => string.Create(CultureInfo.InvariantCulture, $"page-{page}-{printed}");

    private void Begin(TextLine line, int length, HashSet<string> linked, TagElement? element)
    {
        var printed = Printed(line, line.First, length);
        if (length > 0 && char.IsAsciiDigit(printed[0]))
        {
            _areRaised ??= NoteMark.IsRaised(line, line.Glyphs[line.First]);
        }

        var names = _targets.Of(line).Where(target => target.Glyph <= line.First + length).Select(target => target.Name).ToList();
        var wanted = names.Find(linked.Contains) ?? names.FirstOrDefault() ?? Key(line.Page.Number, printed);
        var key = wanted;
        for (var i = 2; !_keys.Add(key); i++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        }

        var note = new RawNote(key, printed, length) { Element = element };
        _notes.Add(note);
        _byFirstLine.Add(line, note);
        if (!_byPrinted.TryGetValue((line.Page.Number, printed), out var alike))
        {
            _byPrinted.Add((line.Page.Number, printed), alike = []);
        }

        alike.Add(note);
    }
}
