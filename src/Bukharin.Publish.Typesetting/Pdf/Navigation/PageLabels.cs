using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>Page labels (ISO 32000-1, 12.4.2), by which readers show and search for folios instead of counting pages from 1.</summary>
internal static class PageLabels
{
    /// <summary>Makes the number tree, with an entry for each run of consecutive folios of one style.</summary>
    public static PdfDictionary Create(ImmutableArray<Page> pages)
    {
        var numbers = new PdfArray();
        var previous = default(Folio);
        for (var i = 0; i < pages.Length; i++)
        {
            var folio = Folio.Parse(pages[i].Folio);
            if (i == 0 || !folio.Follows(previous))
            {
                numbers.Add(i);
                numbers.Add(new PdfDictionary
                {
                    ["S"] = folio.Style is { } style ? new PdfName(style) : null,
                    ["P"] = folio.Prefix.Length > 0 ? PdfString.Text(folio.Prefix) : null,
                    ["St"] = folio.Number > 1 ? new PdfNumber(folio.Number) : null,
                });
            }

            previous = folio;
        }

        return new PdfDictionary { ["Nums"] = numbers };
    }
}
