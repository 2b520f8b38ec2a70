using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import.Corrections;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Carries the corrections of an edition back into its source, and proves that they are there.</summary>
/// <param name="format">The edition's format.</param>
/// <param name="document">The source, read.</param>
/// <param name="source">The source's text.</param>
/// <param name="style">The style that the edition was written in.</param>
internal sealed class Corrections(Format format, Document document, string source, Style style)
{
    /// <summary>Makes the corrected source.</summary>
    /// <param name="edited">What was recovered of the edition.</param>
    /// <returns>The source with the corrections, and what is to be said of them: comments at their places, doubts.</returns>
    /// <remarks>The proof: an edition of the corrected source reads back as the edited one does.</remarks>
    public (string Markdown, ImmutableArray<Diagnostic> Diagnostics) Carry(RecoveredEdition edited)
    {
        var comments = EditionRemarks.Comments(EditionVerifier.Verify(document, style, edited));
        var corrected = CorrectedSource.Of(source, document, Edition(document), edited, style);
        if (!corrected.HasCorrections)
        {
            return (source, comments);
        }

        var inPlace = corrected.InPlace();
        if (IsProved(inPlace))
        {
            return (inPlace, comments);
        }

        var whole = corrected.Whole();
        return IsProved(whole)
            ? (whole, comments.Add(DiagnosticCodes.SourceRewritten.At(SourceSpan.Whole(document.SourceFile))))
            : (inPlace, comments.Add(DiagnosticCodes.CorrectionsDoubtful.At(SourceSpan.Whole(document.SourceFile))));

        bool IsProved(string markdown) =>
            MarkdownReader.Read(Encoding.UTF8.GetBytes(markdown), document.SourceFile).Document is { } read
            && CorrectedSource.IsSame(Edition(read), edited, style);
    }

    private RecoveredEdition Edition(Document text)
    {
        var output = new MemoryStream();
        format.Write(new EditionJob(text, style, EditionTimestamp.For(text.FrontMatter, null)), output);
        output.Position = 0;
        return format.Recover(output);
    }
}
