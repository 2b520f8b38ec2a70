namespace Bukharin.Publish.Reading.Clauses;

/// <summary>What is known when a candidate has been looked at: whether it is a label, and which labels are open behind it.</summary>
/// <param name="Found">The label that it is, or null.</param>
/// <param name="Innermost">The innermost open label.</param>
/// <param name="SentencesBefore">Sentences of the paragraph that had ended at the last label in it.</param>
internal sealed record LabelStep(OpenLabel? Found, OpenLabel? Innermost, int SentencesBefore)
{
    /// <summary>Whether a label stands before in the same paragraph.</summary>
    public bool HasLabelInParagraph { get; init; } = Found is not null;
}
