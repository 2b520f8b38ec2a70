using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Gathers notes from the feet of the pages, and finds the note of a mark.</summary>
internal sealed class NoteCollector
{
    private readonly Targets _targets;
    private readonly List<RawNote> _notes = [];
    private readonly Dictionary<TextLine, RawNote> _byFirstLine = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Page, string Printed), List<RawNote>> _byPrinted = [];
    private readonly Dictionary<(int Page, string Printed), List<(TextLine, int)>> _marks = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public NoteCollector(ImmutableArray<PageText> pages, Targets targets)
    {
        _targets = targets;
        var linked = pages.SelectMany(page => page.Content.Links).Select(link => link.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        PageText? previous = null;
        foreach (var page in pages)
        {
            // A note that found no room on the page of its mark is on the next.
            ImmutableArray<TextLine> text = [.. previous?.Body ?? [], .. page.Body];
            foreach (var line in page.Notes)
            {
                var length = NoteMark.LengthAt(line, line.First) is var marked and > 0 ? marked : SymbolMark.LengthBefore(line, text);
                if (length > 0 || _notes.Count == 0)
                {
                    Begin(line, length, linked);
                }

                _notes[^1].Lines.Add(line);
            }

            previous = page;
        }
    }

    public IReadOnlyList<RawNote> Notes => _notes;

    /// <summary>The mark that begins at a glyph of a text, or null where none does.</summary>
    public RecoveredMark? MarkAt(TextLine line, int index, out int length)
    {
        length = NoteMark.LengthAt(line, index) is var marked and > 0 ? marked : SymbolMark.LengthBehind(line, index);
        if (length == 0)
        {
            return null;
        }

        var printed = Printed(line, index, length);
        if (line.LinkOf(line.Glyphs[index]) is { } link)
        {
            return _targets.LineOf(link) is { } target && _byFirstLine.TryGetValue(target, out var note)
                ? Mark(note.Key)
                : Mark(link.Name ?? Key(link.Place!.Value.Page, printed));
        }

        // A note that found no room on its page is on the next.
        var page = line.Page.Number;
        if (_byPrinted.TryGetValue((page, printed), out var same) || _byPrinted.TryGetValue((page + 1, printed), out same))
        {
            return Mark(same[Math.Min(Before((page, printed), (line, index)), same.Count - 1)].Key);
        }

        return char.IsAsciiDigit(printed[0]) ? Mark(Key(page, printed)) : null;

        RecoveredMark Mark(string key) => new(key, printed) { Page = line.Page.Number };
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

    private static string Printed(TextLine line, int index, int length) =>
        string.Concat(line.Glyphs.Skip(index).Take(length).Select(glyph => glyph.Text));

    private static string Key(int page, string printed) => string.Create(CultureInfo.InvariantCulture, $"page-{page}-{printed}");

    private void Begin(TextLine line, int length, HashSet<string> linked)
    {
        var printed = Printed(line, line.First, length);
        var names = _targets.Of(line).Where(target => target.Glyph <= line.First + length).Select(target => target.Name).ToList();
        var wanted = names.Find(linked.Contains) ?? names.FirstOrDefault() ?? Key(line.Page.Number, printed);
        var key = wanted;
        for (var i = 2; !_keys.Add(key); i++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        }

        var note = new RawNote(key, printed, length);
        _notes.Add(note);
        _byFirstLine.Add(line, note);
        if (!_byPrinted.TryGetValue((line.Page.Number, printed), out var alike))
        {
            _byPrinted.Add((line.Page.Number, printed), alike = []);
        }

        alike.Add(note);
    }
}
