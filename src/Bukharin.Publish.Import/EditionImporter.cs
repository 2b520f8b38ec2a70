using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Import;

/// <summary>Makes a source text from an edition, the reverse of writing one.</summary>
/// <remarks>
/// The words are those that a reader of the edition sees; the markup tells where parts begin and end and who wrote what. Nothing is
/// read that the edition does not show. Some things cannot be recovered: which of two formats of the same words was the outer one; a
/// language tag equal to the text's own; the names of notes; and how a dash was typed in one place, if the source mostly typed it
/// in another way.
/// </remarks>
internal static class EditionImporter
{
    // The contents of a file from another program can have hundreds of links that lead nowhere.
    private const int MostLinksTold = 3;

    private const string MarkIdLead = "noteref-";
    private const string NoteIdLead = "note-";

    private const string ClauseIdLead = "clause-";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Makes a source of an edition.</summary>
    /// <param name="edition">The edition, read back.</param>
    /// <param name="style">The style that the edition was written in, which tells its typography and the editor's words.</param>
    /// <param name="path">The edition's path, for diagnostics.</param>
    /// <returns>A tree for <see cref="EditionMarkdown.Write"/>, whose reading is equal to the tree that the edition was written from.</returns>
    public static ImportResult Import(RecoveredEdition edition, Style style, string path)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(style);
        var targets = TargetsOf(edition, style);
        var imported = Import(edition, style, path, targets);

        // Only with the text complete is it known which places have ids: contents of another program's file lead to its pages. Clauses get
        // their ids when the Markdown is read.
        var ids = LinkTargets.IdsIn(imported.Document.Blocks);
        var nowhere = DocumentWalker.Descendants(imported.Document.Blocks)
            .Select(node => (node as Link)?.Target ?? (node as CrossReference)?.Target).OfType<string>()
            .Where(target => target is ['#', .. var place] && !ids.Contains(place) && !place.StartsWith(ClauseIdLead, StringComparison.Ordinal)).Select(target => target[1..]).ToHashSet(StringComparer.Ordinal);
        foreach (var place in nowhere)
        {
            targets[place] = null;
        }

        return nowhere.Count == 0 ? imported : Import(edition, style, path, targets);
    }

    private static ImportResult Import(RecoveredEdition edition, Style style, string path, IReadOnlyDictionary<string, string?> targets)
    {
        var span = SourceSpan.Whole(path);
        var log = ImmutableArray.CreateBuilder<Diagnostic>();
        var language = edition.Metadata.Language ?? "en";
        var punctuation = new PlainPunctuation(style.Typography, edition.Metadata.SourcePunctuation, language);
        var notes = new NoteBook(
            [.. edition.Notes.Select(note => note with { Paragraphs = [.. Unplaced.Of(note.Paragraphs)] })], style.WordsFor(language), punctuation);
        var text = Unplaced.Of(edition.Paragraphs.Where(paragraph => !paragraph.Structure.IsMatter)).ToImmutableArray();
        var pictures = new PictureBook(Path.GetFileName(path).Split('.')[0], log, span);
        LineReader? lines = null;
        lines = new LineReader(notes, punctuation, targets.GetValueOrDefault, paragraphs => Blocks(paragraphs, isNote: true), log, span);
        var isMarked = text.Any(paragraph => paragraph.Structure.HasMarks) || edition.Paragraphs.Any(paragraph => paragraph.Structure.IsMatter);
        if (!isMarked && text.Length > 0)
        {
            log.Add(DiagnosticCodes.UnmarkedEdition.At(span));
        }

        var blocks = Blocks(text);
        foreach (var note in notes.Untaken.ToList())
        {
            // In our files a note without a mark had its mark deleted by somebody. In those of others its mark has more likely not been recognised.
            log.Add((isMarked ? DiagnosticCodes.ImportedNoteWithoutMark : DiagnosticCodes.ImportedNoteAtEnd).At(span, ShortWords.Of(note.Text.Replace('\n', ' '))));
            blocks = isMarked ? blocks : blocks.AddRange(Blocks(note.Paragraphs));
        }

        var front = FrontMatterBuilder.Build(edition, punctuation, span) with { Registers = RegisterBuilder.Build(edition, blocks, punctuation, span, log) };
        if (string.IsNullOrWhiteSpace(front.Title))
        {
            front = front with { Title = TitleInPlace(blocks, path) };
            log.Add(DiagnosticCodes.ImportedTitleMade.At(span, front.Title));
        }

        var document = MentionResolver.Resolve(new Document
        {
            SourceFile = path,
            SourceSha256 = "",
            FrontMatter = front,
            Blocks = MarginSpans.Numbered(MarginPlaces.Pair(blocks)),
        });
        // The statement about the brackets comes from the style.
        var own = document with { FrontMatter = document.FrontMatter with { Editorial = null } };
        return new ImportResult(IsStatement(document.FrontMatter.Editorial) ? own : document, Few(log)) { Pictures = pictures.Files };

        bool IsStatement(string? editorial) =>
            editorial is not null && EditorialStatement.Of(own, style) is { } statement && punctuation.Of(statement) == punctuation.Of(editorial);

        ImmutableArray<Block> Blocks(IEnumerable<RecoveredParagraph> paragraphs, bool isNote = false) =>
            new BlockBuilder(lines!, targets.GetValueOrDefault, pictures, span, isNote).Build(paragraphs);
    }

    /// <summary>The title of a text that has none: its first heading, else the name of the file.</summary>
    private static string TitleInPlace(ImmutableArray<Block> blocks, string path)
    {
        var heading = DocumentWalker.Blocks(blocks).OfType<Heading>().FirstOrDefault();
        var words = heading is null ? "" : PlainWords.Of(heading.Inlines);
        return words.Length > 0 ? words : Path.GetFileNameWithoutExtension(path);
    }

    /// <summary>The reports; if many links lead nowhere, the first few and a count.</summary>
    private static ImmutableArray<Diagnostic> Few(IReadOnlyList<Diagnostic> log)
    {
        var lost = log.Where(diagnostic => diagnostic.Code == DiagnosticCodes.ImportedLinkLost).ToList();
        return lost.Count <= MostLinksTold
            ? [.. log]
            : [
                .. log.Where(diagnostic => diagnostic.Code != DiagnosticCodes.ImportedLinkLost), .. lost.Take(MostLinksTold),
                DiagnosticCodes.ImportedLinksLost.At(lost[0].Span, (lost.Count - MostLinksTold).ToString(CultureInfo.InvariantCulture)),
            ];
    }

    /// <summary>The ids in the text by the edition's names of places; null for a name that had to be shortened.</summary>
    private static Dictionary<string, string?> TargetsOf(RecoveredEdition edition, Style style)
    {
        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var target in edition.Paragraphs.Concat(edition.Notes.SelectMany(note => note.Paragraphs))
            .SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredTarget>())
        {
            // Names with an underscore are Word's own, for contents and references; some places have names because they are listed.
            var isText = target.Id is not ['_', ..] && !target.Id.StartsWith(MarkIdLead, StringComparison.Ordinal)
                && !target.Id.StartsWith(PlaceIds.ListedFigureLead, StringComparison.Ordinal) && !target.Id.StartsWith(PlaceIds.ListedTableLead, StringComparison.Ordinal);
            targets[target.Id] = isText && !IsShortened(target.Id, edition.Traits) ? "#" + target.Id : null;
        }

        foreach (var (mark, name) in NamesOfNotes(edition, style))
        {
            targets[mark] = $"#{PlaceIds.NoteLead}{name}";

            // A further mark of a note leads to the note itself.
            targets[NoteIdLead + mark[MarkIdLead.Length..]] = targets[mark];
        }

        return targets;
    }

    /// <summary>The future names of the author's notes, by the edition's names of their marks.</summary>
    private static IEnumerable<(string Mark, string Name)> NamesOfNotes(RecoveredEdition edition, Style style)
    {
        var language = edition.Metadata.Language ?? "en";
        var notes = new NoteBook(edition.Notes, style.WordsFor(language), new PlainPunctuation(style.Typography, edition.Metadata.SourcePunctuation, language));
        string? mark = null;
        foreach (var piece in edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces))
        {
            if (piece is RecoveredTarget { Id: var id } && id.StartsWith(MarkIdLead, StringComparison.Ordinal))
            {
                mark = id;
            }
            else if (piece is RecoveredMark printed && notes.Find(printed) is { } note)
            {
                if (notes.KindOf(note) is null && notes.Take(note) && notes.NextName() is var name && mark is not null)
                {
                    yield return (mark, name);
                }

                mark = null;
            }
        }
    }

    private static bool IsShortened(string name, FormatTraits traits) =>
        traits.LongestId is { } longest && name.Length >= 12 && name[^9] == '-' && name.AsSpan(name.Length - 8).IndexOfAnyExcept(HexDigits) < 0
        && (name.Length == longest || name.StartsWith("id-", StringComparison.Ordinal));
}
