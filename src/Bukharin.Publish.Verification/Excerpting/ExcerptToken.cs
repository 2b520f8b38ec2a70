using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Excerpting;

/// <summary>A word of a text, or a label, with where and how it stands.</summary>
/// <param name="Words">The characters.</param>
/// <param name="Around">What it stands in, from the outermost: the part of the text, the clause, brackets and notes, formats, languages.</param>
/// <param name="IsFirst">Whether it begins a paragraph.</param>
/// <param name="IsClosedUp">Whether nothing parts it from what stands before it.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ExcerptToken(string Words, string Around, bool IsFirst, bool IsClosedUp, SourceSpan Span)
{
    /// <summary>Whether it is what marks a cut: an omission of an editor's that says nothing else.</summary>
    public bool IsOmission => Words == "..." && Around.EndsWith("[Omission]", StringComparison.Ordinal);

    /// <summary>Whether it counts as a word of the text: neither a label nor in a note.</summary>
    public bool IsWord => Words.Any(char.IsLetterOrDigit) && !Around.EndsWith("label", StringComparison.Ordinal) && !Around.EndsWith("picture", StringComparison.Ordinal)
        && !Around.Contains("note/", StringComparison.Ordinal) && !Around.Contains("[Gloss]", StringComparison.Ordinal) && !Around.Contains("[Page]", StringComparison.Ordinal);
}
