using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Verification;

/// <summary>Proves that an edition has everything that its source has, in its order, and nothing else.</summary>
/// <remarks>
/// What an edition must hold is computed from the document and from the style's words, never by the code that writes
/// editions. The two are compared word for word under the foldings of <see cref="Foldings"/> and no others. One fault is one
/// finding: a clause that is gone with its note is told once.
/// </remarks>
internal static class EditionVerifier
{
    /// <summary>Compares an edition with its source.</summary>
    /// <param name="document">What the source holds.</param>
    /// <param name="style">The style that the edition was written with: its words, its series of notes, its typography.</param>
    /// <param name="edition">What was recovered from the edition. However damaged it is, this throws nothing.</param>
    /// <param name="readFile">Reads a picture by its path relative to the source, or gives null where there is none; null to leave pictures uncompared but for their places.</param>
    /// <returns>The differences, and what was counted.</returns>
    public static VerificationResult Verify(Document document, Style style, RecoveredEdition edition, Func<string, byte[]?>? readFile = null) =>
        new EditionComparison(EditionDocument.Of(document, style), style.For(document), edition, readFile).Run();

    /// <summary>What is to be said of a file from which no edition can be recovered: nothing of the source was found in it.</summary>
    /// <param name="document">What the source holds.</param>
    /// <param name="style">The style that the edition was to be written with.</param>
    /// <param name="traits">Those of the format that the file has by its name.</param>
    /// <param name="reason">Why it cannot be read, in a sentence.</param>
    /// <returns>One finding, and counts of which none is full.</returns>
    public static VerificationResult Unreadable(Document document, Style style, FormatTraits traits, string reason)
    {
        var nothing = new RecoveredEdition { Traits = traits, Paragraphs = [], Notes = [], PageTexts = [], Metadata = new RecoveredMetadata() };
        return Verify(document, style, nothing) with
        {
            Findings = [DiagnosticCodes.UnreadableEdition.At(SourceSpan.Whole(document.SourceFile), traits.Name.ToUpperInvariant(), reason)],
        };
    }

    /// <summary>Holds a large sheet against the sheet of the others, whose lines and pages it tells.</summary>
    /// <param name="document">The text of both.</param>
    /// <param name="style">The style of the large one.</param>
    /// <param name="usual">What the verification of the others' sheet has shown, of a format with pages.</param>
    /// <param name="large">What that of the large one has shown.</param>
    /// <returns>The result of the large one, with all that it tells otherwise than it is; and with what is wrong with the other sheet, which can prove nothing then.</returns>
    public static VerificationResult WithSheet(Document document, Style style, VerificationResult usual, VerificationResult large)
    {
        ImmutableArray<Diagnostic> findings = usual.IsProved ? [.. SheetAgreement.Check(usual, large, style.WordsFor(document.FrontMatter.Language).Page)] : usual.Findings;
        return findings.IsEmpty ? large : large with { Findings = [.. large.Findings, .. findings] };
    }

    /// <summary>Compares the editions of one build with each other, character for character where the comparison with the source folds.</summary>
    /// <param name="results">The results of <see cref="Verify"/> for editions of one document in one style.</param>
    /// <returns>
    /// A finding for each pair of neighbours that set the same words with different signs. What is lost, added or altered in one
    /// of them is among its own findings.
    /// </returns>
    public static ImmutableArray<Diagnostic> Compare(ImmutableArray<VerificationResult> results) => EditionAgreement.Check(results);
}
