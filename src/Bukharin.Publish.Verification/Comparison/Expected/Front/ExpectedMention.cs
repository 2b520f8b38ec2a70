using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Expected.Front;

/// <summary>A marked name of the source, and what editions without pages call the place where it stands.</summary>
/// <param name="Mention">The name.</param>
/// <param name="Clause">The innermost clause that has been begun before it, or null.</param>
/// <param name="Paragraph">Which paragraph of its text it stands in, from 1.</param>
/// <param name="Text">The title of that text, in a volume; else null.</param>
internal sealed record ExpectedMention(Mention Mention, ClauseLabel? Clause, int Paragraph, string? Text);
