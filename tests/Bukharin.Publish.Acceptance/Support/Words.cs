using System.Text.RegularExpressions;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>Words as a reader counts them: runs of letters and figures, so that typography makes no difference.</summary>
internal static partial class Words
{
    public static string[] Of(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>Asserts that words stand in a text in their order, whatever stands between them.</summary>
    public static void AreInOrder(string[] words, string text)
    {
        var found = Of(text);
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            while (at < found.Length && found[at] != words[i])
            {
                at++;
            }

            // Neighbours by number only: the text may be one that is not to be quoted.
            Assert.True(at < found.Length, $"Word {i + 1} of {words.Length} is lost, or not in its place.");
            at++;
        }
    }

    /// <summary>Labels in a text as they are printed, with their parentheses.</summary>
    public static string[] Labels(string text) => [.. Label().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\S)(?:[0-9]{1,2}|[a-z]|[ivx]+)\)(?=\s)")]
    private static partial Regex Label();
}
