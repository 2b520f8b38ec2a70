using System.Globalization;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Cli.Output;

/// <summary>What has been proved in a run, in numbers.</summary>
/// <param name="Texts">Texts with a proved edition.</param>
/// <param name="Editions">Their editions.</param>
/// <param name="Words">Words of the texts, labels and brackets included, as reports count them: what stands around a text is another number in each format.</param>
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

        // An edition may leave out what its style does not show, such as the pages of the source.
        int Most(Func<EditionCounts, Tally> of) => report.Editions.Max(edition => of(edition.Result.Counts).Found);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Proved: {Count(Editions, "edition")}{(Texts > 1 ? $" of {Texts:N0} texts" : "")}, {Count(Words, "word")}, {Count(Labels, "label")}, {Count(Brackets, "bracket")}, {Count(Notes, "note")}");

    /// <summary>A number and what it is a number of.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
