using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Content;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using Bukharin.Publish.Typesetting.Pdf.Tagging;

namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>Writes pages as a PDF file (ISO 32000-1, or ISO 32000-2 where a standard builds on it).</summary>
/// <remarks>
/// The same pages and options give the same bytes: the identifier is a hash of the content, and dates come from the options only. Fonts
/// are embedded as subsets, and the text of every glyph can be extracted.
/// </remarks>
internal static class PdfFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="pages">The pages, in order; at least one.</param>
    /// <param name="options">Metadata, outline, and the version of the format.</param>
    /// <param name="output">Gets the file from its present position on; it need not be seekable, and stays open.</param>
    /// <exception cref="ArgumentException">
    /// There is no page; a font has no glyph for a character, or its licence forbids embedding; a link or an outline entry
    /// leads to a destination that no page has; two destinations have one name; the metadata has a malformed date, or a
    /// character that XML cannot hold; the structure tree has no place or two for some content; or the options are not what
    /// the standard asks for that they claim.
    /// </exception>
    /// <exception cref="InvalidDataException">A font is damaged.</exception>
    public static void Write(ImmutableArray<Page> pages, PdfOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (pages.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A PDF has at least one page.", nameof(pages));
        }

        var standard = ConformanceProfile.Of(options);
        var objects = new PdfObjects();
        var catalog = objects.Reserve();
        var information = standard.IsPdf20 ? null : objects.Add(DocumentInformation.Create(options.Metadata));
        var references = Reserve(objects, pages.Length);
        var destinations = new Destinations(pages, references, leadToElements: standard.IsPdf20);

        var fonts = new FontTable(objects);
        var structure = options.Structure is { } root ? new StructureTree(root, references, standard.IsPdf20) : null;
        var dictionaries = AddPages(objects, pages, references, fonts, destinations, structure);
        fonts.Embed();

        var outline = OutlineTree.Add(objects, options.Outline, destinations);
        objects.Define(catalog, new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"),
            ["Pages"] = PageTree.Add(objects, references, dictionaries),
            ["PageLabels"] = PageLabels.Create(pages),
            ["Names"] = destinations.Add(objects),
            ["Outlines"] = outline,
            ["PageMode"] = outline is null ? null : new PdfName("UseOutlines"),

            // Would also be a destination, of an element that may not exist. Without it, the file opens in the same place.
            ["OpenAction"] = standard.IsPdf20 ? null : new PdfArray { references[0], new PdfName("XYZ"), PdfNull.Value, PdfNull.Value, PdfNull.Value },
            ["ViewerPreferences"] = new PdfDictionary { ["DisplayDocTitle"] = true },
            ["Lang"] = PdfString.Text(options.Metadata.Language),
            ["MarkInfo"] = structure is null ? null : new PdfDictionary { ["Marked"] = true },
            ["StructTreeRoot"] = structure?.Add(objects),
            ["OutputIntents"] = standard.OutputIntents(objects),
            ["Metadata"] = objects.Add(XmpPacket.Create(options.Metadata, standard.Schemas, describesSchemas: !standard.IsPdf20)),
        });
        if (standard.IsPdf20)
        {
            destinations.Complete(structure!.ReferenceOf);
        }

        var version = standard.Version ?? options.Version;
        PdfSerializer.Write(objects, catalog, information, version, standard.PacksObjects && version >= PdfVersion.Pdf15, output);
    }

    private static ImmutableArray<PdfReference> Reserve(PdfObjects objects, int count)
    {
        var references = ImmutableArray.CreateBuilder<PdfReference>(count);
        for (var i = 0; i < count; i++)
        {
            references.Add(objects.Reserve());
        }

        return references.MoveToImmutable();
    }

    private static List<PdfDictionary> AddPages(
        PdfObjects objects, ImmutableArray<Page> pages, ImmutableArray<PdfReference> references, FontTable fonts,
        Destinations destinations, StructureTree? structure)
    {
        var painter = new PagePainter(objects, fonts, new ImageTable(objects, isGray: false), structure);
        var resources = new PageResources(objects);
        var strings = new LinkStrings(objects);
        var dictionaries = new List<PdfDictionary>(pages.Length);
        for (var i = 0; i < pages.Length; i++)
        {
            var page = pages[i];
            var painted = painter.Paint(page, i);
            var annotations = new PdfArray();
            foreach (var link in page.Links)
            {
                var annotation = LinkAnnotation.Create(link, page.HeightPt, destinations, strings);
                var reference = objects.Add(annotation);
                annotation["StructParent"] = structure is null ? null : structure.Attach(reference, link.Tag, i);
                annotations.Add(reference);
            }

            var dictionary = new PdfDictionary
            {
                ["Type"] = new PdfName("Page"),
                ["MediaBox"] = new PdfArray { 0, 0, page.WidthPt, page.HeightPt },
                ["Resources"] = resources.For(painted.Fonts, painted.Images),
                ["Contents"] = painted.Content,
                ["Annots"] = annotations.Count > 0 ? annotations : null,
                ["StructParents"] = structure is null ? null : i,

                // Annotations are visited in the order of the structure (table 30), as ISO 14289-1, 7.18.3 requires.
                ["Tabs"] = structure is null ? null : new PdfName("S"),
            };
            objects.Define(references[i], dictionary);
            dictionaries.Add(dictionary);
        }

        return dictionaries;
    }
}
