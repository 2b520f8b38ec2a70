using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Places;

/// <summary>Where links and cross-references of a copy lead, and what these say.</summary>
internal sealed class PlaceReferences
{
    private readonly Dictionary<string, Footnote> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places;
    private readonly HashSet<string> _sourcePages;
    private readonly HashSet<string> _targets;
    private readonly HashSet<string> _anchored = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _marksAgain = [];
    private readonly Lazy<PlaceNames> _names;
    private readonly string _note;

    /// <summary>Looks through a document for what it refers to.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, for its words.</param>
    public PlaceReferences(Document document, Style style)
    {
        var words = style.WordsFor(document.FrontMatter.Language).References;
        _names = new Lazy<PlaceNames>(() => new PlaceNames(document, words));
        _note = words.Note;
        NamesPages = style.CrossReferences == ReferenceForm.NameAndPage;
        _targets = DocumentWalker.Descendants(document).Select(node => node switch
        {
            Link { Target: ['#', .. var target] } => target,
            CrossReference { Target: ['#', .. var target] } => target,
            _ => null,
        }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _sourcePages = _targets.Count == 0 ? _targets
            : LinkTargets.PageIdsIn(document.Blocks).ToHashSet(StringComparer.Ordinal);
        NamesNotes = _targets.Any(target => target.StartsWith(PlaceIds.NoteLead, StringComparison.Ordinal));
        _places = _targets.Count == 0 ? _targets : LinkTargets.IdsIn(document.Blocks).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether something leads to a note, whose number is known only when all before it are counted.</summary>
    public bool NamesNotes { get; }

    /// <summary>Whether references also name the page of the edition on which their place stands (the style's <c>cross-references: name-and-page</c>).</summary>
    public bool NamesPages { get; }

    /// <summary>Whether the page of the edition is named on which a place stands: not that of a page of the source, which is called by a number itself.</summary>
    /// <param name="id">The id of the place in editions.</param>
    public bool NamesPageOf(string id) => NamesPages && !_sourcePages.Contains(id);

    /// <summary>Remembers which footnote a note of the author's has become, so that references to it can say its number.</summary>
    public void Add(Note note, Footnote footnote) => _notes[note.Label] = footnote;

    /// <summary>Whether a link or a cross-reference leads to a note of the author's.</summary>
    public bool LeadsTo(Footnote note) => NamesNotes && note.Kind is null && _notes.Any(one => one.Value.Number == note.Number && _targets.Contains(PlaceIds.NoteLead + one.Key));

    /// <summary>Takes the id of a page of the source to which something leads: of pages that are called alike, the first that is set has it.</summary>
    /// <returns>The id; null where another has it, for a page to which nothing leads, and for another intervention.</returns>
    public string? TakeAnchor(Intervention intervention) =>
        PlaceIds.OfPage(intervention) is { } id && _targets.Contains(id) && _sourcePages.Contains(id) && _anchored.Add(id) ? id : null;

    /// <summary>Takes the id of a marked name: the words that are set first have it, and not those of a note that repeats them.</summary>
    /// <returns>The id; null where other words have it.</returns>
    public string? TakeMention(Mention mention) => mention.Id.Length > 0 && _anchored.Add(mention.Id) ? mention.Id : null;

    /// <summary>Gives a further mark of a note its id.</summary>
    public string MarkAgain(Footnote note)
    {
        var times = _marksAgain[note.Number] = _marksAgain.GetValueOrDefault(note.Number) + 1;
        return note.MarkIdAgain(times);
    }

    /// <summary>How many marks a note has besides its first.</summary>
    public int MarksAgain(Footnote note) => _marksAgain.GetValueOrDefault(note.Number);

    /// <summary>Forgets which pages of the source and which further marks have been given their ids, as a copy is made again from its beginning.</summary>
    public void Restart()
    {
        _anchored.Clear();
        _marksAgain.Clear();
    }

    /// <summary>Where editions have the place that a target of the source names: <c>#noteref-3</c> for <c>#fn:name</c>, an address as it is; null where they do not show it.</summary>
    public string? TargetOf(string target) => target is not ['#', .. var id] ? target
        : NoteOf(id) is { } note ? $"#{note.MarkId}"
        : _places.Contains(id) || !id.StartsWith(PlaceIds.PageLead, StringComparison.Ordinal) ? target : null;

    /// <summary>What a place is called.</summary>
    /// <param name="target">The target in the source.</param>
    /// <returns>The words, and for a note the note, whose number follows them. Of a note that is not counted yet there is none.</returns>
    public (string Words, Footnote? Note) NameOf(string target)
    {
        var id = target[1..];
        return id.StartsWith(PlaceIds.NoteLead, StringComparison.Ordinal) && _names.Value.Of(id) is null
            ? (string.Create(CultureInfo.InvariantCulture, $"{_note}\u00A0"), NoteOf(id))
            : (_names.Value.Of(id) ?? _names.Value.OfAbsentPage(id), null);
    }

    private Footnote? NoteOf(string id) => id.StartsWith(PlaceIds.NoteLead, StringComparison.Ordinal) ? _notes.GetValueOrDefault(id[PlaceIds.NoteLead.Length..]) : null;
}
