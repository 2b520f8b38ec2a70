using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Vocabulary;

/// <summary>
/// Position of the bracket of a lifted gloss in the source, recorded only where it cannot be inferred from the position of its mark.
/// </summary>
/// <param name="Behind">Number of punctuation characters of the source between the bracket and the mark.</param>
/// <param name="IsClose">Whether the bracket had no space before it, although it does not begin its line.</param>
/// <param name="IsCloseAfter">Whether the bracket had no space after it, although it begins its line.</param>
/// <remarks>
/// By default a bracket is taken to have stood after a space and before the stops and closing quotation marks that its mark
/// follows. So <c>Corrie [a man].</c> needs no record of its position, and <c>Corrie. [A man]</c> does.
/// </remarks>
public sealed record GlossPlace(int Behind, bool IsClose, bool IsCloseAfter)
{
    private const string BehindLead = "behind-";
    private const string Close = "close";
    private const string Joined = "joined";

    /// <summary>The class names that record the position: <c>behind-2 close joined</c>.</summary>
    public ImmutableArray<string> Words =>
        [FormattableString.Invariant($"{BehindLead}{Behind}"), .. IsClose ? [Close] : ImmutableArray<string>.Empty, .. IsCloseAfter ? [Joined] : ImmutableArray<string>.Empty];

    /// <summary>Reads the position from class names in any order and among others; null where they record none.</summary>
    public static GlossPlace? Of(IReadOnlyCollection<string> words)
    {
        var behind = words.FirstOrDefault(word => word.StartsWith(BehindLead, StringComparison.Ordinal));
        return behind is not null && int.TryParse(behind.AsSpan(BehindLead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new GlossPlace(count, words.Contains(Close), words.Contains(Joined)) : null;
    }
}
