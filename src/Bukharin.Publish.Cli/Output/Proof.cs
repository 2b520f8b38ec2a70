using System.Globalization;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Cli.Output;

/// <summary>The numbers at the end of a run: how much has been proved.</summary>
/// <param name="Texts">Texts with a proved edition.</param>
/// <param name="Editions">Proved editions of these texts.</param>
/// <param name="Words">Words of the texts with their labels and brackets, counted as reports do. What stands around a text is left out, since it differs between formats.</param>
/// <param name="Labels">Labels of clauses.</param>
/// <param name="Brackets">Brackets of the editors'.</param>
/// <param name="Notes">Footnotes, those of brackets included.</param>
internal sealed record Proof(int Texts, int Editions, int Words, int Labels, int Brackets, int Notes)
{
    public static Proof None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>The numbers with those of one more text added.</summary>
    public Proof With(VerificationReport report)
    {
        return new Proof(
            Texts + 1,
            Editions + report.Editions.Length,
            Words + Most(counts => counts.TextWords),
            Labels + Most(counts => counts.Labels),
            Brackets + Most(counts => counts.Interventions),
            Notes + Most(counts => counts.Notes));

        // A format can leave out what its style does not show, such as pages of the source, so the highest number counts.
        int Most(Func<EditionCounts, Tally> of) => report.Editions.Max(edition => of(edition.Result.Counts).Found);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Proved: {Count(Editions, "edition")}{(Texts > 1 ? $" of {Texts:N0} texts" : "")}, {Count(Words, "word")}{Some(Labels, "label")}{Some(Brackets, "bracket")}{Some(Notes, "note")}");

    // A text may have none, and an edition may leave out those that it has: no number says which.
    private static string Some(int count, string noun) => count == 0 ? "" : $", {Count(count, noun)}";

    /// <summary>A number with its noun, in the plural where that is right.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
