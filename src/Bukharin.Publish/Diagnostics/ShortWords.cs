namespace Bukharin.Publish.Diagnostics;

/// <summary>Shortens words of a text for messages that quote them.</summary>
internal static class ShortWords
{
    /// <summary>The most characters (UTF-16) unless another number is given: as many as a terminal's line has room for beside the message.</summary>
    public const int Most = 60;

    /// <summary>Cuts words to a length, with an ellipsis where something is cut off.</summary>
    /// <param name="text">The words.</param>
    /// <param name="most">The most characters (UTF-16) that are left, not counting the ellipsis.</param>
    public static string Of(string text, int most = Most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        // The cut is at the end of a word if there is one not far back, and never inside a surrogate pair.
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        end = text.LastIndexOf(' ', end - 1, end / 4) is > 0 and var space ? space : end;
        return $"{text.AsSpan(0, end)}\u2026";
    }
}
