using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Looks, before pages are read, at how form XObjects show each other (ISO 32000-1, 8.10): PdfPig follows them without end.</summary>
/// <param name="objects">The file's objects.</param>
internal sealed partial class FormNesting(FileObjects objects)
{
    // Drawings of other programs nest some forms; none nests so many.
    private const int Deepest = 32;

    /// <summary>Forms that a page shows, each as often as it is shown: two of two of two … are soon millions.</summary>
    private const int MostShown = 100_000;

    private readonly Dictionary<IndirectReference, int> _shown = [];
    private readonly HashSet<IndirectReference> _open = [];

    /// <summary>Looks at all pages.</summary>
    /// <exception cref="RefusedPdfException">A form shows itself, or forms nest more deeply or are more than any page has.</exception>
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

            if (objects.Entry(place.Node, "Contents") is { } contents && HasForms(resources))
            {
                Shown(contents is ArrayToken parts ? string.Join('\n', parts.Data.Select(part => Content(objects.Resolve(part)))) : Content(contents), resources, 1);
            }
        }
    }

    private bool HasForms(IToken? resources) => objects.Dictionary(objects.Entry(resources, "XObject")) is { } named
        && named.Data.Values.Any(one => objects.Text(objects.Entry(one, "Subtype")) == "Form");

    private int Shown(string content, IToken? resources, int depth)
    {
        if (depth > Deepest)
        {
            throw new RefusedPdfException(FormattableString.Invariant($"Its drawings are nested more than {Deepest} deep."));
        }

        var sum = 0;
        var named = objects.Dictionary(objects.Entry(resources, "XObject"));
        foreach (Match call in Calls().Matches(content))
        {
            var name = Escapes().Replace(call.Groups[1].Value, escape => ((char)Convert.ToByte(escape.Groups[1].Value, 16)).ToString());
            if (named is null || !named.Data.TryGetValue(name, out var token) || token is not IndirectReferenceToken reference
                || objects.Text(objects.Entry(token, "Subtype")) != "Form")
            {
                continue;
            }

            sum += 1 + Form(reference, resources, depth);
            if (sum > MostShown)
            {
                throw new RefusedPdfException(FormattableString.Invariant($"A page shows more than {MostShown} drawings."));
            }
        }

        return sum;
    }

    private int Form(IndirectReferenceToken reference, IToken? resources, int depth)
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
        var sum = Shown(Content(form), objects.Entry(form, "Resources") ?? resources, depth + 1);
        _open.Remove(reference.Data);
        return _shown[reference.Data] = sum;
    }

    private static string Content(IToken? token) =>
        token is StreamToken stream ? Encoding.Latin1.GetString(stream.Decode(DefaultFilterProvider.Instance).Span) : "";

    [GeneratedRegex(@"/([^\s/\[\]()<>{}%]+)[\s\0]+Do(?![^\s/\[\]()<>{}%])", RegexOptions.CultureInvariant)]
    private static partial Regex Calls();

    [GeneratedRegex("#([0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
