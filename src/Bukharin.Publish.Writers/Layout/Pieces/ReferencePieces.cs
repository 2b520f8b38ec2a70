using System.Collections.Immutable;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>Makes pieces of what references say that is known only when there are pages: the page of a place, and the number of a note where each page counts anew.</summary>
/// <remarks>Each number has room for every one that it has had (<see cref="PrintedMarks"/>).</remarks>
internal sealed class ReferencePieces(PreparedCopy copy, PrintedMarks marks)
{
    /// <summary>The number of a note in the words that lead to it: the one that is printed at its mark.</summary>
    /// <param name="number">The number as the copy has it.</param>
    /// <param name="font">Its font.</param>
    /// <param name="words">Makes a piece of words in its place.</param>
    public IEnumerable<ParagraphPiece> Number(TextRun number, FontInstance font, Func<string, TextPiece> words) =>
        !marks.AreByPage || copy.Notes.FirstOrDefault(note => number.Format.Link == $"#{note.MarkId}") is not { } note
            ? [words(number.Text) with { NoHyphens = true }]
            : [Rest(font, marks.AllOf(note)), words(marks.Of(note)) with { NoHyphens = true, IsRigid = true }];

    /// <summary>The page on which a place stands, in the style's words.</summary>
    /// <param name="page">The reference.</param>
    /// <param name="font">Its font.</param>
    /// <param name="words">Makes a piece of words in its place.</param>
    public IEnumerable<ParagraphPiece> Page(PageReferenceRun page, FontInstance font, Func<string, TextPiece> words)
    {
        var template = copy.Words.References.OnPage;
        var at = template.IndexOf(ReferenceWords.PageNumber, StringComparison.Ordinal);
        var (before, behind) = (template[..at], template[(at + ReferenceWords.PageNumber.Length)..]);
        var folios = marks.PagesOf(page.Target);
        return
        [
            Rest(font, folios),
            .. before.Length == 0 ? ImmutableArray<ParagraphPiece>.Empty : [words(before) with { NoHyphens = true }],
            words(folios[^1]) with { NoHyphens = true, IsRigid = true },
            .. behind.Length == 0 ? ImmutableArray<ParagraphPiece>.Empty : [words(behind) with { NoHyphens = true }],
        ];
    }

    /// <summary>The space behind the words that are printed last, which fills the room up that the widest of all tried so far takes: so the line breaks do not move while numbers come to rest.</summary>
    /// <param name="font">Their font.</param>
    /// <param name="all">The words.</param>
    public KernPiece Rest(FontInstance font, ImmutableArray<string> all)
    {
        return new KernPiece(all.Max(WidthPt) - WidthPt(all[^1]));

        double WidthPt(string mark) => Shaper.Shape(font, mark, copy.Document.FrontMatter.Language).Sum(glyph => glyph.AdvancePt);
    }
}
