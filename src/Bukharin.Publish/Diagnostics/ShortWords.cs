namespace Bukharin.Publish.Diagnostics;

/// <summary>Words of a text as messages quote them.</summary>
internal static class ShortWords
{
    /// <summary>As much as a line of a terminal has room for beside what is said of it.</summary>
    public const int Most = 60;

    /// <summary>Some words, cut to a length, with an ellipsis where something is cut off.</summary>
    /// <param name="text">The words.</param>
    /// <param name="most">The most characters (UTF-16) that are left of them.</param>
    public static string Of(string text, int most = Most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        // At a word's end if there is one not far back; and a surrogate pair stays whole.
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        end = text.LastIndexOf(' ', end - 1, end / 4) is > 0 and var space ? space : end;
        return $"{text.AsSpan(0, end)}\u2026";
    }
}
