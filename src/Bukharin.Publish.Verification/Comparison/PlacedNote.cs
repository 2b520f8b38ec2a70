using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Where a note was found in an edition.</summary>
/// <param name="Number">1 for the first; both series counted together.</param>
/// <param name="Mark">What is printed: a figure, or an asterisk and its successors.</param>
/// <param name="Intervention">The bracket that it comes from, or null for a note of the author's.</param>
/// <param name="Words">What it says, in the source's words: those of the bracket, or of the author's note.</param>
/// <param name="Clause">The clause that it is in, or null.</param>
/// <param name="Span">The place of the bracket, or of the author's mark.</param>
/// <param name="IsFound">Whether mark and note are there.</param>
/// <param name="Page">1-based page on which it begins; 0 where the format has no pages or the note was not found.</param>
public sealed record PlacedNote(
    int Number, string Mark, Intervention? Intervention, string Words, ClauseLabel? Clause, SourceSpan Span, bool IsFound, int Page);
