using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>A footnote of an edition.</summary>
/// <param name="Number">1 for the first of the edition, both series counted together; formats build ids from it.</param>
/// <param name="Mark">
/// What is printed: a figure, or an asterisk and its successors. Where the style counts by page, it is the mark by chapter, and
/// a format that has pages prints another.
/// </param>
/// <param name="Series">Whose it is.</param>
/// <param name="Kind">What the editor did, for an editor's note; null for the author's.</param>
/// <param name="Blocks">What the note says; the runs of its paragraphs are asked for like those of the text.</param>
/// <param name="Span">The source's bracket, or the place of the author's mark.</param>
internal sealed record Footnote(
    int Number, string Mark, NoteSeries Series, InterventionKind? Kind, ImmutableArray<Block> Blocks, SourceSpan Span)
{
    /// <summary>Number of the chapter that its mark stands in, from 0.</summary>
    public int Chapter { get; init; }

    /// <summary>Whether it stands in the glossary, and not at the foot.</summary>
    public bool IsInGlossary { get; init; }

    /// <summary>The id of the note itself, in every format that has ids.</summary>
    public string Id => FormattableString.Invariant($"note-{Number}");

    /// <summary>The id of the note's mark.</summary>
    public string MarkId => FormattableString.Invariant($"noteref-{Number}");

    /// <summary>The id of a further mark.</summary>
    /// <param name="times">1 for the second mark of the note.</param>
    public string MarkIdAgain(int times) => FormattableString.Invariant($"{MarkId}-{times + 1}");
}
