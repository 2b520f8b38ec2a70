using System.Collections.Immutable;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Parts;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>parts</c> section of a style; whatever it leaves out keeps its default.</summary>
internal static class PartStylesReader
{
    // The greatest white space above or below a part, in lines; a page has few lines more than that.
    private const int MostLines = 20;

    // The greatest indent, in hundredths of the measure, so that enough of it is left for words.
    private const int MostIndentPercent = 60;

    /// <summary>Reads the look of all parts.</summary>
    public static PartStyles Read(StyleMapping map)
    {
        var parts = PartStyles.Default.Names.ToImmutableSortedDictionary(
            name => name,
            name => map.Has(name) ? Part(map.Mapping(name), PartStyles.Default[name], PartStyles.IsOfLines(name)) : PartStyles.Default[name],
            StringComparer.Ordinal);
        map.End();
        return new PartStyles(parts);
    }

    private static PartStyle Part(StyleMapping map, PartStyle otherwise, bool isOfLines)
    {
        var part = otherwise with
        {
            LinesBefore = map.Has("space-before") ? map.Number("space-before", MostLines) : otherwise.LinesBefore,
            LinesAfter = map.Has("space-after") ? map.Number("space-after", MostLines) : otherwise.LinesAfter,
        };
        if (isOfLines)
        {
            part = part with
            {
                Alignment = map.Has("align")
                    ? map.Choice("align", ("text", PartAlignment.Text), ("left", PartAlignment.Left), ("center", PartAlignment.Center), ("right", PartAlignment.Right))
                    : otherwise.Alignment,
                Indent = map.Has("indent") ? map.Percentage("indent", MostIndentPercent) : otherwise.Indent,
                Form = map.Has("form") ? StyleReader.Form(map) : otherwise.Form,
                IsSmall = map.Has("size") ? map.Choice("size", ("text", false), ("notes", true)) : otherwise.IsSmall,
            };
        }

        map.End();
        return part;
    }
}
