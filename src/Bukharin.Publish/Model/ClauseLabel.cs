namespace Bukharin.Publish.Model;

/// <summary>The number of a clause as its author wrote it.</summary>
/// <param name="Text">The label to the letter, with its delimiters: <c>2)</c>, <c>(a)</c>, <c>§ 3</c>. Computed only where its author left counting to Markdown.</param>
/// <param name="Address">The place among the clauses, outermost first, without delimiters: <c>2.b</c>.</param>
/// <param name="Id">The id in every edition, unique in the document: <c>clause-2-b</c>.</param>
/// <param name="Level">Depth among clauses, 1 for the outermost, below whatever heading; a heading's own among headings.</param>
/// <param name="Span">Where the label stands in the source.</param>
public sealed record ClauseLabel(string Text, string Address, string Id, int Level, SourceSpan Span)
{
    /// <summary>How the author has set it off from the words after it.</summary>
    public LabelLook Look { get; init; }
}
