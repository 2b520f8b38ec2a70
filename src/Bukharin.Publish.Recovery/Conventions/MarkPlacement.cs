using System.Globalization;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>
/// The table of what the mark of a lifted gloss stands behind, read backwards: between a mark and the place of its bracket
/// there can be these characters and no others. Import puts brackets back by it, and the verifier proves places by it.
/// </summary>
internal static class MarkPlacement
{
    // Unicode: Terminal_Punctuation of category Po, in the scripts that have a full stop, a comma or their like.
    private const string Stops = ".,;:!?\u2026\u203C\u203D\u2047\u2048\u2049\u037E\u0387\u0589\u060C\u061B\u061F\u0964\u0965\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F";

    /// <summary>Whether a character ends a sentence or a part of one.</summary>
    public static bool IsStop(char c) => Stops.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a character is a quotation mark that closes in some language; which ones close in a line is for the line to say.</summary>
    public static bool MayClose(char c) => c is '"' or '\'' or '\u300D' or '\u300F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    /// <summary>Whether a mark can have moved behind a character.</summary>
    public static bool IsPassed(char c) => IsStop(c) || MayClose(c);

    /// <summary>Where the bracket of a mark stood that says nothing of it: before all that its mark can have moved behind, after a space.</summary>
    /// <param name="run">How many such characters stand before the mark.</param>
    public static GlossPlace Unsaid(int run) => new(run, IsClose: false, IsCloseAfter: false);
}
