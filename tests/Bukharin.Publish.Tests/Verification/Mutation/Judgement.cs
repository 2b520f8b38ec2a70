using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>What verification says of a file.</summary>
internal static class Judgement
{
    /// <summary>Reads a file back and compares it with the source that it was made from.</summary>
    public static ImmutableArray<Diagnostic> Of(EditionText good, byte[] bytes)
    {
        EditionReader recover = good.File.Format switch
        {
            EditionFormat.Docx => DocxText.Recover,
            EditionFormat.Epub => EpubText.Recover,
            EditionFormat.Pdf => PdfText.Recover,
            EditionFormat.Print => PdfText.RecoverPrint,
            var format => throw new UnreachableException(format.ToString()),
        };
        var manuscript = GoodEditions.Of(good);
        var result = EditionVerifier.Verify(manuscript.Document, manuscript.Style, recover(new MemoryStream(bytes)));
        if (manuscript == GoodEditions.Large)
        {
            result = EditionVerifier.WithSheet(manuscript.Document, manuscript.Style, GoodEditions.Sheet.Paged, result);
        }

        return good.File.Format == EditionFormat.Epub ? result.Findings.AddRange(EditionVerifier.Compare([manuscript.Paged, result])) : result.Findings;
    }

    public static bool IsFault(Diagnostic finding) =>
        finding.Severity == DiagnosticSeverity.Error && finding.Code.Id.StartsWith("BP4", StringComparison.Ordinal);
}
