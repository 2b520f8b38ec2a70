using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>Contents in a row that belong to the same thing: what one marked-content sequence holds (ISO 32000-1, 14.6).</summary>
/// <param name="Tag">What they belong to; null for artifacts.</param>
/// <param name="Start">Index of the first.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ContentGroup(object? Tag, int Start, int Count)
{
    /// <summary>Parts a page's contents into groups, in their order.</summary>
    public static ImmutableArray<ContentGroup> Of(ImmutableArray<PlacedContent> contents)
    {
        var groups = ImmutableArray.CreateBuilder<ContentGroup>();
        for (var start = 0; start < contents.Length;)
        {
            var tag = contents[start].Tag;
            var end = start + 1;
            while (end < contents.Length && Equals(contents[end].Tag, tag))
            {
                end++;
            }

            groups.Add(new ContentGroup(tag, start, end - start));
            start = end;
        }

        return groups.DrainToImmutable();
    }
}
