using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Cli.Editions;

/// <summary>Makes the editions of a text and proves them, all in memory.</summary>
/// <param name="document">The text.</param>
/// <param name="source">The text's source as it was read, for the places of findings.</param>
/// <param name="style">The style.</param>
internal sealed class EditionMaker(Document document, string source, Style style)
{
    /// <summary>Writes the editions.</summary>
    /// <param name="formats">Their formats.</param>
    /// <param name="timestamp">The time that they bear.</param>
    /// <param name="verify">Whether they are read back and compared with the text.</param>
    /// <returns>The editions, and what could not be written. Where that is an error, the editions must be thrown away.</returns>
    public (ImmutableArray<Edition> Editions, ImmutableArray<Diagnostic> Diagnostics) Make(
        ImmutableArray<Format> formats, EditionTimestamp timestamp, bool verify)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var job = new EditionJob(document, style, timestamp);
        var written = new List<(Format Format, byte[] Bytes)>();
        foreach (var format in formats)
        {
            var output = new MemoryStream();
            diagnostics.AddRange(format.Write(job, output));
            written.Add((format, output.ToArray()));
        }

        verify &= diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        ImmutableArray<Edition> editions =
        [
            .. written.Select(edition => verify
                ? Verify(edition.Format, edition.Bytes)
                : new Edition(edition.Format, edition.Bytes, null, [])),
        ];
        diagnostics.AddRange(EditionVerifier.Compare([.. editions.Select(edition => edition.Result).OfType<VerificationResult>()]));
        return (editions, diagnostics.ToImmutable());
    }

    /// <summary>Reads an edition back and compares it with the text.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="bytes">The file.</param>
    public Edition Verify(Format format, byte[] bytes)
    {
        RecoveredEdition recovered;
        try
        {
            recovered = format.Recover(new MemoryStream(bytes, writable: false));
        }
        catch (InvalidDataException fault)
        {
            var finding = DiagnosticCodes.UnreadableEdition.At(SourceSpan.Whole(document.SourceFile), format.Name.ToUpperInvariant(), fault.Message);
            return new Edition(format, bytes, null, [finding]);
        }

        var result = EditionVerifier.Verify(document, style, recovered, source);
        return new Edition(format, bytes, result, result.Findings);
    }
}
