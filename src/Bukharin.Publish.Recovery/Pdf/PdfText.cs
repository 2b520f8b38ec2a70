using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Notes;
using Bukharin.Publish.Recovery.Pdf.Objects;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Traits;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>Reads a PDF edition back.</summary>
/// <remarks>
/// By what stands on the pages and where, as a reader does: lines by their baselines, paragraphs by their lines' ends and
/// places, notes by the rule above them, marks by their look and their links. What cannot be seen is not read: text that is
/// invisible, white, tiny, or off the page. Of a file that is no edition of ours as much is recovered as its pages tell.
/// </remarks>
internal static class PdfText
{
    /// <inheritdoc cref="EditionReader" />
    public static RecoveredEdition Recover(Stream edition) => Recover(edition, PdfTraits.Screen, isTrimmed: false);

    /// <summary>Reads a PDF for the printer back: what is left of it when its sheets are trimmed (ISO 32000-1, 14.11.2).</summary>
    /// <inheritdoc cref="EditionReader" />
    public static RecoveredEdition RecoverPrint(Stream edition) => Recover(edition, PdfTraits.Print, isTrimmed: true);

    /// <summary>Does what PdfPig does before its first file: it parses the metrics of the fourteen standard fonts, a tenth of the work on a letter.</summary>
    public static void Prepare() => Standard14.GetNames();

    private static RecoveredEdition Recover(Stream edition, FormatTraits traits, bool isTrimmed)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var copy = new MemoryStream();
        edition.CopyTo(copy);
        return Assemble(traits, Read(copy.ToArray(), isTrimmed));
    }

    /// <summary>Reads the file; what is made of it afterwards is ours alone, and an exception there is a fault of the program.</summary>
    private static FileContent Read(byte[] file, bool isTrimmed)
    {
        try
        {
            return FileReader.Read(file, isTrimmed);
        }
        catch (Exception fault)
        {
            // PdfPig answers damage with exceptions of every type.
            var cause = fault is AggregateException { InnerException: { } inner } ? inner : fault;
            throw new InvalidDataException(Reason(cause), cause);
        }
    }

    /// <summary>A library's own words say nothing to a user; ours do.</summary>
    private static string Reason(Exception cause) => cause switch
    {
        RefusedPdfException refusal => refusal.Message,
        PdfDocumentEncryptedException => "It is encrypted, and opens with a password only.",
        _ => "It is no PDF, or a damaged one.",
    };

    private static RecoveredEdition Assemble(FormatTraits traits, FileContent file)
    {
        var pages = Furniture.Separate(file.Pages, file.Settled);
        ImmutableArray<TextLine> lines = [.. pages.SelectMany(page => page.Lines)];
        ILineJoining joining = file.Tags.IsEmpty ? new LineJoining(lines, file.IsOurs) : new TaggedJoining(file.Tags, lines);
        pages = NoteArea.Find(pages, joining, file.IsOurs);
        var targets = new Targets(pages, file.Places, file.Tags);
        var numbers = new MarginNumbers(pages);
        var marginals = new Marginals(pages, areArtifacts: false);
        var others = new Marginals(pages, areArtifacts: true);
        var verse = new VerseNumbers(pages);
        var marginNotes = new MarginNotes(pages);
        var notes = new NoteCollector(pages, targets, file.Tags, file.IsOurs);
        var floats = new FloatingLines(pages, file.Labels);
        var moved = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var body = BesideParagraphs.Order(BrokenRows.Join(floats.Body), joining, moved);
        var order = new ReadingOrder(file.Tags, body, notes.Notes.SelectMany(note => note.Lines));
        var composer = new ParagraphComposer(joining, notes, targets, numbers, marginals, others, marginNotes, verse, floats, new GlyphReading(file.Tags, order, file.Metadata.Language)) { Moved = moved };
        ImmutableArray<RecoveredParagraph> paragraphs = [.. composer.ComposePages(body, file.Labels), .. Turned(file.Pages, composer)];
        ImmutableArray<RecoveredPageLine> pageLines = [.. pages.SelectMany(page => page.Furniture.SelectMany(Parts).Select(text => new RecoveredPageLine(text, page.Content.Number)))];
        return new RecoveredEdition
        {
            Traits = file.Tags.IsEmpty ? PdfTraits.WithoutTags(traits) : traits,
            IsTagged = !file.Tags.IsEmpty,
            Paragraphs = EmptyCells.Among(paragraphs, file.Tags),
            Notes = [.. notes.Notes.Select(note => Note(note, composer.ComposeNote(note, file.Labels), notes.IsTaggedElsewhere(note)))],
            PageTexts = [.. pageLines.Select(line => line.Text).Distinct(StringComparer.Ordinal)],
            PageLines = pageLines,
            RepeatedHeads = RepeatedHeads(file.Pages),
            ColumnPt = pages.Select(page => page.Lines).Where(lines => !lines.IsEmpty).Select(lines => lines.Max(line => line.Baseline) - lines.Min(line => line.Baseline)).DefaultIfEmpty(0).Max(),
            StrayLineNumbers = numbers.Strays,
            UnseenTexts = [.. file.Pages.Select(page => page.Unseen).Where(text => text.Length > 0), .. file.Tags.Replacements, .. Pictureless(file)],
            Intruders = file.Intruders,
            Metadata = file.Tags.Classes.IsEmpty ? file.Metadata : file.Metadata with { SourcePunctuation = string.Join(' ', file.Tags.Classes) },
        };
    }

    private static RecoveredNote Note(RawNote note, ImmutableArray<RecoveredParagraph> paragraphs, bool isElsewhere)
    {
        var hearings = paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>().Select(piece => piece.Markup.Hearing).ToHashSet();
        return new RecoveredNote(note.Key, note.Printed, paragraphs, note.Lines[0].Page.Number)
        {
            Kinds = note.Element?.Classes ?? [],
            Hearing = hearings.Contains(RecoveredHearing.Never) ? RecoveredHearing.Never
                : isElsewhere || hearings.Contains(RecoveredHearing.Elsewhere) ? RecoveredHearing.Elsewhere
                : RecoveredHearing.AsSeen,
        };
    }

    /// <summary>What stands along another edge of a page has no place among its lines.</summary>
    /// <summary>What is said of pictures that are on no page.</summary>
    private static IEnumerable<string> Pictureless(FileContent file)
    {
        var seen = file.Pages.SelectMany(page => page.Pictures.Select(picture => file.Tags.Of(page.Number, picture.Tag)?.Element)).ToHashSet();
        return file.Tags.Figures.Where(figure => !seen.Contains(figure)).Select(figure => figure.Alternative).OfType<string>().Where(words => !string.IsNullOrWhiteSpace(words));
    }

    private static IEnumerable<RecoveredParagraph> Turned(ImmutableArray<PageContent> pages, ParagraphComposer composer) =>
        pages.SelectMany(page => composer.Compose(LineBuilder.Build(page, page.Turned.AsSpan())));

    private static ImmutableArray<RecoveredTableHead> RepeatedHeads(ImmutableArray<PageContent> pages) =>
    [
        .. pages.Where(page => page.Kept.Any(glyph => glyph.IsRepeatedHead))
            .Select(page => new RecoveredTableHead(
                string.Join('\n', PageLines.Of(page, GlyphList.Of(page.Kept.AsSpan(), static (in glyph) => glyph.IsRepeatedHead)).Select(line => line.Text)), page.Number)),
    ];

    /// <summary>The parts of a line that stand far from each other: a head and its folio.</summary>
    private static IEnumerable<string> Parts(TextLine line)
    {
        var start = line.First;
        for (var i = start + 1; i < line.Glyphs.Length; i++)
        {
            if (line.Glyphs[i - 1].IsSpace && line.Glyphs[i].Left - line.Glyphs[i - 1].Left > 2 * line.SizePt)
            {
                yield return Text(start, i);
                start = i;
            }
        }

        yield return Text(start, line.Glyphs.Length);

        string Text(int from, int to) => string.Concat(line.Glyphs.Skip(from).Take(to - from).Select(glyph => glyph.Text)).Trim();
    }
}
