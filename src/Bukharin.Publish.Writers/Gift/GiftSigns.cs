using System.Text;

namespace Bukharin.Publish.Writers.Gift;

/// <summary>The signs that mean something in GIFT.</summary>
internal static class GiftSigns
{
    /// <summary>The same for words that stand alone: those in square brackets that they may begin with name no format.</summary>
    public static string Plain(string words) => words.StartsWith('[') ? $"[plain]{Escaped(words)}" : Escaped(words);

    /// <summary>Words in which no character means anything but itself.</summary>
    public static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            _ = character switch
            {
                '\\' or '~' or '=' or '#' or '{' or '}' or ':' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
