using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>A paragraph whose labels are not found yet.</summary>
internal sealed record FlowParagraph : FlowItem
{
    /// <summary>Makes a paragraph of words, and looks whether it begins with a label that is set off.</summary>
    /// <param name="words">Its words; runs of characters are never adjacent.</param>
    /// <param name="indent">Columns that it is indented by.</param>
    /// <param name="span">Where it stands.</param>
    public FlowParagraph(ImmutableArray<FlowPiece> words, int indent, SourceSpan span)
        : base(indent, span)
    {
        SetOff = SetOffLabel.Find(words);
        Pieces = SetOff?.Pieces ?? words;
        Candidates = LabelLexer.Find(Pieces, indent, SetOff?.Look ?? LabelLook.None);
    }

    /// <summary>What may be a label that begins the paragraph inside emphasis; or null.</summary>
    public SetOffLabel? SetOff { get; }

    /// <summary>The words, with the characters of <see cref="SetOff"/> taken out of the emphasis.</summary>
    public ImmutableArray<FlowPiece> Pieces { get; private init; }

    /// <summary>What looks like a label, in order.</summary>
    public ImmutableArray<LabelCandidate> Candidates { get; init; }

    /// <summary>The column of the source at which lines after the first are not indented; null where indentation says nothing.</summary>
    public int? Margin { get; init; }

    /// <summary>Whether it is a line, or several, of a paragraph that began before.</summary>
    public bool ContinuesParagraph { get; init; }

    /// <inheritdoc/>
    public override bool IsVisible => VisibleContent.Shows(FlowPiece.ToInlines(Pieces));

    /// <summary>The label that it begins with, if it is one; or null.</summary>
    public LabelCandidate? Leading => Candidates is [{ BeginsParagraph: true } leading, ..] ? leading : null;

    /// <summary>The paragraph with fewer pieces, the same ones at its beginning.</summary>
    public FlowParagraph UpTo(ImmutableArray<FlowPiece> pieces) =>
        this with { Pieces = pieces, Candidates = LabelLexer.Find(pieces, Indent, SetOff?.Look ?? LabelLook.None) };
}
