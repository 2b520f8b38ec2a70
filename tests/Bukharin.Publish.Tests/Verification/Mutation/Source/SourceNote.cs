using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Verification.Mutation.Source;

/// <summary>A footnote that an edition of the source must have.</summary>
/// <param name="Text">Its folded text, the style's suffix included.</param>
/// <param name="Place">Where its mark belongs.</param>
/// <param name="Kind">The kind of bracket that became the note; null for a note of the author's.</param>
/// <param name="MarkAt">How many characters of the folded text of the body stand before it in the source.</param>
internal sealed record SourceNote(string Text, SourcePlace Place, InterventionKind? Kind, int MarkAt);
