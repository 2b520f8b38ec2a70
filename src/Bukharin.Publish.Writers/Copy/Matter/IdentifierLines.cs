using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>The lines of an imprint that say by which numbers an edition is known.</summary>
internal static class IdentifierLines
{
    /// <summary>The ISBNs of all formats, then the identifier that they share: every edition names all, so that their pages are the same.</summary>
    /// <param name="front">The front matter.</param>
    /// <param name="own">What the edition is known by where the front matter says nothing; null for nothing.</param>
    public static IEnumerable<string> Of(FrontMatter front, string? own = null)
    {
        foreach (var isbn in front.Trade.Isbns)
        {
            yield return isbn.Printed;
        }

        if ((front.Identifier ?? (front.Trade.Isbns.IsEmpty ? own : null)) is { } identifier)
        {
            // A URN is for programs; readers know an ISBN by its name.
            yield return Isbn.Read(identifier)?.Printed ?? identifier;
        }
    }
}
