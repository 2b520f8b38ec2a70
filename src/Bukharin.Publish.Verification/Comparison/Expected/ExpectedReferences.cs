using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected.Front;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>What the text's references to its own places must say, and where they must lead.</summary>
/// <remarks>
/// The words come from the labels, headings and captions of the source. What follows from an edition, the page that a place stands on
/// and the number of a note, is read from the edition itself, once it is aligned with the source: so a reference is held against what
/// really stands there, and not against what a writer had in mind.
/// </remarks>
internal sealed class ExpectedReferences
{
    // Stands for the number of a page or a note until it has been read from the edition: any figure parts the line into the same words.
    private const string AnyNumber = "0";

    private readonly ReferenceWords _words;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Number, string Mark)> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, (string Id, string Page)> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sourcePages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wanted;
    private readonly List<(string Id, Func<string, string> Name, IEnumerable<Inline> Line)> _referring = [];
    private readonly bool _namesPages;
    private readonly bool _hasContents;
    private readonly bool _hasRegisters;

    /// <summary>Looks through a document.</summary>
    /// <param name="document">What editions hold.</param>
    /// <param name="style">The style.</param>
    /// <param name="traits">What the format has.</param>
    public ExpectedReferences(Document document, Style style, FormatTraits traits)
    {
        _words = style.WordsFor(document.FrontMatter.Language).References;
        _namesPages = style.CrossReferences == ReferenceForm.NameAndPage && traits.Pages == PageKind.Fixed;
        _hasContents = ContentsLines.AreIn(document, style, traits) || ContentsLines.AreCaptionsIn(document, style, traits);
        _hasRegisters = RegisterLines.NamePages(document, style, traits);
        _wanted = DocumentWalker.Descendants(document).Select(node => (node as Link)?.Target ?? (node as CrossReference)?.Target)
            .Where(target => target is ['#', ..]).Select(target => target![1..]).ToHashSet(StringComparer.Ordinal);
        HaveMarksAgain = _wanted.Count > 0 && DocumentWalker.Descendants(document).Any(node => node is CrossReference { IsMark: true });
        if (_wanted.Count > 0)
        {
            Collect(document.Blocks, []);
            foreach (var page in DocumentWalker.Interventions(document))
            {
                if (PlaceIds.OfPage(page) is { } id && _shown.Add(id))
                {
                    _sourcePages.Add(id);
                    _names[id] = PageName(PlainWords.Of(page.Inlines));
                }
            }

            // What a heading or a caption refers to is a part of its name, but not what that refers to in its turn.
            var plain = new Dictionary<string, string>(_names, StringComparer.Ordinal);
            foreach (var (id, name, line) in _referring)
            {
                _names[id] = name(RepeatedWords.NameOf(line, reference => plain.GetValueOrDefault(reference.Target[1..])));
            }
        }
    }

    /// <summary>What the edition calls the page on which a section begins.</summary>
    public string PageLabelOf(ListedSection section) =>
        (section.Id is { } id ? _pages.GetValueOrDefault(id) : _places.GetValueOrDefault(section.Node).Page) ?? AnyNumber;

    /// <summary>Which id the edition has where a section begins: the source's, or for a division the one that it gave it.</summary>
    public string IdOf(ListedSection section) => section.Id ?? _places.GetValueOrDefault(section.Node).Id ?? PlaceIds.DivisionLead;

    /// <summary>What the edition calls the page on which a figure or a table stands.</summary>
    public string PageLabelOf(ListedCaption caption) => _places.GetValueOrDefault(caption.Block).Page ?? AnyNumber;

    /// <summary>Which id the edition has for a figure or a table.</summary>
    public string IdOf(ListedCaption caption) => _places.GetValueOrDefault(caption.Block).Id ?? "";

    /// <summary>Has what an edition says of the place of a division, a figure or a table.</summary>
    /// <param name="block">The division, the figure or the table.</param>
    /// <param name="id">The id that the edition has for it.</param>
    /// <param name="page">The page on which it begins.</param>
    public void HasPlace(Node block, string id, string page) => _places[block] = (id, page);

    /// <summary>Whether something must be read from the edition first.</summary>
    public bool AreOpen => _hasContents || _hasRegisters || (_namesPages && _wanted.Count > 0) || _wanted.Any(IsNote);

    /// <summary>Where a link leads in an edition; null where what it leads to is not shown.</summary>
    /// <param name="target">The target in the source.</param>
    public string? TargetOf(string target) => target is not ['#', .. var id] ? target
        : IsNote(id) ? $"#noteref-{_notes.GetValueOrDefault(id).Number}"
        : _shown.Contains(id) || !id.StartsWith(PlaceIds.PageLead, StringComparison.Ordinal) ? target : null;

    /// <summary>Where a further mark of a note leads: to the note.</summary>
    /// <param name="target">The note in the source.</param>
    public string NoteOf(string target) => $"#note-{_notes.GetValueOrDefault(target[1..]).Number}";

    /// <summary>What a further mark of a note must be.</summary>
    /// <param name="target">The note in the source.</param>
    public string MarkOf(string target) => _notes.TryGetValue(target[1..], out var note) ? note.Mark : AnyNumber;

    /// <summary>Whether notes of the source have further marks.</summary>
    public bool HaveMarksAgain { get; }

    /// <summary>What a cross-reference must say.</summary>
    /// <param name="target">The target in the source.</param>
    public string NameOf(string target)
    {
        var id = target[1..];
        return IsNote(id) ? $"{_words.Note} {(_notes.TryGetValue(id, out var note) ? note.Mark : AnyNumber)}"
            : _names.GetValueOrDefault(id) ?? $"{_words.SourcePage} {id[PlaceIds.PageLead.Length..]}";
    }

    /// <summary>The words of a heading where contents and heads of pages repeat it.</summary>
    public string WordsOf(Heading heading) => RepeatedWords.Of(heading.Inlines, reference => NameOf(reference.Target));

    /// <summary>What must be said of the page that a place stands on; nothing where the edition names none.</summary>
    /// <param name="target">The target in the source.</param>
    public string PageOf(string target) => _namesPages && target is ['#', .. var id] && !_sourcePages.Contains(id) && TargetOf(target) is not null
        ? _words.OnPage.Replace(ReferenceWords.PageNumber, _pages.GetValueOrDefault(id, AnyNumber), StringComparison.Ordinal) : "";

    /// <summary>What the edition calls the page on which a marked name stands.</summary>
    /// <param name="id">The id of the name.</param>
    public string PageOfMention(string id) => _pages.GetValueOrDefault(id, AnyNumber);

    /// <summary>Whether something refers to a page of the source.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The id; null where nothing does, and where the text has the id for something else.</returns>
    public string? WantedPage(Intervention page) => PlaceIds.OfPage(page) is { } id && _wanted.Contains(id) && _sourcePages.Contains(id) ? id : null;

    /// <summary>Has the page on which a place of the edition stands.</summary>
    /// <param name="id">What the source calls the place.</param>
    /// <param name="label">What the edition calls the page.</param>
    public void HasPage(string id, string label) => _pages[id] = label;

    /// <summary>Has the number of a note.</summary>
    /// <param name="name">What the source calls the note.</param>
    /// <param name="number">Which of all notes it is, from 1.</param>
    /// <param name="mark">What its mark is.</param>
    public void HasNote(string name, int number, string mark) => _notes[PlaceIds.NoteLead + name] = (number, mark);

    private static bool IsNote(string id) => id.StartsWith(PlaceIds.NoteLead, StringComparison.Ordinal);

    /// <summary>Names what stands in some nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="open">
    /// The labels that stand open, from the outermost: what a label is called by begins at the innermost that names itself. A division, a
    /// quotation, an item, a cell, a note numbers for itself, and ends nothing of what is around it.
    /// </param>
    private void Collect(IEnumerable<Node> nodes, List<ClauseLabel> open)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Heading heading:
                    _shown.Add(heading.Id);
                    _names[heading.Id] = heading.Label is { } own ? Add(own, _words.Section) : Quoted(RepeatedWords.NameOf(heading.Inlines));
                    if (heading.Label is null && Refers(heading.Inlines))
                    {
                        _referring.Add((heading.Id, Quoted, heading.Inlines));
                    }

                    break;
                case Clause clause:
                    Add(clause.Label, _words.Clause);
                    break;
                case InlineLabel inner when !_shown.Contains(inner.Label.Id):
                    Add(inner.Label, _words.Clause);
                    break;
                case Figure { Id.Length: > 0 } figure:
                    _shown.Add(figure.Id);
                    _names[figure.Id] = figure.Caption is { } caption ? CalledFigure(RepeatedWords.NameOf(caption.Inlines)) : "";
                    if (figure.Caption is { } referring && Refers(referring.Inlines))
                    {
                        _referring.Add((figure.Id, CalledFigure, referring.Inlines));
                    }

                    break;
            }

            Collect(DocumentWalker.ChildrenOf(node), node is Division or BlockQuote or BulletItem or Definition or TableCell or Note ? [] : open);
        }

        string Add(ClauseLabel label, string word)
        {
            open.RemoveAll(above => !label.Address.StartsWith(above.Address + ".", StringComparison.Ordinal));
            open.Add(label);
            _shown.Add(label.Id);
            return _names[label.Id] = NameOf(open, word);
        }
    }

    /// <summary>What a label is called by, from those that it stands below.</summary>
    private static string NameOf(List<ClauseLabel> open, string word)
    {
        var names = open.FindLastIndex(label => NamesItself(label.Text));
        var address = AddressOf(open);
        if (names < 0)
        {
            return $"{word} {address}";
        }

        var own = Bare(open[names].Text);
        var below = open[names].Address.Length == open[^1].Address.Length ? "" : address[(open[names].Address.Length + 1)..];
        return below.Length == 0 ? own : char.IsAsciiDigit(own[^1]) ? $"{own}.{below}" : $"{own}, {below}";
    }

    /// <summary>The address of the innermost label: its last part is what the label says, where that is a number or a letter and nothing else.</summary>
    private static string AddressOf(List<ClauseLabel> open)
    {
        var said = open[^1].Text.Trim('(', ')', '.', ' ', ':');
        var above = open.Count > 1 ? open[^2].Address + "." : "";
        return said.Length > 0 && said.All(char.IsLetterOrDigit) && open[^1].Address.Length == above.Length + said.Length ? above + said : open[^1].Address;
    }

    private static bool NamesItself(string label) =>
        label.AsSpan().ContainsAny('§', '¶', '№') || IsRaisedNumber(label)
        || (label.AsSpan().IndexOfAny(' ', '\u00A0') is > 1 and var space && label[..space].TrimEnd('.') is { Length: > 1 } word && word.All(sign => char.IsLetter(sign) || sign == '-' || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark));

    /// <summary>Whether a label says that it is a number by letters of which the last is raised: <c>N.º 5</c>, <c>Nº 5</c>.</summary>
    private static bool IsRaisedNumber(string label) =>
        label.AsSpan().IndexOfAny('º', 'ª', '°') is > 0 and var raised && label[..raised].TrimEnd('.') is { Length: > 0 } letters && letters.All(char.IsLetter);

    private static string Bare(string label)
    {
        var (start, end) = (0, label.Length);
        while (start < end && !IsPart(label[start]))
        {
            start++;
        }

        while (end > start && !IsPart(label[end - 1]))
        {
            end--;
        }

        return label[start..end];

        static bool IsPart(char character) => !(character is '.' or ')' or ':' or '/' or '-' or '–' or '—' or ' ' or '\u00A0');
    }

    private string PageName(string name) => PlaceIds.BeginsWithNumber(name) ? $"{_words.SourcePage} {name}" : name;

    private static bool Refers(IEnumerable<Inline> line) => DocumentWalker.Descendants(line).OfType<CrossReference>().Any();

    private static string Quoted(string words) => $"\"{words}\"";

    private string CalledFigure(string words) => $"{_words.Figure} {Quoted(words.TrimEnd('.'))}";
}
