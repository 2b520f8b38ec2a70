using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Reading.Markdown;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading;

/// <summary>Reads Edition Markdown: CommonMark with front matter, divisions, clauses, interventions and notes.</summary>
/// <remarks>
/// Nothing of the text is dropped: constructs that the tree has no place for (mathematics, HTML that neither marks up words, lays out
/// blocks, nor makes tables and pictures) are errors. Labels are the author's and are kept to the letter; ids of headings are formed as Pandoc forms them.
/// </remarks>
internal static class MarkdownReader
{
    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="utf8">The bytes, UTF-8 with or without a byte order mark.</param>
    /// <param name="path">The file's path, for diagnostics.</param>
    /// <param name="leadsIntoVolume">Whether a link to a file leads to a text of the same volume, and so stays a link; null for a text by itself.</param>
    /// <returns>The tree, or none when a diagnostic is an error.</returns>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, string path, Func<string, bool>? leadsIntoVolume = null)
    {
        var log = new DiagnosticLog();
        var document = SourceDecoder.Decode(utf8.Span, path, log) is { } source ? Read(source, leadsIntoVolume, log) : null;
        return new ReadResult(log.HasErrors ? null : document, log.InOrder(path));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that diagnostics name.</param>
    /// <returns>The tree, or none when a diagnostic is an error. The SHA-256 is that of the text in UTF-8.</returns>
    public static ReadResult Read(string text, string path) => Read(Encoding.UTF8.GetBytes(text), path);

    private static Document? Read(SourceCharacters source, Func<string, bool>? volume, DiagnosticLog log)
    {
        var leadsIntoVolume = volume ?? (_ => false);
        var place = FrontMatterLines.Find(source, log);
        var yaml = new YamlValues(place.IsClosed ? YamlSource.Read(source, place.FirstLine + 1, place.LastLine - 1, log) : YamlSource.Unreadable(source), log);
        yaml.ReportUnknownKeys(FrontMatterReader.Keys, isShared: true);
        var frontMatter = new FrontMatterReader(yaml, SourceSpan.Whole(source.Path), log).Read(titleOfText: null, creditIsLeftToEditor: false);

        // The front matter is replaced by spaces, so that every offset in the body is the same as in the file.
        var bodyStart = place.LastLine == 0 ? 0 : source.EndOfLine(Math.Min(place.LastLine, source.LineCount));
        var body = Blank(source.Text.AsSpan(0, bodyStart)) + source.Text[bodyStart..];
        var typedNotes = TypedNotes.In(body);
        if (MarkdownSyntax.Parse(body, typedNotes) is not { } markdown)
        {
            log.Add(DiagnosticCodes.NestedTooDeeply.At(SourceSpan.Whole(source.Path)));
            return null;
        }

        typedNotes.Report(source, log);
        var converter = new MarkdownConverter(source, frontMatter.Language, typedNotes, leadsIntoVolume, log);
        var blocks = HeadingAnchors.Resolve(Identifiers.Assign(new EmptyParts(log).LeaveOut(MarginSpans.Apart(converter.Convert(markdown)), source.Path), log), source);
        blocks = LinkTargets.Resolve(blocks, leadsIntoVolume, log);
        Facsimiles.Check(blocks, log);
        WordsBehindClauses.Report(blocks, log);
        MarginalNotes.Check(blocks, log);
        blocks = MarginSpans.Numbered(blocks);
        var document = MentionResolver.Resolve(new Document
        {
            SourceFile = source.Path,
            SourceSha256 = source.Sha256,
            FrontMatter = frontMatter,
            ParagraphLines = converter.ParagraphLines,
            Blocks = blocks,
        });
        foreach (var told in volume is null && frontMatter.Registers.Files.IsEmpty ? MentionResolver.Report(document) : [])
        {
            // What lists of a volume or of other files have is known only there.
            log.Add(told);
        }

        return document;
    }

    private static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            blank.Append(character is '\n' or '\r' ? character : ' ');
        }

        return blank.ToString();
    }
}
