using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>The registers of persons, places and things that a text names, as they are printed in every format but for their places.</summary>
/// <remarks>Entries stand in the order of the text's language (Unicode collation); of names that it does not tell apart, in that of their characters.</remarks>
internal sealed class RegisterMatter
{
    private readonly PreparedCopy _copy;
    private readonly Dictionary<(MentionKind Kind, string Key), RegisterEntry> _entries = [];
    private readonly Dictionary<MatterKind, ImmutableArray<MatterLine>> _lines = [];

    /// <summary>Makes the registers of a copy.</summary>
    /// <param name="copy">The copy, all of whose runs are known.</param>
    public RegisterMatter(PreparedCopy copy)
    {
        _copy = copy;
        if (copy.Document.HasCalendar)
        {
            AddCalendar();
        }

        if (!EditionDocument.HasRegisters(copy.Document, copy.Style))
        {
            return;
        }

        foreach (var entry in copy.Document.FrontMatter.Registers.Entries)
        {
            _entries.TryAdd((entry.Kind, entry.Key), entry);
        }

        // A name that no list has is called by the words that are marked first.
        foreach (var mention in DocumentWalker.Descendants(copy.Document).OfType<Mention>())
        {
            if (!_entries.ContainsKey((mention.Kind, mention.Key)))
            {
                _entries.Add((mention.Kind, mention.Key), new RegisterEntry(mention.Kind, mention.Key, PlainWords.InLine(mention.Inlines), mention.Span));
            }
        }

        var named = MentionPlaces.Of(copy);
        Add(MatterKind.Persons, MentionKind.Person, (TitlePart.PersonsHeading, TitlePart.PersonEntry), named);
        Add(MatterKind.Places, MentionKind.Place, (TitlePart.PlacesHeading, TitlePart.PlaceEntry), named);
        Add(MatterKind.Things, MentionKind.Thing, (TitlePart.ThingsHeading, TitlePart.ThingEntry), named);
    }

    /// <summary>The ids of all places that the registers name.</summary>
    public IEnumerable<string> Ids => _lines.Values.SelectMany(lines => lines).Select(line => line.Item).OfType<RegisterItem>().SelectMany(item => item.Places).Select(place => place.Id);

    /// <summary>The lines of a register, its heading first; none where it is not there.</summary>
    /// <param name="kind">Which register.</param>
    public ImmutableArray<MatterLine> Lines(MatterKind kind) => _lines.GetValueOrDefault(kind, []);

    /// <summary>Adds the letters of a volume by their dates; of one day, as they stand in it.</summary>
    private void AddCalendar()
    {
        var front = _copy.Document.FrontMatter;
        var letters = _copy.Document.Texts.Where(text => text.FrontMatter.Correspondence is not null)
            .OrderBy(text => LetterCalendar.DayOf(text.FrontMatter.Correspondence!))
            .Select(text =>
            {
                var (when, who) = new LetterHead(text.FrontMatter.Correspondence!, front.Language).InCalendar;
                var item = new RegisterItem(_copy.Typeset(when), _copy.Typeset(who), Reference: null, [new MentionPlace(text.Id, _copy.Typeset(text.FrontMatter.Title), IsClause: false, Text: null)]);
                return new MatterLine(TitlePart.CalendarEntry, item.Name + item.Said, _copy.Document.SourceFile) { Item = item };
            })
            .ToImmutableArray();
        _lines.Add(MatterKind.Calendar, letters.IsEmpty ? [] : [new MatterLine(TitlePart.CalendarHeading, _copy.Typeset(_copy.Words.Calendar), _copy.Document.SourceFile), .. letters]);
    }

    private void Add(MatterKind part, MentionKind kind, (TitlePart Heading, TitlePart Entry) lines, List<(MentionMark Mention, MentionPlace Place)> named)
    {
        var order = LanguageOrder.Of(_copy.Document.FrontMatter.Language);
        var items = named.Where(one => one.Mention.Kind == kind).GroupBy(one => one.Mention.Key, one => one.Place, StringComparer.Ordinal)
            .Select(places => (Entry: _entries[(kind, places.Key)], Places: places))
            .Select(one => (Sort: one.Entry.Sort ?? one.Entry.Name, Item: new RegisterItem(
                _copy.Typeset(one.Entry.Heading),
                one.Entry.Description is { } said ? $" ({_copy.Typeset(said)})" : "",
                one.Entry.Reference,
                [.. one.Places])))
            .OrderBy(one => one.Sort, Comparer<string>.Create((left, right) => order.Compare(left, right, CompareOptions.None)))
            .ThenBy(one => one.Sort, StringComparer.Ordinal).ThenBy(one => one.Item.Places[0].Id, StringComparer.Ordinal)
            .Select(one => new MatterLine(lines.Entry, one.Item.Name + one.Item.Said, _copy.Document.SourceFile) { Item = one.Item })
            .ToImmutableArray();
        _lines.Add(part, items.IsEmpty ? [] : [new MatterLine(lines.Heading, _copy.Typeset(_copy.Words.Registers.HeadingOf(kind)), _copy.Document.SourceFile), .. items]);
    }
}
