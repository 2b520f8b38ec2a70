using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Running text, and what stands in it.</summary>
internal static class BodyStyles
{
    /// <summary>Paragraphs of text.</summary>
    public static IEnumerable<W.Style> Text(DocxStyle look) =>
    [
        BuiltIn(StyleIds.BodyText, "Body Text", StyleIds.Normal, StyleIds.BodyText, Flow(look.Text, new()
        {
            SpacingBetweenLines = look.Text.SpacePt > 0 ? Gap(0, look.Text.SpacePt) : null,
            Indentation = new W.Indentation { FirstLine = Measure.TwipsText(look.Text.IndentPt) },
        })),
        Custom(StyleIds.FirstParagraph, "First Paragraph", StyleIds.BodyText, StyleIds.BodyText, new() { Indentation = Flush() }),
    ];

    /// <summary>Quotations, lists, breaks.</summary>
    public static IEnumerable<W.Style> Within(Style style)
    {
        var (look, parts) = (style.Docx, style.Parts);
        return
        [
            BuiltIn(StyleIds.Quote, "Quote", StyleIds.BodyText, StyleIds.BodyText, PartLook.Around(parts[ContainerNames.Quote], look, new()
            {
                Indentation = new W.Indentation
                {
                    Left = Measure.TwipsText(look.QuoteIndentPt), Right = Measure.TwipsText(look.QuoteIndentPt), FirstLine = "0",
                },
            })),
            BuiltIn(StyleIds.ListBullet, "List Bullet", StyleIds.BodyText, StyleIds.ListBullet, PartLook.Around(parts[ContainerNames.List], look, new()
            {
                NumberingProperties = new W.NumberingProperties
                {
                    NumberingId = new W.NumberingId { Val = BulletNumbering.Id },
                },

                // The list's indent counts for less than one that the style inherits (ISO/IEC 29500-1, 17.9.22), so it is said here too.
                Indentation = Hanging(look.ClauseIndentPt, BulletNumbering.HangingPt(look.ClauseIndentPt)),
            })),
            BuiltIn(StyleIds.ListContinue, "List Continue", StyleIds.BodyText, StyleIds.ListContinue, new()
            {
                Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt), FirstLine = "0" },
            }),
            Custom(StyleIds.ThematicBreak, StyleNames.ThematicBreak, StyleIds.BodyText, StyleIds.FirstParagraph, PartLook.Around(parts[BlockNames.Break], look, new()
            {
                KeepNext = new W.KeepNext(),
                Indentation = Flush(),
                Justification = Centre(),
            }), new() { Spacing = new W.Spacing { Val = Measure.Twips(look.Text.SizePt / 2) } }),
        ];
    }
}
