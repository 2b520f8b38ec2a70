using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Compares values of an edition's metadata with those that the source has, and reports what is lost, added or altered.</summary>
/// <param name="place">Where findings are told.</param>
/// <param name="fields">What the format can hold.</param>
/// <param name="tokenizer">Folds what typography changes.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class MetadataValues(SourceSpan place, MetadataFields fields, Tokenizer tokenizer, List<Diagnostic> findings)
{
    /// <summary>Compares a value that an edition has once.</summary>
    /// <param name="field">What the format says of it: whether it can be held.</param>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="expected">What the source says; null or empty for nothing.</param>
    /// <param name="found">What the edition says.</param>
    /// <param name="isExact">Whether it is a code, which typography does not change.</param>
    public void One(MetadataFields field, string name, string? expected, string? found, bool isExact = false)
    {
        if (string.IsNullOrEmpty(expected))
        {
            if (!string.IsNullOrEmpty(found))
            {
                findings.Add(DiagnosticCodes.MetadataAdded.At(place, name, ShortWords.Of(found)));
            }
        }
        else if (string.IsNullOrEmpty(found))
        {
            if (fields.HasFlag(field))
            {
                findings.Add(DiagnosticCodes.MetadataLost.At(place, name, ShortWords.Of(expected)));
            }
        }
        else if (!IsSame(expected, found, isExact))
        {
            var at = FirstDifference(expected, found);
            findings.Add(DiagnosticCodes.MetadataAltered.At(place, name, From(expected, at), From(found, at)));
        }
    }

    /// <summary>Compares values of which an edition may have several, in their order.</summary>
    /// <inheritdoc cref="One" />
    public void Many(MetadataFields field, string name, ImmutableArray<string> expected, ImmutableArray<string> found, bool isExact = false)
    {
        if (found.IsEmpty && !fields.HasFlag(field))
        {
            return;
        }

        // What is there needs no partner; of the rest each is another's alteration, or lost, or added.
        var lost = expected.ToList();
        var added = new List<string>();
        foreach (var one in found)
        {
            var index = lost.FindIndex(other => IsSame(other, one, isExact));
            if (index >= 0)
            {
                lost.RemoveAt(index);
            }
            else
            {
                added.Add(one ?? "");
            }
        }

        for (var i = 0; i < Math.Max(lost.Count, added.Count); i++)
        {
            One(field, name, i < lost.Count ? lost[i] : null, i < added.Count ? added[i] : null, isExact);
        }

        if (lost.Count == 0 && added.Count == 0 && field != MetadataFields.AnyDate)
        {
            var first = Enumerable.Range(0, found.Length).FirstOrDefault(i => !IsSame(expected[i], found[i], isExact), -1);
            if (first >= 0)
            {
                One(field, name, expected[first], found[first], isExact);
            }
        }
    }

    /// <summary>Whether two values are equal but for what typography changes.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="isExact">Whether nothing may be changed.</param>
    public bool IsSame(string one, string? other, bool isExact = false) => one == other || (!isExact && other is not null && Folded(one).SequenceEqual(Folded(other)));

    private IEnumerable<(int, bool)> Folded(string words)
    {
        var line = new LineText();
        line.Append(words, 0);
        var tokens = new TokenStream();
        tokenizer.Append(line, TokenFlags.None, tokens, []);
        return Enumerable.Range(0, tokens.Count).Select(i => (tokens[i].Text, i > 0 && tokens[i].HasSpaceBefore));
    }

    /// <summary>Where two values begin to differ, at a word's beginning.</summary>
    public static int FirstDifference(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        while (at > 0 && (at >= one.Length || !char.IsWhiteSpace(one[at - 1])))
        {
            at--;
        }

        return at;
    }

    /// <summary>A value from there on, for a finding.</summary>
    public static string From(string text, int at)
    {
        var cut = new StringBuilder(at > 0 ? "\u2026" : "").Append(text, Math.Min(at, text.Length), text.Length - Math.Min(at, text.Length));
        return ShortWords.Of(cut.ToString());
    }
}
