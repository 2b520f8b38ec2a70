using System.Collections.Immutable;
using Bukharin.Publish.Model;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Where expected words come from.</summary>
/// <param name="Span">The place in the source of the node that has them.</param>
/// <param name="Place">Which part of the edition they belong to.</param>
internal sealed record Origin(SourceSpan Span, ExpectedPlace Place)
{
    /// <summary>The words' node, where a token's offset counts in its content.</summary>
    public ModelText? Words { get; init; }

    /// <summary>The label, where the words are one.</summary>
    public ClauseLabel? Label { get; init; }

    /// <summary>The intervention, where the character is its bracket.</summary>
    public Intervention? Bracket { get; init; }

    /// <summary>The innermost clause that they are in, or null.</summary>
    public ClauseLabel? Clause { get; init; }

    /// <summary>The divisions of the text that they are in, the innermost last.</summary>
    public ImmutableArray<DivisionRole> Divisions { get; init; } = [];

    /// <summary>The innermost of them, or null.</summary>
    public DivisionRole? Division => Divisions.IsEmpty ? null : Divisions[^1];

    /// <summary>The level of the heading that they are in, or 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether they are a term that is defined, which looks as terms do, wherever it stands.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Target of the link that they are in, or null.</summary>
    public string? Link { get; init; }

    /// <summary>The words that the edition makes of a reference to a place of the text; null for others.</summary>
    public string? Made { get; init; }

    /// <summary>Whether they name a page of the edition, which only those with pages do.</summary>
    public bool IsOwnPage { get; init; }

    /// <summary>What tells them from the words around them.</summary>
    public Look Look { get; init; }

    /// <summary>The kind of the intervention that the words stand in, if the edition shows it by markup alone, without brackets or without a note; else null.</summary>
    public InterventionKind? Kind { get; init; }

    /// <summary>The marked name that the words are part of, or null.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The note to whose mark the words lead, or null.</summary>
    public ExpectedNote? Mark { get; init; }

    /// <summary>For words of the edition's own: what they are (<c>the title</c>).</summary>
    public string? Name { get; init; }

    /// <summary>The place in the source of some of the words; that of the node where the source has no such words.</summary>
    /// <param name="offset">Index in this part of the first character.</param>
    /// <param name="length">How many characters, as a token has them; 0 for a point.</param>
    public SourceSpan SpanOf(int offset, int length)
    {
        if (Words is null || Span.Line == 0)
        {
            return Span;
        }

        return length == 0 ? Words.SpanOf(offset) with { Length = 0 } : Words.SpanOf(offset, Math.Min(length, Words.Content.Length - offset));
    }
}
