namespace Bukharin.Publish.Verification.Comparison;

/// <summary>What has been counted in an edition.</summary>
/// <param name="Words">Words of the text, labels and brackets included, and of what stands before it and behind it.</param>
/// <param name="Labels">Labels of clauses, to the letter.</param>
/// <param name="Ids">Ids of clauses and headings.</param>
/// <param name="Marks">Marks of notes.</param>
/// <param name="Notes">Footnotes, word for word.</param>
/// <param name="Interventions">Brackets of the editor whose footnote is there, word for word; a part of <paramref name="Notes"/>.</param>
public sealed record EditionCounts(Tally Words, Tally Labels, Tally Ids, Tally Marks, Tally Notes, Tally Interventions)
{
    /// <summary>The words that are the source's own; what <see cref="Words"/> has more stands around the text, or names pages, of the source or of the edition, and differs between formats.</summary>
    public Tally TextWords { get; init; }
}
