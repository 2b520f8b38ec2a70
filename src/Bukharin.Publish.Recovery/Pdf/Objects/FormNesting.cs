using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Looks, before pages are read, at what they show, and at how form XObjects show each other (ISO 32000-1, 8.10): PdfPig follows them without end.</summary>
/// <param name="objects">The file's objects.</param>
internal sealed class FormNesting(FileObjects objects)
{
    // Drawings of other programs nest some forms; none nests so many.
    private const int Deepest = 32;

    /// <summary>Operands and operators of a page, those of a form as often as it is shown: two of two of two … are soon millions. A map has a million.</summary>
    private const long MostWords = 5_000_000;

    // Annex C knows 28; PdfPig copies its whole state at each.
    private const int MostStates = 2000;

    private readonly ColorSpaceNames _colors = new(objects);
    private readonly Dictionary<IndirectReference, long> _shown = [];
    private readonly HashSet<IndirectReference> _open = [];

    /// <summary>Follows what every page shows, and ends where it would have no end.</summary>
    /// <exception cref="RefusedPdfException">A form shows itself, or a page nests forms or keeps states more deeply, or shows more, than any does.</exception>
    public void Check()
    {
        var seen = new HashSet<IndirectReference>();
        var open = new Stack<(IToken Node, IToken? Resources)>();
        open.Push((objects.Catalog.Data.GetValueOrDefault("Pages") ?? NullToken.Instance, null));
        while (open.TryPop(out var place))
        {
            if (place.Node is IndirectReferenceToken reference && !seen.Add(reference.Data))
            {
                throw new RefusedPdfException("A part of its page tree is a part of itself.");
            }

            // 7.7.3.4: resources are inherited.
            var resources = objects.Entry(place.Node, "Resources") ?? place.Resources;
            foreach (var kid in objects.Array(objects.Entry(place.Node, "Kids")))
            {
                open.Push((kid, resources));
            }

            if (objects.Entry(place.Node, "Contents") is { } contents)
            {
                Words(contents is ArrayToken parts ? Joined(parts) : Content(contents), resources, 1);
            }
        }
    }

    // 7.8.2: the parts of a content are one content, with a space between them.
    private ContentScan Joined(ArrayToken parts)
    {
        using var all = new MemoryStream();
        foreach (var part in parts.Data)
        {
            all.Write(objects.Data(part).Span);
            all.WriteByte((byte)' ');
            if (all.Length > BoundedFilters.LargestStreamBytes)
            {
                throw new RefusedPdfException(FormattableString.Invariant($"A page has more than {BoundedFilters.LargestStreamBytes >> 20} MiB."));
            }
        }

        return ContentScan.Read(all.GetBuffer().AsSpan(0, (int)all.Length));
    }

    /// <summary>Words of a content, with those of the forms that it shows.</summary>
    private long Words(ContentScan content, IToken? resources, int depth)
    {
        if (depth > Deepest)
        {
            throw new RefusedPdfException(FormattableString.Invariant($"Its drawings are nested more than {Deepest} deep."));
        }

        if (content.DeepestState > MostStates)
        {
            throw new RefusedPdfException(FormattableString.Invariant($"A page keeps more than {MostStates} states of its pen at once."));
        }

        _colors.Check(resources);
        var sum = (long)content.Words;
        var named = objects.Dictionary(objects.Entry(resources, "XObject"));
        foreach (var name in content.Shown)
        {
            if (named is not null && named.Data.TryGetValue(name, out var token) && token is IndirectReferenceToken reference
                && objects.Text(objects.Entry(token, "Subtype")) == "Form")
            {
                sum += Form(reference, resources, depth);
            }

            if (sum > MostWords)
            {
                break;
            }
        }

        return sum <= MostWords ? sum : throw new RefusedPdfException(
            FormattableString.Invariant($"A page and the drawings that it shows have more than {MostWords} words."));
    }

    private long Form(IndirectReferenceToken reference, IToken? resources, int depth)
    {
        if (_shown.TryGetValue(reference.Data, out var known))
        {
            return known;
        }

        if (!_open.Add(reference.Data))
        {
            throw new RefusedPdfException("A drawing on one of its pages is a part of itself.");
        }

        var form = objects.Resolve(reference);
        var sum = Words(Content(form), objects.Entry(form, "Resources") ?? resources, depth + 1);
        _open.Remove(reference.Data);
        return _shown[reference.Data] = sum;
    }

    private ContentScan Content(IToken? token) => ContentScan.Read(objects.Data(token).Span);
}
