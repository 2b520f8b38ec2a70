using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Reading.PlainText;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading;

/// <summary>Reads plain text, which is never edited, and an edition file beside it that holds the editor's decisions.</summary>
/// <remarks>
/// Paragraphs are what stands between blank lines. Every character is itself: there is no markup but square brackets in pairs,
/// which are an editor's. What no edition file decides (roles, kinds of brackets, whether line ends are the author's) is inferred, and
/// each inference is reported.
/// </remarks>
internal static class PlainTextReader
{
    /// <summary>Reads the bytes of a text and of its edition file.</summary>
    /// <param name="utf8">The text's bytes, UTF-8 with or without a byte order mark.</param>
    /// <param name="path">The text's path, for diagnostics.</param>
    /// <param name="editionFile">The edition file's bytes and path, or null when there is none.</param>
    /// <returns>The tree, or none when a diagnostic is an error: a text without a credit is one.</returns>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, string path, (ReadOnlyMemory<byte> Utf8, string Path)? editionFile = null) =>
        Read(utf8, path, editionFile, creditIsLeftToEditor: false);

    /// <summary>
    /// Reads a text that an editor is to go on with: that it has no credit is a warning only, and <c>EditionMarkdown</c>
    /// leaves a place for it.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string, ValueTuple{ReadOnlyMemory{byte}, string}?)"/>
    public static ReadResult ReadForImport(ReadOnlyMemory<byte> utf8, string path, (ReadOnlyMemory<byte> Utf8, string Path)? editionFile = null) =>
        Read(utf8, path, editionFile, creditIsLeftToEditor: true);

    private static ReadResult Read(ReadOnlyMemory<byte> utf8, string path, (ReadOnlyMemory<byte> Utf8, string Path)? editionFile, bool creditIsLeftToEditor)
    {
        var log = new DiagnosticLog();
        var source = SourceDecoder.Decode(utf8.Span, path, log);
        var edition = editionFile is { } file ? SourceDecoder.Decode(file.Utf8.Span, file.Path, log) : null;
        var document = source is null ? null : Read(new TextLines(source), edition, creditIsLeftToEditor, log);
        return new ReadResult(log.HasErrors ? null : document, log.InOrder(path));
    }

    private static Document Read(TextLines text, SourceCharacters? editionSource, bool creditIsLeftToEditor, DiagnosticLog log)
    {
        // Without an edition file the YAML is empty, and what is missing is missing from the text's own file.
        var yamlSource = editionSource ?? text.Source;
        var yaml = YamlSource.Read(yamlSource, 1, editionSource?.LineCount ?? 0, log);
        var values = new YamlValues(yaml, log);
        var edition = new EditionFileReader(values, text, log).Read();
        var statedTitle = values.Text("title");
        var roles = edition.Roles ?? RoleInference.Infer(text, statedTitle is null ? null : LineEmphasis.Read(statedTitle, default).Words, log);
        var title = Title(text, roles);
        var frontMatter = new FrontMatterReader(values, SourceSpan.Whole(yamlSource.Path), log).Read(title, creditIsLeftToEditor);

        var linesAreBreaks = edition.LinesAreBreaks ?? LineEnds.AreBreaks(text, log);
        var kinds = new BracketKinds(edition.Brackets);

        // Where an editor has decided what each bracket is, there is nothing to infer.
        var typedNotes = kinds.AreStated ? TypedNotes.None : TypedNotes.In(text.Source.Text);
        typedNotes.Report(text.Source, log);
        var pages = SourcePages.Of(text.Source.Text, typedNotes.HasOneAt);
        var inlines = new PlainInlines(text, kinds, typedNotes, new InterventionFactory(frontMatter.Language, pages, log), linesAreBreaks, log);
        var blocks = new PlainTextBuilder(text, inlines, typedNotes, linesAreBreaks, log).Build(RoleTree.Nest(roles, log));
        if (edition.Brackets is { } stated && stated.Length != kinds.Met)
        {
            log.Add(DiagnosticCodes.WrongBracketCount.At(edition.BracketsSpan, stated.Length, kinds.Met));
        }

        blocks = Identifiers.Assign(new EmptyParts(log).LeaveOut(blocks, text.Source.Path), log);
        MarginalNotes.Check(blocks, log);
        return new Document
        {
            SourceFile = text.Source.Path,
            SourceSha256 = text.Source.Sha256,
            FrontMatter = frontMatter,
            ParagraphLines = text.ParagraphLines,
            Blocks = blocks,
        };
    }

    private static (string Title, int Line)? Title(TextLines text, IEnumerable<RoleDecision> roles) =>
        roles.FirstOrDefault(role => role.Role == RoleDecision.Title) is { } decision
            ? (text.TitleOf(text.Lines[decision.First].Paragraph), text.Source.LineAt(text.Lines[decision.First].Start))
            : null;
}
