using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Looks at how the named colour spaces of a page are made of each other (ISO 32000-1, 8.6.3, 8.6.5.6): by names, too, one may be made of itself.</summary>
/// <param name="objects">The file's objects.</param>
internal sealed class ColorSpaceNames(FileObjects objects)
{
    /// <summary>Checks the named colour spaces of some resources.</summary>
    /// <exception cref="RefusedPdfException">One is made of itself.</exception>
    public void Check(IToken? resources)
    {
        if (objects.Dictionary(objects.Entry(resources, "ColorSpace")) is not { } named)
        {
            return;
        }

        foreach (var name in named.Data.Keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var next = name; next is not null && named.Data.TryGetValue(next, out var space);)
            {
                if (!seen.Add(next))
                {
                    throw new RefusedPdfException($"Its colour '{next}' is made of itself.");
                }

                next = Base(space, named);
            }
        }
    }

    /// <summary>The name of the space that a space is made of, or null where it is made of none that has a name.</summary>
    private string? Base(IToken? space, DictionaryToken named)
    {
        // References were followed before: none leads to itself.
        while (true)
        {
            switch (objects.Resolve(space))
            {
                case NameToken name:
                    // 8.6.5.6: what is said to be a colour of the device may be replaced by a space of this name.
                    return name.Data switch
                    {
                        "DeviceGray" or "G" => "DefaultGray",
                        "DeviceRGB" or "RGB" => "DefaultRGB",
                        "DeviceCMYK" or "CMYK" => "DefaultCMYK",
                        _ => name.Data,
                    };
                case ArrayToken { Length: > 1 } array when objects.Text(array[0]) is { } family:
                    if (family == "ICCBased")
                    {
                        return objects.Resolve(objects.Entry(array[1], "Alternate")) is NameToken other && named.Data.ContainsKey(other.Data) ? other.Data : null;
                    }

                    var place = family is "Separation" or "DeviceN" ? 2 : 1;
                    space = array.Length > place ? array[place] : null;
                    break;
                default:
                    return null;
            }
        }
    }
}
