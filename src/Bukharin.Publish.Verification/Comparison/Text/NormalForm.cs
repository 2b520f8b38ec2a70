using System.Buffers;
using System.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Words as they are compared: in Unicode's form C, without characters that have no form.</summary>
internal static class NormalForm
{
    /// <summary>The form of a word or a sign.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!CharacterClass.IsInvisible(c))
            {
                kept.Append(c);
            }
        }

        // A half of a surrogate pair has no normal form; what has one beside it is compared as it is.
        var word = kept.ToString();
        return IsWellFormed(word) ? word.Normalize(NormalizationForm.FormC) : word;
    }

    private static bool IsWellFormed(string word)
    {
        for (var rest = word.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }
}
