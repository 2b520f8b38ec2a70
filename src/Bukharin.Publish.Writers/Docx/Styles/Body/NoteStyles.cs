using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Footnotes, and captions in their size.</summary>
internal static class NoteStyles
{
    private const double ContinuedIndentEm = 1.25;

    /// <summary>The indent of a note's later paragraphs.</summary>
    public static double ContinuedIndentPt(DocxStyle look) => Math.Max(look.Notes.IndentPt, look.Notes.SizePt * ContinuedIndentEm);

    public static IEnumerable<W.Style> All(DocxStyle look)
    {
        var notes = look.Notes;
        return
        [
            BuiltIn(StyleIds.FootnoteText, "footnote text", StyleIds.Normal, StyleIds.FootnoteText, Flow(notes, new()
            {
                // Word counts no lines of notes, LibreOffice does unless told.
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Leading(notes.LeadingPt),
                Indentation = new W.Indentation { FirstLine = Measure.TwipsText(notes.IndentPt) },
            }), Size(notes.SizePt)),

            // No white stands between the paragraphs of a note, so an indent shows where one begins.
            Custom(StyleIds.FootnoteContinued, "Footnote Continued", StyleIds.FootnoteText, StyleIds.FootnoteContinued, new()
            {
                Indentation = new W.Indentation { FirstLine = Measure.TwipsText(ContinuedIndentPt(look)) },
            }),

            // At the outer end of a line of its own, where the eye leaves the page.
            Custom(StyleIds.ContinuationNotice, "Continuation Notice", StyleIds.FootnoteText, StyleIds.ContinuationNotice, new()
            {
                Indentation = new W.Indentation { FirstLine = "0" },
                Justification = new W.Justification { Val = W.JustificationValues.End },
            }, Italic(new W.StyleRunProperties())),

            // The editor's notes have a style of their own, so that they can be told from the author's at a glance, by who wants it.
            Custom(StyleIds.EditorNote, "Editor Note", StyleIds.FootnoteText, StyleIds.EditorNote, new()),
            BuiltIn(StyleIds.Caption, "caption", StyleIds.Normal, StyleIds.BodyText, new()
            {
                KeepLines = new W.KeepLines(),
                SpacingBetweenLines = Leading(notes.LeadingPt, beforePt: notes.LeadingPt / 2, afterPt: notes.LeadingPt),
            }, Italic(Size(notes.SizePt))),
        ];
    }
}
