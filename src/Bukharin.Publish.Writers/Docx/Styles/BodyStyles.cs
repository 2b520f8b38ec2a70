using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>Running text, and what stands in it.</summary>
internal static class BodyStyles
{
    /// <summary>Paragraphs of text.</summary>
    public static IEnumerable<W.Style> Text(DocxStyle look) =>
    [
        BuiltIn(StyleIds.BodyText, "Body Text", StyleIds.Normal, StyleIds.BodyText, Flow(look.Text, new()
        {
            Indentation = new W.Indentation { FirstLine = Measure.TwipsText(look.Text.IndentPt) },
        })),
        Custom(StyleIds.FirstParagraph, "First Paragraph", StyleIds.BodyText, StyleIds.BodyText, new() { Indentation = Flush() }),
    ];

    /// <summary>Quotations, lists, breaks.</summary>
    public static IEnumerable<W.Style> Within(DocxStyle look)
    {
        var line = look.Text.LeadingPt;
        return
        [
            BuiltIn(StyleIds.Quote, "Quote", StyleIds.BodyText, StyleIds.BodyText, new()
            {
                SpacingBetweenLines = Gap(line / 2, line / 2),
                Indentation = new W.Indentation
                {
                    Left = Measure.TwipsText(look.QuoteIndentPt), Right = Measure.TwipsText(look.QuoteIndentPt), FirstLine = "0",
                },

                // The space is around the quotation, not between its paragraphs.
                ContextualSpacing = new W.ContextualSpacing(),
            }),
            BuiltIn(StyleIds.ListBullet, "List Bullet", StyleIds.BodyText, StyleIds.ListBullet, new()
            {
                NumberingProperties = new W.NumberingProperties
                {
                    NumberingId = new W.NumberingId { Val = BulletNumbering.Id },
                },
                SpacingBetweenLines = Gap(line / 2, line / 2),

                // The list's indent counts for less than one that the style inherits (ISO/IEC 29500-1, 17.9.22), so it is said here too.
                Indentation = Hanging(look.ClauseIndentPt, BulletNumbering.HangingPt(look.ClauseIndentPt)),
                ContextualSpacing = new W.ContextualSpacing(),
            }),
            BuiltIn(StyleIds.ListContinue, "List Continue", StyleIds.BodyText, StyleIds.ListContinue, new()
            {
                Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt), FirstLine = "0" },
            }),
            Custom(StyleIds.ThematicBreak, StyleNames.ThematicBreak, StyleIds.BodyText, StyleIds.FirstParagraph, new()
            {
                KeepNext = new W.KeepNext(),
                SpacingBetweenLines = Gap(line / 2, line / 2),
                Indentation = Flush(),
                Justification = Centre(),
            }, new() { Spacing = new W.Spacing { Val = Measure.Twips(look.Text.SizePt / 2) } }),
        ];
    }
}
