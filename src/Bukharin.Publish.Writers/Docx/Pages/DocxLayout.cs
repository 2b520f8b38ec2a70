using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>The pages on which a word processor will put the paragraphs of a document.</summary>
/// <remarks>
/// No file can say this for sure: each program makes the pages anew, with the fonts of its machine. So the layout does as Word
/// does, on the page, measure and styles that were written: lines are filled one after the other, pages too, with
/// their notes, widow control and what must be kept together. It takes the style's faces, which are those of the edition or as wide. Not
/// reckoned with are automatic hyphens, of which only the program knows where they fall, and fonts that replace others.
/// </remarks>
internal sealed class DocxLayout
{
    private const double EmuPerPoint = 12_700;

    private readonly Dictionary<XElement, int> _pages = new(ReferenceEqualityComparer.Instance);

    private DocxLayout()
    {
    }

    /// <summary>How many pages there are.</summary>
    public int PageCount { get; private set; } = 1;

    /// <summary>The 1-based page on which a paragraph of the document begins.</summary>
    public int PageOf(XElement paragraph) => _pages[paragraph];

    /// <summary>Lays a document out.</summary>
    /// <param name="document">The root of the main part; the last section's page is taken for all.</param>
    /// <param name="footnotes">The root of the notes part.</param>
    /// <param name="styles">The root of the styles part.</param>
    /// <param name="widths">The widths of words.</param>
    /// <param name="tabPt">Distance of tab stops where a paragraph has none.</param>
    public static DocxLayout Of(XElement document, XElement footnotes, XElement styles, TextWidths widths, double tabPt)
    {
        var body = document.Child("body")!;
        var section = body.Child("sectPr");
        var (size, margins) = (section.Child("pgSz"), section.Child("pgMar"));
        var measure = (size.Points("w") ?? 595) - (margins.Points("left") ?? 72) - (margins.Points("right") ?? 72);
        var height = (size.Points("h") ?? 842) - Math.Abs(margins.Points("top") ?? 72) - Math.Abs(margins.Points("bottom") ?? 72);

        var looks = new LookCascade(styles);
        var filler = new LineFiller(looks, widths, measure, tabPt);
        var notes = new Dictionary<string, ImmutableArray<LaidLine>>(StringComparer.Ordinal);
        var (rule, notice) = (0.0, 0.0);
        foreach (var note in footnotes.Elements(Word.Main + "footnote"))
        {
            var lines = Lines(note.Elements(Word.Main + "p"), looks, filler, widths, []);
            if (note.Named("type") is null or "normal")
            {
                notes[note.Named("id") ?? ""] = lines;
            }
            else if (note.Named("type") == "separator")
            {
                rule = lines.Sum(line => line.HeightPt);
            }
            else if (note.Named("type") == "continuationNotice")
            {
                notice = lines.Sum(line => line.HeightPt);
            }
        }

        var layout = new DocxLayout();
        var begins = new List<(XElement Paragraph, int Line)>();
        var text = Lines(Paragraphs(body), looks, filler, widths, begins);
        var pages = new PageFiller(height, rule, notice, notes).Fill(text);
        foreach (var (paragraph, line) in begins)
        {
            layout._pages[paragraph] = pages[line];
        }

        layout.PageCount = pages is [.., var last] ? last : 1;
        return layout;
    }

    private static IEnumerable<XElement> Paragraphs(XElement container) => container.Elements().SelectMany(element => element.Name.LocalName switch
    {
        "p" or "tbl" => [element],
        "sdt" or "sdtContent" => Paragraphs(element),
        _ => Enumerable.Empty<XElement>(),
    });

    private static ImmutableArray<LaidLine> Lines(
        IEnumerable<XElement> paragraphs, LookCascade looks, LineFiller filler, TextWidths widths, List<(XElement Paragraph, int Line)> begins)
    {
        var lines = ImmutableArray.CreateBuilder<LaidLine>();
        ParagraphLook? above = null;
        var tables = new TableFiller(looks, widths, look => Height(look, widths));
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Name.LocalName == "tbl")
            {
                foreach (var (row, cells) in tables.Fill(paragraph, above?.KeepNext != true))
                {
                    begins.AddRange(cells.Select(cell => (cell, lines.Count)));
                    lines.Add(row);
                }

                above = null;
                continue;
            }

            var look = looks.Of(paragraph);
            var filled = filler.Fill(paragraph, look);
            begins.Add((paragraph, lines.Count));
            for (var i = 0; i < filled.Length; i++)
            {
                var mayBegin = i == 0
                    ? above?.KeepNext != true
                    : !look.KeepLines && (!look.WidowControl || (i >= 2 && filled.Length - i >= 2));
                lines.Add(new LaidLine(Math.Max(Height(look, widths), i == 0 ? PictureHeight(paragraph) : 0), i == 0 ? Between(above, look) : 0, filled[i], mayBegin, i == 0 && look.PageBreakBefore));
            }

            above = look;
        }

        return lines.ToImmutable();
    }

    /// <summary>The height of the picture in a paragraph's line, which is alone in it; 0 where there is none (20.4.2.7).</summary>
    private static double PictureHeight(XElement paragraph) =>
        paragraph.Descendants(Word.Drawing + "extent").Select(extent => (double?)extent.Attribute("cy") / EmuPerPoint ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>The greater of two spaces counts, unless the document asks for their sum (17.15.3.21, doNotUseHTMLParagraphAutoSpacing).</summary>
    private static double Between(ParagraphLook? above, ParagraphLook below)
    {
        var isSame = above?.Style == below.Style;
        var after = above is null || (isSame && above.ContextualSpacing) ? 0 : above.AfterPt;
        return Math.Max(after, isSame && below.ContextualSpacing ? 0 : below.BeforePt);
    }

    private static double Height(ParagraphLook look, TextWidths widths)
    {
        var natural = widths.LineEm * look.Letters.SizePt;
        return look.LineRule switch
        {
            "exact" => look.Line,
            "atLeast" => Math.Max(look.Line, natural),
            _ => natural * look.Line / 12,
        };
    }
}
