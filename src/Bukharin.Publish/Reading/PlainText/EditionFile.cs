using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>An editor's decisions about a plain text.</summary>
/// <param name="Roles">The roles; null when none are stated, so that they are inferred.</param>
/// <param name="Brackets">
/// The kinds of the brackets in their order, a null kind for a bracket that is no editor's; null when none are stated.
/// </param>
/// <param name="BracketsSpan">Where the kinds are stated.</param>
/// <param name="LinesAreBreaks">Whether line ends within paragraphs are the author's; null when it is not stated.</param>
internal sealed record EditionFile(
    ImmutableArray<RoleDecision>? Roles,
    ImmutableArray<InterventionKind?>? Brackets,
    SourceSpan BracketsSpan,
    bool? LinesAreBreaks);
