using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Where the bracket of a lifted gloss stood in the source, said only where its mark does not tell.</summary>
/// <param name="Behind">How many characters of the source's punctuation are between the bracket and the mark.</param>
/// <param name="IsClose">Whether no space stood before the bracket, though it is not the first in its line.</param>
/// <param name="IsCloseAfter">Whether no space stood behind the bracket, though it is the first in its line.</param>
/// <remarks>
/// A mark tells that the bracket stood before the stops and then the closing quotation marks that the mark follows, and after
/// a space. So <c>Corrie [a man].</c> needs no word about its place, and <c>Corrie. [A man]</c> does.
/// </remarks>
public sealed record GlossPlace(int Behind, bool IsClose, bool IsCloseAfter)
{
    private const string BehindLead = "behind-";
    private const string Close = "close";
    private const string Joined = "joined";

    /// <summary>The words by which classes say it: <c>behind-2 close joined</c>.</summary>
    public ImmutableArray<string> Words =>
        [FormattableString.Invariant($"{BehindLead}{Behind}"), .. IsClose ? [Close] : ImmutableArray<string>.Empty, .. IsCloseAfter ? [Joined] : ImmutableArray<string>.Empty];

    /// <summary>Reads what an edition says, in any order and among other words; null where it says nothing.</summary>
    public static GlossPlace? Of(IReadOnlyCollection<string> words)
    {
        var behind = words.FirstOrDefault(word => word.StartsWith(BehindLead, StringComparison.Ordinal));
        return behind is not null && int.TryParse(behind.AsSpan(BehindLead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new GlossPlace(count, words.Contains(Close), words.Contains(Joined)) : null;
    }
}
