using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Verification.Mutation.Source;

/// <summary>A stretch of the source that belongs to one clause, or to one paragraph outside clauses.</summary>
/// <param name="Paragraph">Number of the paragraph in the document, from 0; labels belong to the paragraph that they begin.</param>
/// <param name="ClauseId">Id of the innermost label that is open here; empty outside clauses.</param>
/// <param name="Address">That label's address; empty outside clauses.</param>
/// <param name="IsLabel">Whether this is the label itself.</param>
/// <param name="Bracket">Kind of the editor's bracket that this stands in, brackets included.</param>
/// <param name="Look">Innermost node that gives the words another look (emphasis, language, link), or null.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record SourcePlace(
    int Paragraph, string ClauseId, string Address, bool IsLabel, InterventionKind? Bracket, Inline? Look, SourceSpan Span)
{
    /// <summary>Whether it is part of a term that is defined.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether it says whose the words of a quotation are.</summary>
    public bool IsAttribution { get; init; }
}
