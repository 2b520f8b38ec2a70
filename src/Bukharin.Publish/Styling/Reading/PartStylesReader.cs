using System.Collections.Immutable;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Parts;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads how the parts of a text look. Whatever a style leaves out is as it is by default.</summary>
internal static class PartStylesReader
{
    // A page has little more: what asks for it is no space between lines any more.
    private const int MostLines = 20;

    // So much is left to words at least.
    private const int MostIndentPercent = 60;

    /// <summary>Reads all parts.</summary>
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
