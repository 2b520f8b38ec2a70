using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>The shapes of paragraphs, from what the style says and what surrounds them.</summary>
/// <param name="style">The style.</param>
/// <param name="measurePt">Width of the text.</param>
internal sealed class ParagraphFormats(PdfStyle style, double measurePt)
{
    // A signature or dateline keeps to the right: one that is too long breaks in two before it fills the measure.
    private const double RightPlacementIndent = 0.25;

    /// <summary>A paragraph of the text.</summary>
    /// <param name="setting">What surrounds it.</param>
    /// <param name="isFlush">Whether its first line has no indent, as after a heading.</param>
    public ParagraphFormat Text(Setting setting, bool isFlush)
    {
        var format = new ParagraphFormat(setting.Text.LeadingPt)
        {
            LeftIndentPt = setting.LeftPt,
            FirstIndentPt = setting.LeftPt + (isFlush || setting.Placement is not null ? 0 : setting.Text.IndentPt),
            RightIndentPt = setting.RightPt,
            Alignment = setting.Text.Alignment == TextAlignment.Left ? Alignment.Left : Alignment.Justified,
            Hyphenate = setting.Text.Hyphenate,
            LastLineMinimumPt = style.Lines.LastLinePt,
            Widows = style.PageBreaks.Widows,
            Orphans = style.PageBreaks.Orphans,
            CountsLines = !setting.IsImprint,
        };
        return setting.Placement switch
        {
            LinePlacement.Right => format with
            {
                LeftIndentPt = setting.LeftPt + (RightPlacementIndent * measurePt),
                FirstIndentPt = setting.LeftPt + (RightPlacementIndent * measurePt),
                Alignment = Alignment.Right,
                Hyphenate = false,
                KeepTogether = true,
            },
            LinePlacement.Centered => format with { Alignment = Alignment.Centered, Hyphenate = false },
            _ => format,
        };
    }

    /// <summary>Lines of code: as they are written.</summary>
    /// <param name="setting">What surrounds them.</param>
    public ParagraphFormat Code(Setting setting) => Text(setting, isFlush: true) with { Alignment = Alignment.Left, Hyphenate = false };

    /// <summary>A heading.</summary>
    public static ParagraphFormat Heading(HeadingStyle style) => new(style.LeadingPt)
    {
        Alignment = style.Centered ? Alignment.Centered : Alignment.Left,
        SpaceAfterPt = style.SpaceAfterPt,
        KeepWithNext = true,
        KeepTogether = true,
        Hyphenate = false,
    };

    /// <summary>The asterisks of a thematic break.</summary>
    public static ParagraphFormat ThematicBreak(Setting setting) => new(setting.Text.LeadingPt)
    {
        Alignment = Alignment.Centered,
        KeepWithNext = true,
        SpaceAfterPt = setting.Text.LeadingPt,
        CountsLines = true,
    };
}
