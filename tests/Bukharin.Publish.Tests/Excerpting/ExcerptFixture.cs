using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Excerpting;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification.Excerpting;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Tests.Excerpting;

/// <summary>Makes excerpts of texts in a string, and proves them.</summary>
internal static class ExcerptFixture
{
    public static Document Read(string text, string lang = "en-GB", string subtitle = "") =>
        MarkdownReader.Read($"---\ntitle: The Rock\n{subtitle}lang: {lang}\nsource: Order book 2.\n---\n\n{text}", "text.md").Document!;

    public static (ExcerptText? Excerpt, ImmutableArray<Diagnostic> Diagnostics) Make(Document document, int? words, params string[] places) =>
        ExcerptText.Make(document, [.. places], words, ReferenceWording.Of(document, Styles.Classic));

    /// <summary>The text of a proved excerpt behind the note at its head.</summary>
    public static string Of(string text, int? words, params string[] places)
    {
        var document = Read(text);
        var (excerpt, diagnostics) = Make(document, words, places);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(Prove(document, excerpt!.Markdown));
        const string End = "\n:::\n\n";
        return excerpt.Markdown[(excerpt.Markdown.IndexOf(End, StringComparison.Ordinal) + End.Length)..];
    }

    /// <summary>The note at the head of an excerpt.</summary>
    public static string Head(Document document, int? words, params string[] places)
    {
        var made = MarkdownReader.Read(Make(document, words, places).Excerpt!.Markdown, "excerpt.md").Document!;
        return PlainWords.Of(((Paragraph)((Division)made.Blocks[0]).Blocks[0]).Inlines);
    }

    public static ImmutableArray<Diagnostic> Prove(Document document, string markdown) =>
        ExcerptVerifier.Verify(document, MarkdownReader.Read(markdown, "excerpt.md").Document!, Styles.Classic, Formats.All[0].Traits);
}
