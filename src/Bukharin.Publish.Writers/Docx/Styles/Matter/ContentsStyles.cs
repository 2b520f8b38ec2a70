using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Matter;

/// <summary>The table of contents.</summary>
internal static class ContentsStyles
{
    /// <summary>Levels of headings that the contents list.</summary>
    public const int Levels = 3;

    public static IEnumerable<W.Style> All(DocxStyle look) =>
    [
        BuiltIn(StyleIds.ContentsHeading, StyleNames.ContentsHeading, StyleIds.Normal, StyleIds.Contents(1), Display(new()
        {
            SpacingBetweenLines = Gap(look.Text.LeadingPt / 2, look.Text.LeadingPt / 4),
        }), HeadingFont(Bold(new()))),
        .. Enumerable.Range(1, Levels).Select(level => Entry(level, look)),
    ];

    /// <summary>An entry of the list of figures or of tables.</summary>
    public static W.Style Captions(DocxStyle look) => BuiltIn(StyleIds.CaptionListEntry, StyleNames.CaptionListEntry, StyleIds.Normal, StyleIds.CaptionListEntry, Line(look, level: 1));

    private static W.Style Entry(int level, DocxStyle look) => BuiltIn(
        StyleIds.Contents(level),
        string.Create(CultureInfo.InvariantCulture, $"toc {level}"),
        StyleIds.Normal,
        StyleIds.Contents(level),
        Line(look, level));

    private static W.StyleParagraphProperties Line(DocxStyle look, int level) => new()
    {
        KeepLines = new W.KeepLines(),
        SuppressLineNumbers = new W.SuppressLineNumbers(),
        SuppressAutoHyphens = new W.SuppressAutoHyphens(),
        Tabs = new W.Tabs(new W.TabStop
        {
            Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = Measure.Twips(look.Page.MeasurePt),
        }),
        Indentation = new W.Indentation { Left = Measure.TwipsText(look.Text.SizePt * (level - 1)) },
    };
}
