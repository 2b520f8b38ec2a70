using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using DocumentFormat.OpenXml;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Tables, and what stands in them.</summary>
internal static class TableStyles
{
    // The thickness of rules: half a point, in eighths of a point.
    private const uint RuleEighths = 4;

    // White above and below the words of a row, as a part of its leading.
    private const double RowPart = 0.12;

    /// <summary>The height of the line behind a table that nothing follows, in lines of the text.</summary>
    public const double LinesBehind = 0.5;

    public static IEnumerable<W.Style> All(Style style, bool hasFoot)
    {
        var (look, tables) = (style.Docx, style.Tables);
        var (size, leading) = (look.Text.SizePt * tables.Size, look.Text.LeadingPt * tables.Size);
        return
        [
            Custom(StyleIds.TableCaption, StyleNames.TableCaption, StyleIds.Normal, StyleIds.TableText, new()
            {
                KeepNext = new W.KeepNext(),
                KeepLines = new W.KeepLines(),
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Leading(leading, look.Text.LeadingPt * style.Parts[ContainerNames.Table].LinesBefore, leading / 3),
                Justification = Left(),
            }, Size(size)),
            Custom(StyleIds.TableText, "Table Text", StyleIds.Normal, StyleIds.TableText, new()
            {
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SuppressAutoHyphens = new W.SuppressAutoHyphens(),
                SpacingBetweenLines = Leading(leading, leading * RowPart, leading * RowPart),
                ContextualSpacing = new W.ContextualSpacing { Val = false },
                Justification = Left(),
            }, Size(size)),
            Custom(StyleIds.TableHead, "Table Head", StyleIds.TableText, StyleIds.TableHead, new() { KeepNext = new W.KeepNext() }),
            .. hasFoot ? (IEnumerable<W.Style>)[Custom(StyleIds.TableFoot, StyleNames.TableFoot, StyleIds.TableText, StyleIds.TableFoot, new())] : [],
            Custom(StyleIds.BehindTable, "Behind Table", StyleIds.Normal, StyleIds.BodyText, new()
            {
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = new W.SpacingBetweenLines { Before = "0", After = "0", Line = Measure.TwipsText(look.Text.LeadingPt * LinesBehind), LineRule = W.LineSpacingRuleValues.Exact },
            }, Size(1)),
            new W.Style
            {
                Type = W.StyleValues.Table,
                StyleId = StyleIds.EditionTable,
                CustomStyle = OnOff.On,
                StyleName = new W.StyleName { Val = "Edition Table" },
                BasedOn = new W.BasedOn { Val = "TableNormal" },
                PrimaryStyle = new W.PrimaryStyle(),
                StyleTableProperties = new W.StyleTableProperties(
                    new W.TableBorders(Rule<W.TopBorder>(), Rule<W.BottomBorder>()),
                    new W.TableCellMarginDefault(
                        new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                        new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                        new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                        new W.TableCellRightMargin { Width = (short)Measure.Twips(size * tables.ColumnGap), Type = W.TableWidthValues.Dxa })),
            }.With(new W.TableStyleProperties(
                new W.TableStyleConditionalFormattingTableCellProperties(new W.TableCellBorders(Rule<W.BottomBorder>())))
            {
                Type = W.TableStyleOverrideValues.FirstRow,
            }),
        ];
    }

    /// <summary>A rule as tables have them.</summary>
    /// <param name="space">White between it and the words of a paragraph, in points.</param>
    public static T Rule<T>(uint space = 0)
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = RuleEighths, Space = space };

    private static W.Style With(this W.Style style, OpenXmlElement part)
    {
        style.AppendChild(part);
        return style;
    }
}
