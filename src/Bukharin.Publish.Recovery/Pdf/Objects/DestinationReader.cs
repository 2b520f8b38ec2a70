using System.Collections.Immutable;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Reads the destinations of a file (ISO 32000-1, 12.3.2).</summary>
internal sealed class DestinationReader
{
    private const int DeepestTree = 64;
    private readonly FileObjects _objects;
    private readonly Dictionary<IndirectReference, int> _pageNumbers = [];
    private readonly Dictionary<string, PagePlace> _byName = new(StringComparer.Ordinal);
    private readonly List<PdfRectangle> _visible = [];
    private readonly HashSet<IndirectReference> _seen = [];

    /// <param name="objects">The file's objects.</param>
    public DestinationReader(FileObjects objects)
    {
        _objects = objects;
        NumberPages(objects.Catalog.Data.GetValueOrDefault("Pages"), default, 0);
        _seen.Clear();
        AddOldNames();
        AddTree(_objects.Entry(_objects.Entry(_objects.Catalog, "Names"), "Dests"), 0);
    }

    /// <summary>The named places, in the order of their names.</summary>
    public ImmutableArray<NamedPlace> Named =>
        [.. _byName.Select(pair => new NamedPlace(pair.Key, pair.Value)).OrderBy(place => place.Name, StringComparer.Ordinal)];

    /// <summary>The number of the page that a reference leads to, from 1; 0 where it leads to none.</summary>
    public int PageOf(IToken page) => page is IndirectReferenceToken reference ? _pageNumbers.GetValueOrDefault(reference.Data) : 0;

    /// <summary>The place that an explicit destination gives, or null where it is none, or on no page.</summary>
    public PagePlace? Explicit(IToken? token)
    {
        if (_objects.Entry(token, "D") is { } inner)
        {
            token = inner;
        }

        var array = _objects.Array(token);
        if (array.Count == 0)
        {
            return null;
        }

        var page = array[0] switch
        {
            IndirectReferenceToken reference => PageOf(reference),
            NumericToken index => index.Int + 1,
            _ => 0,
        };
        if (page < 1 || page > _visible.Count)
        {
            return null;
        }

        // Table 151: where the coordinates stand depends on the kind.
        var (x, y) = _objects.Text(array.ElementAtOrDefault(1)) switch
        {
            "XYZ" => (2, 3),
            "FitH" or "FitBH" => (0, 2),
            "FitV" or "FitBV" => (2, 0),
            "FitR" => (2, 5),
            _ => (0, 0),
        };
        var area = _visible[page - 1];
        return new PagePlace(
            page,
            x > 0 && array.Count > x ? _objects.Number(array[x]) - area.Left : null,
            y > 0 && array.Count > y ? _objects.Number(array[y]) - area.Bottom : null);
    }

    private void NumberPages(IToken? node, PdfRectangle inherited, int depth)
    {
        if (depth > DeepestTree || (node is IndirectReferenceToken seen && !_seen.Add(seen.Data)))
        {
            return;
        }

        var area = VisibleArea(node) ?? inherited;
        var kids = _objects.Array(_objects.Entry(node, "Kids"));
        if (_objects.Entry(node, "Kids") is ArrayToken)
        {
            foreach (var kid in kids)
            {
                NumberPages(kid, area, depth + 1);
            }

            return;
        }

        _visible.Add(area);
        if (node is IndirectReferenceToken reference)
        {
            _pageNumbers.TryAdd(reference.Data, _visible.Count);
        }
    }

    /// <summary>The crop box, else the media box: PdfPig measures from its corner, destinations do not (14.11.2).</summary>
    private PdfRectangle? VisibleArea(IToken? node)
    {
        foreach (var key in (ReadOnlySpan<string>)["CropBox", "MediaBox"])
        {
            var box = _objects.Array(_objects.Entry(node, key));
            if (box.Count >= 4 && _objects.Number(box[0]) is { } x0 && _objects.Number(box[1]) is { } y0
                && _objects.Number(box[2]) is { } x1 && _objects.Number(box[3]) is { } y1)
            {
                return new PdfRectangle(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
            }
        }

        return null;
    }

    /// <summary>PDF 1.1 kept the names in a dictionary of the catalog's (12.3.2.3).</summary>
    private void AddOldNames()
    {
        if (_objects.Dictionary(_objects.Entry(_objects.Catalog, "Dests")) is not { } names)
        {
            return;
        }

        foreach (var (name, value) in names.Data)
        {
            Add(name, value);
        }
    }

    private void AddTree(IToken? node, int depth)
    {
        if (node is null || depth > DeepestTree)
        {
            return;
        }

        var names = _objects.Array(_objects.Entry(node, "Names"));
        for (var i = 0; i + 1 < names.Count; i += 2)
        {
            Add(_objects.Text(names[i]), names[i + 1]);
        }

        foreach (var kid in _objects.Array(_objects.Entry(node, "Kids")))
        {
            if (kid is not IndirectReferenceToken reference || _seen.Add(reference.Data))
            {
                AddTree(_objects.Resolve(kid), depth + 1);
            }
        }
    }

    private void Add(string? name, IToken value)
    {
        if (name is not null && Explicit(value) is { } place)
        {
            _byName.TryAdd(name, place);
        }
    }
}
