using System.Buffers;
using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Import;

/// <summary>Makes a source of an edition again: the way back of writing one.</summary>
/// <remarks>
/// The text is what a reader of the edition sees; where its parts begin and end, and what is whose, is what its markup says.
/// Nothing is read that the edition does not show. What cannot be told any more: which of two formats of the same words
/// stands around the other; a language that is named though it is the text's own; the names of notes; which of several ways
/// to write a dash the source had at one place, where it has another one more often.
/// </remarks>
public static class EditionImporter
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Makes a source of an edition.</summary>
    /// <param name="edition">What was recovered of it.</param>
    /// <param name="style">The style that it was written in, for its typography and the editor's words.</param>
    /// <param name="path">The edition's path, for diagnostics.</param>
    /// <returns>A tree for <see cref="EditionMarkdown.Write"/>, whose reading is equal to the tree that the edition was written from.</returns>
    public static ImportResult Import(RecoveredEdition edition, Style style, string path)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(style);
        var span = SourceSpan.Whole(path);
        var log = ImmutableArray.CreateBuilder<Diagnostic>();
        var language = edition.Metadata.Language ?? "en";
        var punctuation = new PlainPunctuation(style.Typography, edition.Metadata.SourcePunctuation, language);
        var notes = new NoteBook(
            [.. edition.Notes.Select(note => note with { Paragraphs = [.. Unplaced.Of(note.Paragraphs)] })], style.WordsFor(language), punctuation);
        var text = Unplaced.Of(edition.Paragraphs.Where(paragraph => !paragraph.Structure.IsMatter)).ToImmutableArray();
        var targets = TargetsOf(edition);
        var pictures = new PictureBook(Path.GetFileName(path).Split('.')[0], log, span);
        LineReader? lines = null;
        lines = new LineReader(notes, punctuation, targets.GetValueOrDefault, paragraphs => Blocks(paragraphs, isNote: true), log, span);
        if (!text.Any(paragraph => paragraph.Structure.HasMarks) && text.Length > 0 && !edition.Paragraphs.Any(paragraph => paragraph.Structure.IsMatter))
        {
            log.Add(DiagnosticCodes.UnmarkedEdition.At(span));
        }

        var blocks = Blocks(text);
        foreach (var note in notes.Untaken)
        {
            log.Add(DiagnosticCodes.ImportedNoteWithoutMark.At(span, note.Text));
        }

        var document = new Document
        {
            SourceFile = path,
            SourceSha256 = "",
            FrontMatter = FrontMatterBuilder.Build(edition, punctuation, span),
            Blocks = blocks,
        };
        // What the style says of the brackets is none of the source's words.
        var own = document with { FrontMatter = document.FrontMatter with { Editorial = null } };
        return new ImportResult(IsStatement(document.FrontMatter.Editorial) ? own : document, log.ToImmutable()) { Pictures = pictures.Files };

        bool IsStatement(string? editorial) =>
            editorial is not null && EditorialStatement.Of(own, style) is { } statement && punctuation.Of(statement) == punctuation.Of(editorial);

        ImmutableArray<Block> Blocks(IEnumerable<RecoveredParagraph> paragraphs, bool isNote = false) =>
            new BlockBuilder(lines!, targets.GetValueOrDefault, pictures, span, isNote).Build(paragraphs);
    }

    /// <summary>The ids in the text by the names of places in the edition: a name that had to be shortened tells none.</summary>
    private static Dictionary<string, string?> TargetsOf(RecoveredEdition edition)
    {
        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var target in edition.Paragraphs.Concat(edition.Notes.SelectMany(note => note.Paragraphs))
            .SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredTarget>())
        {
            // Word gives names with an underscore to what its own contents and references lead to.
            var isText = target.Id is not ['_', ..] && !target.Id.StartsWith("noteref-", StringComparison.Ordinal);
            targets[target.Id] = isText && !IsShortened(target.Id, edition.Traits) ? "#" + target.Id : null;
        }

        return targets;
    }

    private static bool IsShortened(string name, FormatTraits traits) =>
        traits.LongestId is { } longest && name.Length >= 12 && name[^9] == '-' && name.AsSpan(name.Length - 8).IndexOfAnyExcept(HexDigits) < 0
        && (name.Length == longest || name.StartsWith("id-", StringComparison.Ordinal));
}
