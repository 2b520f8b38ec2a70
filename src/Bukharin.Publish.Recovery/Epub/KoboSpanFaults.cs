using System.Xml.Linq;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Looks at the spans by which Kobo's readers know the places of a book.</summary>
internal static class KoboSpanFaults
{
    /// <summary>What is wrong with them: words outside of them, ids that are doubled or do not count on, none where there must be some.</summary>
    /// <param name="edition">The archive, seekable. It stays open.</param>
    /// <exception cref="InvalidDataException">The archive or a part of it is damaged or missing, or it is no EPUB.</exception>
    public static IEnumerable<string> Find(Stream edition)
    {
        using var archive = ZipPackage.Open(edition, StringComparer.Ordinal);
        return [.. EpubPackage.Read(archive).Spine.Select(Fault).OfType<string>()];
    }

    private static string? Fault(ContentDocument document)
    {
        var body = document.Root.Element(Xhtml.Html + "body");
        var outside = body?.DescendantNodes().OfType<XText>()
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Value) && !(text.Parent is { } parent && Xhtml.HasClass(parent, EpubClasses.KoboSpan)));
        if (outside is not null)
        {
            return $"has words outside of Kobo's spans in {document.Path}: '{outside.Value.Trim()}'";
        }

        var last = (Paragraph: 0, Segment: 0);
        foreach (var span in body?.Descendants(Xhtml.Html + "span").Where(span => Xhtml.HasClass(span, EpubClasses.KoboSpan)) ?? [])
        {
            var parts = (Xhtml.Id(span) ?? "").Split('.');
            if (parts is not ["kobo", var first, var second] || !int.TryParse(first, out var paragraph) || !int.TryParse(second, out var segment)
                || !((paragraph == last.Paragraph && segment == last.Segment + 1) || (paragraph == last.Paragraph + 1 && segment == 1)))
            {
                return $"has a span of Kobo's in {document.Path} whose id does not count on: '{Xhtml.Id(span)}'";
            }

            last = (paragraph, segment);
        }

        return null;
    }
}
