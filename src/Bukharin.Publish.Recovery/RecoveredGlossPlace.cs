using System.Globalization;

namespace Bukharin.Publish.Recovery;

/// <summary>Where the bracket of a lifted gloss stood in the source.</summary>
/// <param name="Behind">How many characters of the source's punctuation are between the bracket and the mark.</param>
/// <param name="IsClose">Whether no space stood before it, though it is not the first in its line.</param>
/// <param name="IsCloseAfter">Whether no space stood behind it, though it is the first in its line.</param>
public sealed record RecoveredGlossPlace(int Behind, bool IsClose, bool IsCloseAfter)
{
    /// <summary>Reads what an edition says: <c>behind-2 close joined</c>, as words in any order; null where it says nothing.</summary>
    internal static RecoveredGlossPlace? Of(IReadOnlyCollection<string> words)
    {
        const string lead = "behind-";
        var behind = words.FirstOrDefault(word => word.StartsWith(lead, StringComparison.Ordinal));
        return int.TryParse(behind.AsSpan(behind is null ? 0 : lead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new RecoveredGlossPlace(count, words.Contains("close"), words.Contains("joined")) : null;
    }
}
