using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Objects;
using Bukharin.Publish.Vocabulary;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>Reads the structure tree of a file (ISO 32000-1, 14.7).</summary>
internal sealed class TagTreeReader
{
    private const int DeepestTree = 200;
    private const int LongestChain = 16;

    // As HTML bounds them; a damaged file has any number.
    private const int MostSpanned = 1000;

    /// <summary>Stands for a character that means nothing to a reader (ISO 19005-2, 6.2.11.7.3).</summary>
    private const char Unknown = '\uFFFD';

    private readonly FileObjects _objects;
    private readonly DestinationReader _destinations;
    private readonly DictionaryToken? _roles;
    private readonly ImmutableArray<List<TagContent?>> _contents;
    private readonly List<string> _replacements = [];
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly List<TagElement> _cells = [];
    private readonly List<TagElement> _figures = [];
    private int _elements;
    private int _order;

    private TagTreeReader(FileObjects objects, DestinationReader destinations, int pages)
    {
        (_objects, _destinations) = (objects, destinations);
        _contents = [.. Enumerable.Range(0, pages).Select(_ => new List<TagContent?>())];
        _roles = objects.Dictionary(objects.Entry(objects.Entry(objects.Catalog, "StructTreeRoot"), "RoleMap"));
    }

    /// <summary>Reads it; an empty one where the file has none.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="destinations">Knows the pages.</param>
    /// <param name="pages">How many pages there are.</param>
    public static TagTree Read(FileObjects objects, DestinationReader destinations, int pages)
    {
        if (objects.Entry(objects.Catalog, "StructTreeRoot") is not { } root)
        {
            return TagTree.None;
        }

        var reader = new TagTreeReader(objects, destinations, pages);
        var top = new TagElement(parent: null, number: 0) { Type = "StructTreeRoot" };
        foreach (var kid in reader.Kids(root))
        {
            reader.Add(kid, top, page: 0, 0);
        }

        return new TagTree(reader._contents)
        {
            Classes = [.. top.Kids.SelectMany(kid => kid.Classes)],
            Replacements = [.. reader._replacements],
            Cells = [.. reader._cells],
            Figures = [.. reader._figures],
        };
    }

    /// <summary>The elements of an entry that is one thing or an array of them (table 323, K).</summary>
    private IReadOnlyList<IToken> Kids(IToken? element)
    {
        var kids = _objects.Dictionary(element)?.Data.GetValueOrDefault("K");
        return _objects.Resolve(kids) is ArrayToken array ? array.Data : kids is null ? [] : [kids];
    }

    private void Add(IToken token, TagElement parent, int page, int depth)
    {
        if (depth > DeepestTree || (token is IndirectReferenceToken reference && !_seen.Add(reference.Data)))
        {
            return;
        }

        var value = _objects.Resolve(token);
        if (value is NumericToken id)
        {
            AddContent(parent, page, id.Double);
        }
        else if (value is DictionaryToken kid)
        {
            var type = kid.Data.TryGetValue("Type", out var name) ? _objects.Text(name) : null;
            if (type == "MCR")
            {
                // Content of a form (Stm) is painted by no page of its own accord.
                AddContent(parent, PageOf(kid) ?? page, kid.Data.ContainsKey("Stm") ? -1 : _objects.Number(_objects.Entry(kid, "MCID")) ?? -1);
            }
            else if (type != "OBJR")
            {
                AddElement(kid, parent, PageOf(kid) ?? page, depth);
            }
        }
    }

    private void AddElement(DictionaryToken dictionary, TagElement parent, int page, int depth)
    {
        var isFigure = TypeOf(Text("S") ?? "") == TagElement.Figure;
        var replacement = Text("ActualText") ?? (isFigure ? null : Text("Alt")) ?? Text("E");
        var element = new TagElement(parent, ++_elements)
        {
            Type = TypeOf(Text("S") ?? ""),
            Classes = Names("C"),
            Id = Text("ID"),
            Language = Text("Lang") is { Length: > 0 } own ? own : parent.Language,
            Replacement = replacement,
            Alternative = isFigure ? Text("Alt") : null,
            IsNumbered = IsNumbered(dictionary),
            RefersToNote = _objects.Array(_objects.Entry(dictionary, "Ref")).Any(target => TypeOf(_objects.Text(_objects.Entry(target, "S")) ?? "") == "Note"),
            Scope = Attribute(dictionary, "Scope"),
            TextAlign = Attribute(dictionary, "TextAlign"),
            ColumnSpan = Span(dictionary, "ColSpan"),
            RowSpan = Span(dictionary, "RowSpan"),
        };
        parent.Kids.Add(element);
        if (isFigure)
        {
            _figures.Add(element);
        }

        if (element.Type is "TH" or "TD")
        {
            _cells.Add(element);
        }

        if (!element.Classes.Contains(GapSigns.Name) && !string.IsNullOrWhiteSpace(replacement) && !replacement.Contains(Unknown, StringComparison.Ordinal))
        {
            _replacements.Add(replacement);
        }

        foreach (var kid in Kids(dictionary))
        {
            Add(kid, element, page, depth + 1);
        }

        string? Text(string key) => dictionary.Data.TryGetValue(key, out var value) ? _objects.Text(value) : null;

        // Revision numbers may stand among the names of classes (14.7.5.3).
        ImmutableArray<string> Names(string key) => !dictionary.Data.TryGetValue(key, out var value) ? []
            : _objects.Resolve(value) is ArrayToken array ? [.. array.Data.Select(_objects.Text).OfType<string>()]
            : _objects.Text(value) is { } name ? [name] : [];
    }

    private void AddContent(TagElement element, int page, double id)
    {
        // As many sequences as a page could hold; a damaged file has any number.
        const int mostOnPage = 1 << 16;
        if (page < 1 || page > _contents.Length || id is not (>= 0 and < mostOnPage))
        {
            return;
        }

        var contents = _contents[page - 1];
        while (contents.Count <= (int)id)
        {
            contents.Add(null);
        }

        contents[(int)id] ??= new TagContent(element, _order);
        _order++;
    }

    private int? PageOf(DictionaryToken dictionary) =>
        dictionary.Data.TryGetValue("Pg", out var page) && _destinations.PageOf(page) is > 0 and var number ? number : null;

    private string TypeOf(string name)
    {
        for (var i = 0; i < LongestChain && _roles is not null && _roles.Data.TryGetValue(name, out var role) && _objects.Text(role) is { } other; i++)
        {
            name = other;
        }

        // PDF 2.0 tells notes at the foot from other notes (ISO 32000-2, 14.8.4.5).
        return name == "FENote" ? "Note" : name;
    }

    /// <summary>The value of an attribute of an element; null where it has none.</summary>
    private string? Attribute(DictionaryToken dictionary, string name) =>
        Attributes(dictionary).Select(one => _objects.Text(_objects.Entry(one, name))).FirstOrDefault(text => text is not null);

    /// <summary>How many columns or rows a cell spans.</summary>
    private int Span(DictionaryToken dictionary, string name) =>
        Attributes(dictionary).Select(one => _objects.Number(_objects.Entry(one, name))).FirstOrDefault(number => number is not null) is >= 1 and <= MostSpanned and var span ? (int)span : 1;

    private IReadOnlyList<IToken> Attributes(DictionaryToken dictionary) =>
        !dictionary.Data.TryGetValue("A", out var attributes) ? [] : _objects.Resolve(attributes) is ArrayToken array ? array.Data : [attributes];

    /// <summary>Whether a list's labels are numerals or letters (table 347).</summary>
    private bool IsNumbered(DictionaryToken dictionary) =>
        Attribute(dictionary, "ListNumbering") is "Decimal" or "UpperRoman" or "LowerRoman" or "UpperAlpha" or "LowerAlpha";
}
