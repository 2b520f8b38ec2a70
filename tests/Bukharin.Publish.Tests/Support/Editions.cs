using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Editions written and read back for tests, by the names of their formats.</summary>
internal static class Editions
{
    /// <summary>Writes an edition; nothing may be wrong with it.</summary>
    public static byte[] Write(string format, Document document, Style style)
    {
        using var output = new MemoryStream();
        Assert.Empty(Of(format).Write(new EditionJob(document, style, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of), output));
        return output.ToArray();
    }

    /// <summary>Writes an edition; it may be warned of.</summary>
    public static byte[] Recoverable(string format, Document document, Style style)
    {
        using var output = new MemoryStream();
        Assert.DoesNotContain(
            Of(format).Write(new EditionJob(document, style, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of), output), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return output.ToArray();
    }

    /// <summary>Writes an edition and reads it back; it may be warned of.</summary>
    public static RecoveredEdition Recover(string format, Document document, Style style)
    {
        return Of(format).Recover(new MemoryStream(Recoverable(format, document, style)));
    }

    /// <summary>Reads an edition back and compares it with a document.</summary>
    public static VerificationResult Verify(string format, byte[] edition, Document document, Style style) =>
        EditionVerifier.Verify(document, style, Of(format).Recover(new MemoryStream(edition)), TestPictures.Of);

    private static Format Of(string format) => Formats.All.Single(one => one.Name == format);
}
