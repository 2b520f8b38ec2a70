using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>
/// Decides how flat runs of words become nested elements: neighbours that share a property share one element, and the property with the
/// longest run is outermost.
/// </summary>
internal static class SharedProperties
{
    /// <summary>The property of the first item that is shared by the longest run of items.</summary>
    /// <typeparam name="TItem">A run of words with uniform formatting.</typeparam>
    /// <typeparam name="TProperty">A property that words can have, such as a link, a language or emphasis.</typeparam>
    /// <param name="items">The items; at least one.</param>
    /// <param name="properties">The properties to consider; among runs of equal length the first one wins.</param>
    /// <param name="valueOf">Gives the value of an item's property; null where the item does not have it.</param>
    /// <returns>
    /// The property and the number of items from the start that share the first item's value; 0 where the first item has no property.
    /// </returns>
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
