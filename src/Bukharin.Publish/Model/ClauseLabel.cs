namespace Bukharin.Publish.Model;

/// <summary>The number of a clause as its author wrote it.</summary>
/// <param name="Text">The label to the letter, with its delimiters: <c>2)</c>, <c>(a)</c>, <c>§ 3</c>. Never computed.</param>
/// <param name="Address">The place among the clauses, outermost first, without delimiters: <c>2.b</c>.</param>
/// <param name="Id">The id in every edition, unique in the document: <c>clause-2-b</c>.</param>
/// <param name="Level">Depth, 1 for the outermost.</param>
/// <param name="Span">Where the label stands in the source.</param>
public sealed record ClauseLabel(string Text, string Address, string Id, int Level, SourceSpan Span);
