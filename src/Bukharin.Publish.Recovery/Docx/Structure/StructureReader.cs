using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Structure;

/// <summary>Reads the marks of structure in a story: bookmarks named after what they are around, <c>_letter-3</c>.</summary>
/// <param name="builder">The paragraph that is being read.</param>
/// <remarks>A paragraph stands in a container when some of its words do, wherever an editor's program has put the bookmark's ends.</remarks>
internal sealed class StructureReader(ParagraphBuilder builder)
{
    private static readonly string[] MatterStyles = [StyleNames.Title, StyleNames.Subtitle, StyleNames.Author, StyleNames.Credit, StyleNames.Editorial];

    private static readonly string[] LetterHeadStyles = [StyleNames.LetterNumber, StyleNames.LetterNames, StyleNames.LetterDate, StyleNames.LetterSource];

    private readonly Dictionary<string, Open> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lastIds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _kinds = [];
    private readonly List<RecoveredContainer> _here = [];
    private readonly List<RecoveredParagraph> _emptyBefore = [];
    private readonly List<RecoveredParagraph> _emptyAfter = [];
    private readonly List<RecoveredContainer> _ended = [];
    private int _paragraphStart;
    private int _level;
    private int? _width;
    private bool _isFacsimile;
    private FigurePlacement? _placement;
    private int _deletions;
    private (GlossPlace? Place, int Before) _gloss;

    /// <summary>The table, row and cell that are read, the outermost first: the file's own elements, which need no marks.</summary>
    public List<RecoveredContainer> Tables { get; } = [];

    /// <summary>Whether the story says what of it is text.</summary>
    public bool MarksText { get; private set; }

    /// <summary>Whether the story marks its structure.</summary>
    public bool HasMarks => _known.Count > 0;

    /// <summary>Looks through a story that is to be read. LibreOffice begins a bookmark over several paragraphs twice, each time by another id: the second ends it.</summary>
    public void Survey(XElement story)
    {
        foreach (var bookmark in story.Descendants(WordNames.Main + "bookmarkStart"))
        {
            _lastIds[bookmark.Named("name") ?? ""] = bookmark.Named("id") ?? "";
            if (IsMark(bookmark, out var kind, out var key) && StructureBookmarks.IsContainer(kind))
            {
                _kinds[key] = kind;
            }
        }
    }

    /// <summary>Where the bracket of the mark that follows stood, if a mark of structure directly before it says so.</summary>
    public GlossPlace? GlossPlaceHere => _gloss.Before == builder.Count ? _gloss.Place : null;

    /// <summary>Reads a bookmark's beginning.</summary>
    /// <returns>Whether it is a mark of structure.</returns>
    public bool Begin(XElement bookmark)
    {
        if (!IsMark(bookmark, out var kind, out var key))
        {
            return false;
        }

        // The beginning of a container over several paragraphs, which its own bookmark may have lost.
        if (kind == StructureBookmarks.From && _kinds.TryGetValue(key, out var whole))
        {
            Begin(whole, key);
            return true;
        }

        if (StructureBookmarks.IsContainer(kind))
        {
            _names[bookmark.Named("id") ?? ""] = Begin(kind, key);
            return true;
        }

        if (StructureBookmarks.LevelOf(kind) is { } level)
        {
            _level = level;
            return true;
        }

        if (BlockNames.WidthOf([kind]) is { } width)
        {
            _width = width;
            return true;
        }

        if (BlockNames.PlacementOf([kind]) is { } placement)
        {
            _placement = placement;
            return true;
        }

        if (kind == BlockNames.Facsimile)
        {
            _isFacsimile = true;
            return true;
        }

        if (StructureBookmarks.IsGloss(kind, out var place))
        {
            _gloss = (place, builder.Count);
            return true;
        }

        return false;
    }

    /// <summary>Begins a container, unless it has been begun.</summary>
    /// <returns>The name of its mark, without the underscore.</returns>
    private string Begin(string kind, int key)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{key}");
        if (_known.Add(name))
        {
            MarksText |= kind == ContainerNames.Text;
            var begun = new RecoveredContainer(kind, key);
            _open[name] = new Open(RunOn(begun) ?? begun, builder.Count, _deletions);
        }

        return name;
    }

    /// <summary>Whether a bookmark has the name of a mark of structure.</summary>
    private static bool IsMark(XElement bookmark, [NotNullWhen(true)] out string? kind, out int key)
    {
        (kind, key) = (null, 0);
        return bookmark.Named("id") is not null && StructureBookmarks.TryRead(bookmark.Named("name"), out kind, out key);
    }

    /// <summary>Reads a bookmark's end.</summary>
    public void End(XElement bookmark)
    {
        var id = bookmark.Named("id") ?? "";
        if (!_names.Remove(id, out var name) || (_lastIds.TryGetValue("_" + name, out var last) && last != id) || !_open.Remove(name, out var open))
        {
            return;
        }

        _ended.Add(open.Container);
        if (builder.Count > Math.Max(open.Start, _paragraphStart))
        {
            _here.Add(open.Container);
        }
        else if (builder.Count == open.Start && open.Container.Kind != ContainerNames.Text && open.Deletions == _deletions)
        {
            var structure = new RecoveredStructure { Containers = Sorted([.. _open.Values.Select(one => one.Container), open.Container]) };
            (builder.Count > _paragraphStart ? _emptyAfter : _emptyBefore).Add(new RecoveredParagraph([]) { Structure = structure });
        }
    }

    /// <summary>Notes that words have gone: a container of which nothing is left has gone with them, and was not empty.</summary>
    public void Delete() => _deletions++;

    /// <summary>Ends a paragraph: puts it among the others, with the containers in which nothing stands.</summary>
    /// <param name="paragraph">What has been read; null for one of which a reader sees nothing.</param>
    /// <param name="paragraphs">The others.</param>
    public void EndParagraph(RecoveredParagraph? paragraph, List<RecoveredParagraph> paragraphs)
    {
        paragraphs.AddRange(_emptyBefore);
        if (paragraph is not null)
        {
            _here.AddRange(_open.Values.Where(open => builder.Count > Math.Max(open.Start, _paragraphStart)).Select(open => open.Container));
            paragraphs.Add(paragraph with
            {
                Structure = new RecoveredStructure
                {
                    Containers = [.. Sorted(_here), .. Tables],
                    HeadingLevel = _level > 0 ? _level : HeadingLevelOf(paragraph.Kind),
                    IsBreak = IsBreakStyle(paragraph.Kind),
                    IsMatter = !_here.Exists(container => container.Kind == ContainerNames.Text),
                },
            });
        }

        paragraphs.AddRange(_emptyAfter);
        _emptyBefore.Clear();
        _emptyAfter.Clear();
        _here.Clear();
        _ended.Clear();
        (_paragraphStart, _level, _width, _isFacsimile, _placement) = (builder.Count, 0, null, false, null);
    }

    /// <summary>The width of the paragraph's picture in hundredths of the measure, where that is marked.</summary>
    public int? WidthHere => _width;

    /// <summary>Whether the picture of the paragraph is marked as a facsimile.</summary>
    public bool IsFacsimileHere => _isFacsimile;

    /// <summary>Where the picture of the paragraph is to stand on pages, where that is marked.</summary>
    public FigurePlacement? PlacementHere => _placement;

    /// <summary>The place of a cell in which nothing stands: in whatever is open about it, or has ended in it.</summary>
    public RecoveredStructure OfEmptyCell() => new()
    {
        Containers = [.. Sorted(_open.Values.Select(open => open.Container).Concat(_ended)), .. Tables],
        IsMatter = !_open.Values.Select(open => open.Container).Concat(_ended).Any(container => container.Kind == ContainerNames.Text),
    };

    /// <summary>
    /// The container with which the paragraph begins, for one of the same kind that begins in its midst: two paragraphs were
    /// joined. One that begins in the midst of a paragraph without such another has got words before its first.
    /// </summary>
    private RecoveredContainer? RunOn(RecoveredContainer begun) => builder.Count == _paragraphStart || begun.Kind == ContainerNames.Text
        ? null
        : _here.Concat(_open.Values.Where(open => open.Start >= _paragraphStart).Select(open => open.Container))
            .Where(container => container.Kind == begun.Kind && container.Key < begun.Key)
            .MaxBy(container => container.Key);

    /// <summary>Whether a paragraph's style is one that title pages and credits have.</summary>
    /// <param name="style">The style.</param>
    /// <param name="hasLetterHead">Whether the document has the head of a letter, whose styles may be somebody else's too.</param>
    public static bool IsMatterStyle(string style, bool hasLetterHead) =>
        MatterStyles.Contains(style, StringComparer.OrdinalIgnoreCase) || (hasLetterHead && LetterHeadStyles.Contains(style, StringComparer.OrdinalIgnoreCase))
        || style.StartsWith(StyleNames.ContentsLead, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph of this style is a heading or a break, in a list as anywhere.</summary>
    public static bool IsOwnKind(string style) => HeadingLevelOf(style) > 0 || IsBreakStyle(style);

    private static bool IsBreakStyle(string style) => style.Equals(StyleNames.ThematicBreak, StringComparison.OrdinalIgnoreCase);

    private static int HeadingLevelOf(string style) =>
        style.Length == StyleNames.HeadingLead.Length + 1 && style.StartsWith(StyleNames.HeadingLead, StringComparison.OrdinalIgnoreCase) && style[^1] is >= '1' and <= '6' ? style[^1] - '0' : 0;

    private static ImmutableArray<RecoveredContainer> Sorted(IEnumerable<RecoveredContainer> containers) =>
        [.. containers.Where(container => container.Kind != ContainerNames.Text).Distinct().OrderBy(container => container.Key)];

    private readonly record struct Open(RecoveredContainer Container, int Start, int Deletions);
}
