using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>How flat words become elements that nest: neighbours that share a property share its element, and the property that goes on longest is the outermost.</summary>
internal static class SharedProperties
{
    /// <summary>The property of the first item that goes on longest.</summary>
    /// <typeparam name="TItem">Words of one look.</typeparam>
    /// <typeparam name="TProperty">What words can have: a link, a language, emphasis.</typeparam>
    /// <param name="items">The items; at least one.</param>
    /// <param name="properties">The properties that are looked at. Of those that go on as long, the first counts.</param>
    /// <param name="valueOf">The value of an item's property; null where it has none.</param>
    /// <returns>The property, and how many items have it with the first one's value; 0 where the first has none.</returns>
    public static (TProperty Property, int Length) Longest<TItem, TProperty>(
        ReadOnlySpan<TItem> items, ImmutableArray<TProperty> properties, Func<TItem, TProperty, string?> valueOf)
        where TProperty : struct
    {
        (TProperty, int Length) longest = default;
        foreach (var property in properties)
        {
            if (valueOf(items[0], property) is not { } value)
            {
                continue;
            }

            var length = 1;
            while (length < items.Length && valueOf(items[length], property) == value)
            {
                length++;
            }

            longest = length > longest.Length ? (property, length) : longest;
        }

        return longest;
    }
}
