using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>A paragraph whose labels are not found yet.</summary>
/// <param name="Pieces">Its words; runs of characters are never adjacent.</param>
/// <param name="Indent">Columns that it is indented by.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record FlowParagraph(ImmutableArray<FlowPiece> Pieces, int Indent, SourceSpan Span) : FlowItem(Indent, Span)
{
    /// <summary>What looks like a label, in order; found when the record is made.</summary>
    public ImmutableArray<LabelCandidate> Candidates { get; } = LabelLexer.Find(Pieces);
}
