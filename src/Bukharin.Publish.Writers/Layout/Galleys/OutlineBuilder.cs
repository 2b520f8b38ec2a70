using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Builds the outline while the galley is composed: divisions, headings below them, clauses below those.</summary>
internal sealed class OutlineBuilder
{
    // What an outline shows when the file is opened should be seen without much scrolling.
    private const int MostEntriesShown = 48;
    private const int LowestHeading = 6;

    private readonly PreparedCopy _copy;
    private readonly Entry _root = new("", "", Rank: -1);
    private readonly Stack<Entry> _open = new();
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public OutlineBuilder(PreparedCopy copy)
    {
        _copy = copy;
        _open.Push(_root);
    }

    /// <summary>Begins a division that has a name.</summary>
    /// <returns>Name of the destination that it must be given; null where its heading, which comes first, has one.</returns>
    public string? Begin(Division division)
    {
        if (division.Blocks is [Heading, ..])
        {
            // The heading is the division's entry.
            return null;
        }

        var role = division.Role.ToString().ToLowerInvariant();
        var count = _names[role] = _names.GetValueOrDefault(role) + 1;
        var name = count == 1 ? $"division:{role}" : FormattableString.Invariant($"division:{role}-{count}");
        Open(new Entry(Title(division), name, Rank: 0));
        return name;
    }

    /// <summary>What a division is called in the outline and in running heads.</summary>
    public string Title(Division division) => division.Blocks is [Heading heading, ..]
        ? Title(heading)
        : division.Role switch
        {
            DivisionRole.Introduction => _copy.Words.Introduction,
            DivisionRole.Letter => _copy.Words.Letter,
            DivisionRole.Postscript => _copy.Words.Postscript,
            DivisionRole.Commentary => _copy.Words.Commentary,
            _ => throw new ArgumentException($"A division with the role {division.Role} has no name.", nameof(division)),
        };

    /// <summary>A heading's words, in the outline and in running heads.</summary>
    public string Title(Heading heading) => _copy.TextInLine(_copy.Runs(heading));

    /// <summary>Ends a division, and what is open in it: in a volume, what its title stands below stays open.</summary>
    public void EndDivision(Division division) => CloseFrom(_copy.Document.Texts.Length > 0 && division.Blocks is [Heading title, ..] ? title.Level : 0);

    /// <summary>Adds a heading, below the headings of a higher level.</summary>
    public void Add(Heading heading) => Open(new Entry(Title(heading), heading.Id, Rank: heading.Level));

    /// <summary>Begins a clause, below the heading, division or clause that it stands in.</summary>
    /// <returns>What <see cref="End"/> takes when all that stands in the clause has been added.</returns>
    public object Begin(Clause clause)
    {
        // Clauses rank below the lowest heading, so that the next heading closes them all.
        var entry = new Entry(ClauseTitles.Of(_copy, clause), clause.Label.Id, Rank: Math.Max(7, _open.Peek().Rank + 1));
        Open(entry);
        return entry;
    }

    /// <summary>Ends a clause, and what is open in it; a heading in a quotation may have ended it before.</summary>
    public void End(object clause)
    {
        while (_open.Contains(clause))
        {
            _open.Pop();
        }
    }

    /// <summary>The finished outline.</summary>
    public ImmutableArray<OutlineEntry> Build()
    {
        var (entries, levels, parts) = (new List<OutlineEntry>(), OpenLevels(), _copy.Matter.OnPages);
        foreach (var part in parts)
        {
            if (part.Kind == MatterKind.Text)
            {
                entries.AddRange(_root.Children.Select(entry => Finish(entry, levels)));
            }
            else if (MatterDestinations.Of(part.Kind) is { } destination)
            {
                entries.Add(new OutlineEntry(part.Heading?.Words ?? _copy.Words.TitlePage, destination, []));
            }
        }

        if (_copy.Matter.HasCreditAtHead && !_copy.Document.FrontMatter.Credit.IsNone)
        {
            entries.Add(new OutlineEntry(_copy.Words.Source, MatterDestinations.Of(MatterKind.Credit)!, []));
        }

        return [.. entries];

        static OutlineEntry Finish(Entry entry, int levels) => new(
            entry.Title, entry.Destination, [.. entry.Children.Select(child => Finish(child, levels - 1))], levels > 0 && entry.Rank <= LowestHeading);
    }

    /// <summary>
    /// How many levels are open when the file is opened: of divisions and headings as many as show the text's shape at a
    /// glance; what stands below a clause is never shown unasked.
    /// </summary>
    private int OpenLevels()
    {
        var levels = 0;
        while (levels <= LowestHeading && Shown(_root, levels + 1) <= MostEntriesShown)
        {
            levels++;
        }

        return levels;

        static int Shown(Entry parent, int levels) =>
            parent.Children.Sum(child => 1 + (levels > 0 && child.Rank <= LowestHeading ? Shown(child, levels - 1) : 0));
    }

    private void Open(Entry entry)
    {
        CloseFrom(entry.Rank);
        _open.Peek().Children.Add(entry);
        _open.Push(entry);
    }

    private void CloseFrom(int rank)
    {
        while (_open.Peek().Rank >= rank)
        {
            _open.Pop();
        }
    }

    private sealed record Entry(string Title, string Destination, int Rank)
    {
        public List<Entry> Children { get; } = [];
    }
}
