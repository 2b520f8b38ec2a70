using System.Collections.Immutable;
using UglyToad.PdfPig.Content;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Which shapes of a page are painted over which text: what is painted later lies above (ISO 32000-1, 8.2).</summary>
internal static class PaintingOrder
{
    /// <summary>For each path of a page how many text operators come before it.</summary>
    /// <returns>
    /// The numbers, in the order of the page's paths; none where the order cannot be told, because there is more on the page
    /// than its own operators paint, or where a graphics state may let the text shine through.
    /// </returns>
    public static ImmutableArray<int> TextsBeforePaths(Page page)
    {
        var before = ImmutableArray.CreateBuilder<int>(page.Paths.Count);
        var texts = 0;
        foreach (var operation in page.Operations)
        {
            switch (operation.Operator)
            {
                case "Tj" or "TJ" or "'" or "\"":
                    texts++;
                    break;
                case "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "n":
                    before.Add(texts);
                    break;
                case "gs":
                    return [];
            }
        }

        return before.Count == page.Paths.Count ? before.DrainToImmutable() : [];
    }
}
