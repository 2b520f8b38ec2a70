using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy.Places;

namespace Bukharin.Publish.Writers;

/// <summary>What editions of a text call its places where it refers to them.</summary>
internal static class ReferenceWording
{
    /// <summary>The names, by the targets of cross-references: of a note, whose number an edition decides, the word alone.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style.</param>
    public static Func<string, string> Of(Document document, Style style)
    {
        var references = new PlaceReferences(document, style);
        return target => references.NameOf(target).Words.Replace('\u00A0', ' ').TrimEnd();
    }
}
