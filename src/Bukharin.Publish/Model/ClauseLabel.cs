namespace Bukharin.Publish.Model;

/// <summary>The label (number or letter) of a clause as its author wrote it, with the names derived from it.</summary>
/// <param name="Text">
/// The label to the letter, with its delimiters: <c>2)</c>, <c>(a)</c>, <c>§ 3</c>. Computed only where the author left the numbering
/// to Markdown.
/// </param>
/// <param name="Address">Path of labels from the outermost clause to this one, without delimiters: <c>2.b</c>.</param>
/// <param name="Id">Id of the clause, unique in the document and the same in every edition: <c>clause-2-b</c>.</param>
/// <param name="Level">
/// Nesting depth among clauses, 1 for the outermost, whatever heading it stands under; for the label of a heading, its depth among
/// headings.
/// </param>
/// <param name="Span">Where the label stands in the source.</param>
public sealed record ClauseLabel(string Text, string Address, string Id, int Level, SourceSpan Span)
{
    /// <summary>The emphasis or small capitals by which the author set the label off from the words after it.</summary>
    public LabelLook Look { get; init; }
}
