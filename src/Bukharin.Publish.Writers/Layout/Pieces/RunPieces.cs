using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Lifting;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>Turns the runs of a line into the pieces that the typesetter takes.</summary>
internal sealed class RunPieces(PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
{
    // As a part of the text's size, like line numbers, which stand in the other margin.
    private const double MarginalSize = 0.7;

    // Of the size of the verse: smaller than its words, and read at a glance.
    private const double VerseNumberSize = 0.8;

    private const char WordJoiner = '\u2060';

    private readonly string _language = copy.Document.FrontMatter.Language;
    private readonly ReferencePieces _references = new(copy, marks);
    private readonly bool _isVerbatim = copy.Style.Typography.Punctuation == Punctuation.Verbatim;

    /// <summary>The pieces of runs in the fonts of text.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="sizePt">Size of type.</param>
    /// <param name="form">The letters of the surroundings.</param>
    public IEnumerable<ParagraphPiece> Of(ImmutableArray<Run> runs, double sizePt, HeadingForm form = HeadingForm.Roman) =>
        Of(runs, sizePt, format => fonts.Text(FormatWithin.Of(form, format), sizePt), format => fonts.Label(format, sizePt), areSmallCaps: form == HeadingForm.SmallCaps);

    /// <summary>The same without what stands in the margin, for words that are printed again where they are not the text.</summary>
    public IEnumerable<ParagraphPiece> InLine(ImmutableArray<Run> runs, double sizePt, HeadingForm form = HeadingForm.Roman) => Of(runs, sizePt, form).Where(piece => piece is not MarginalPiece);

    /// <summary>The pieces of a heading's runs, its label among them, in fonts that the caller chooses by their format.</summary>
    public IEnumerable<ParagraphPiece> OfHeading(ImmutableArray<Run> runs, double sizePt, Func<RunFormat, FontInstance> font) => Of(runs, sizePt, font, font);

    /// <summary>The pieces of runs. Each piece's tag is its run.</summary>
    private IEnumerable<ParagraphPiece> Of(
        ImmutableArray<Run> runs, double sizePt, Func<RunFormat, FontInstance> font, Func<RunFormat, FontInstance> labelFont, bool areSmallCaps = false)
    {
        var isAfterLabel = false;
        string? mentioned = null;
        for (var i = 0; i < runs.Length; i++)
        {
            var run = runs[i];
            if (run is TextRun { Format.Mention.Id: { } mention } && mention != mentioned)
            {
                mentioned = mention;
                yield return new DestinationPiece(mention);
            }

            switch (run)
            {
                case MarginRun page:
                    foreach (var piece in Beside(page))
                    {
                        yield return piece;
                    }

                    continue;
                case TextRun { Format.IsCode: true } code:
                    yield return Code(runs, i, font(code.Format));
                    break;
                case TextRun { Format.Reference: ReferencePart.Mark } again when copy.Notes.FirstOrDefault(note => again.Format.Link == $"#{note.MarkId}") is { } marked:
                    yield return Mark(marked, sizePt, marked.Id, $"{copy.Words.Note} {marks.Of(marked)}", run);
                    break;
                case TextRun { Format.Gap: > 0 } gap:
                    yield return Words(runs, i, gap.Text, font(gap.Format)) with { NoHyphens = true, IsRigid = true };
                    break;
                case SheetPlaceRun place:
                    foreach (var piece in Marginals(place))
                    {
                        yield return piece;
                    }

                    continue;
                case VerseNumberRun number:
                    yield return new MarginalPiece([OfVerse(number, sizePt)]) { Kind = MarginalKind.VerseNumber };
                    continue;
                case PageReferenceRun or TextRun { Format.IsNoteNumber: true }:
                    foreach (var piece in Reference(runs, i, font(run.Format)))
                    {
                        yield return piece;
                    }

                    break;
                case TextRun text:
                    if (run.Format.Anchor is { } anchor)
                    {
                        yield return new DestinationPiece(anchor);
                    }

                    // A label in a sentence is not parted from the word that it numbers.
                    var words = Closed(runs, i, text.Text);
                    if (words.Length == 0)
                    {
                        continue;
                    }

                    var line = isAfterLabel && words[0] == ' ' ? '\u00A0' + words[1..] : words;
                    line = _isVerbatim ? line : Ties.Of(line, run.Format.Language ?? _language);
                    if (run.Format.Shift != BaselineShift.None)
                    {
                        var (own, risePt) = fonts.Shifted(font(run.Format), run.Format.Shift, line, run.Format.Language ?? _language);
                        yield return Words(runs, i, line, own) with { RisePt = risePt, NoHyphens = true };
                        break;
                    }

                    if (text.Text == GlossLifting.BetweenMarks && i > 0 && i + 1 < runs.Length && GlossLifting.IsReadWith(runs[i - 1], runs[i + 1]))
                    {
                        // A mark never begins a line.
                        line += WordJoiner;
                    }

                    foreach (var (part, isCapitals) in Capitals.Split(line))
                    {
                        var isSmall = areSmallCaps || run.Format.SmallCaps;
                        var face = isCapitals && !isSmall ? fonts.Capitals(font(run.Format)) : font(run.Format);
                        foreach (var (same, own) in isSmall ? fonts.SmallCapitals(face, part) : [(part, face)])
                        {
                            yield return Words(runs, i, same, own);
                        }
                    }

                    break;
                case LabelRun label:
                    yield return new DestinationPiece(label.Label.Id);
                    foreach (var (same, own) in run.Format.SmallCaps ? fonts.SmallCapitals(labelFont(run.Format), label.Label.Text) : [(label.Label.Text, labelFont(run.Format))])
                    {
                        yield return new TextPiece(same, own, _language, run) { NoHyphens = true };
                    }

                    break;
                case MarkRun mark:
                    yield return new DestinationPiece(mark.Note.MarkId);
                    yield return Mark(mark.Note, sizePt, mark.Note.Id, $"{copy.Words.Note} {marks.Of(mark.Note)}", run);
                    if (!mark.Note.IsInGlossary)
                    {
                        yield return new NotePiece(mark.Note.Id);
                    }

                    if (marks.AreByPage)
                    {
                        yield return Rest(mark.Note, sizePt);
                    }

                    break;
                case LineBreakRun:
                    yield return new LineBreakPiece(run);
                    break;
                default:
                    throw new UnreachableException($"No piece for {run.GetType().Name}.");
            }

            isAfterLabel = run is LabelRun;
        }
    }

    /// <summary>The words of a run without the spaces with which a paragraph ends.</summary>
    private static string Closed(ImmutableArray<Run> runs, int index, string words) =>
        !EndsParagraph(runs, index + 1) ? words : words.TrimEnd() is var inked && (inked.Length > 0 || index > 0) ? inked : words;

    private IEnumerable<ParagraphPiece> Reference(ImmutableArray<Run> runs, int index, FontInstance font) => runs[index] is PageReferenceRun page
        ? _references.Page(page, font, words => Words(runs, index, words, font))
        : _references.Number((TextRun)runs[index], font, words => Words(runs, index, words, font));

    /// <summary>Whether nothing is seen behind a run: spaces of any width that end a paragraph are not set, as a line which ends in one is broken there, and goes on.</summary>
    private static bool EndsParagraph(ImmutableArray<Run> runs, int behind) =>
        runs.Skip(behind).All(run => run is MarginRun or SheetPlaceRun or VerseNumberRun || (run is TextRun { Format.IsCode: false, Text: var words } && string.IsNullOrWhiteSpace(words)));

    /// <summary>The number of a line of verse. It has no tag: the lines of a poem are counted by whoever reads them aloud.</summary>
    /// <param name="number">The number.</param>
    /// <param name="sizePt">Size of the verse.</param>
    public TextPiece OfVerse(VerseNumberRun number, double sizePt) =>
        new(number.Number, fonts.Text(default, VerseNumberSize * sizePt), _language, Tag: null) { NoHyphens = true };

    private IEnumerable<ParagraphPiece> Beside(MarginRun run) =>
        [.. run.Format.Anchor is { } place ? [new DestinationPiece(place)] : Array.Empty<ParagraphPiece>(), .. run.Name.IsEmpty ? [] : new ParagraphPiece[] { new MarginalPiece([.. run.Name.Select(Marginal)]) }];

    private TextPiece Marginal(TextRun run) =>
        new(run.Text, fonts.Text(run.Format, MarginalSize * copy.Style.Pdf.Text.SizePt), run.Format.Language ?? _language, run) { NoHyphens = true };

    /// <summary>What is told of another sheet is as large as the text: whoever needs this one reads nothing smaller.</summary>
    private IEnumerable<MarginalPiece> Marginals(SheetPlaceRun place)
    {
        foreach (var (words, kind) in new[] { (place.Line, MarginalKind.LineNumber), (place.Page, MarginalKind.Page) })
        {
            if (words is not null)
            {
                yield return new MarginalPiece([new TextPiece(words, fonts.Text(default, copy.Style.Pdf.Text.SizePt), _language, Tag: null) { NoHyphens = true }]) { Kind = kind };
            }
        }
    }

    /// <summary>How wide words are where nothing is fitted, in points.</summary>
    public double WidthPt(TextPiece words) => fonts.Fallback.WidthPt(words.Font, words.Text, words.Language);

    /// <summary>What begins a footnote: its mark, which leads back to the text.</summary>
    public IEnumerable<ParagraphPiece> NoteBeginning(Footnote note, double sizePt)
    {
        yield return new DestinationPiece(note.Id);
        yield return Mark(note, sizePt, note.MarkId, copy.Words.BackToText, note);
        if (marks.AreByPage)
        {
            yield return Rest(note, sizePt);
        }

        yield return new TextPiece("\u00A0", fonts.Text(default, sizePt), _language, note);
    }

    /// <summary>Words of the edition's own in one font.</summary>
    public TextPiece Words(string words, FontInstance font, object? tag) => new(words, font, _language, tag);

    /// <summary>Code is set as it stands: nothing is tied, no capitals are spaced, and its spaces are kept.</summary>
    private TextPiece Code(ImmutableArray<Run> runs, int index, FontInstance font)
    {
        var code = (TextRun)runs[index];
        var (own, risePt) = fonts.Shifted(font, code.Format.Shift, code.Text, _language);
        var before = index - 1;
        while (before >= 0 && runs[before] is MarginRun or SheetPlaceRun)
        {
            before--;
        }

        var words = KeptSpaces.Of(code.Text, beginsLine: before < 0 || runs[before] is LineBreakRun);
        return Words(runs, index, words, own) with { RisePt = risePt, NoHyphens = true };
    }

    /// <summary>Words of a run in one font.</summary>
    private TextPiece Words(ImmutableArray<Run> runs, int index, string words, FontInstance font)
    {
        var (run, format) = (runs[index], runs[index].Format);
        return new TextPiece(words, font, format.Language ?? _language, run)
        {
            IsStruckOut = format.StruckOut,
            IsGap = format.Gap > 0,
            Link = format.Link,
            LinkDescription = format.Link is null ? null : LinkWords(runs, index),
        };
    }

    /// <summary>All words of the link that a run is in, also those of another look: what the link's areas are called.</summary>
    private static string LinkWords(ImmutableArray<Run> runs, int index)
    {
        var start = index;
        while (start > 0 && IsSameLink(runs[start - 1]))
        {
            start--;
        }

        var words = new StringBuilder();
        for (var i = start; i < runs.Length && IsSameLink(runs[i]); i++)
        {
            words.Append(runs[i].Words);
        }

        return words.ToString();

        bool IsSameLink(Run run) => run is TextRun or LineBreakRun or MarginRun or SheetPlaceRun or PageReferenceRun
            && string.Equals(run.Format.Link, runs[index].Format.Link, StringComparison.Ordinal);
    }

    private TextPiece Mark(Footnote note, double sizePt, string target, string description, object tag)
    {
        var (font, risePt) = MarkFont(note, sizePt);
        return new TextPiece(marks.Of(note), font, _language, tag)
        {
            RisePt = risePt,
            IsRaisedLarge = risePt > 0 && copy.Style.Notes.Marks == NoteMarkSize.Text,
            Link = $"#{target}",
            LinkDescription = description,
            NoHyphens = true,
            IsRigid = marks.AreByPage,
            IsNoteSign = !char.IsAsciiDigit(marks.Of(note)[0]),
        };
    }

    /// <summary>The space behind a mark that fills up the room kept for it, which is that of the widest mark tried so far.</summary>
    private KernPiece Rest(Footnote note, double sizePt)
    {
        var (font, _) = MarkFont(note, sizePt);
        return _references.Rest(font, marks.AllOf(note));
    }

    // Asterisks and daggers stand high in the face already.
    private (FontInstance Font, double RisePt) MarkFont(Footnote note, double sizePt) =>
        char.IsAsciiDigit(marks.Of(note)[0]) ? fonts.Mark(sizePt) : (fonts.Text(default, sizePt), 0);
}
