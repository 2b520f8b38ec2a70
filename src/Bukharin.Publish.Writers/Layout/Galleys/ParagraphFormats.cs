using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The shapes of paragraphs, from what the style says and what surrounds them.</summary>
internal sealed class ParagraphFormats(PdfStyle style)
{
    // A stanza of more lines than a sonnet's longest is parted like a paragraph.
    private const int LinesOfShortStanza = 8;

    /// <summary>A paragraph of the text.</summary>
    /// <param name="setting">What surrounds it.</param>
    /// <param name="isIndented">Whether its first line has the text's indent.</param>
    public ParagraphFormat Text(Setting setting, bool isIndented)
    {
        var leftPt = setting.LeftPt + setting.IndentPt;
        var format = new ParagraphFormat(setting.Text.LeadingPt)
        {
            LeftIndentPt = leftPt,
            FirstIndentPt = leftPt + (isIndented && setting.Alignment == PartAlignment.Text ? setting.Text.IndentPt : 0),
            RightIndentPt = setting.RightPt,
            Alignment = setting.Text.Alignment == TextAlignment.Left ? Alignment.Left : Alignment.Justified,
            Hyphenate = setting.Text.Hyphenate,
            LastLineMinimumPt = style.Lines.LastLinePt,
            Widows = style.PageBreaks.Widows,
            Orphans = style.PageBreaks.Orphans,
            CountsLines = !setting.IsImprint,
        };
        return setting.Alignment switch
        {
            PartAlignment.Left => format with { Alignment = Alignment.Left, Hyphenate = false },
            PartAlignment.Center => format with { Alignment = Alignment.Centered, Hyphenate = false },
            PartAlignment.Right => format with { Alignment = Alignment.Right, Hyphenate = false, KeepTogether = true },
            _ => format,
        };
    }

    /// <summary>Lines of verse: as they are written, and a line that is turned goes on further in than any line begins.</summary>
    /// <param name="setting">What surrounds them.</param>
    /// <param name="lines">How many there are: a short stanza stays on one page if it can.</param>
    /// <param name="numbersPt">The room at the right that is kept free for the numbers of lines.</param>
    public ParagraphFormat Verse(Setting setting, int lines, double numbersPt)
    {
        var format = Text(setting, isIndented: false);
        return format with { Alignment = Alignment.Left, Hyphenate = false, KeepTogether = lines <= LinesOfShortStanza, LineIndentPt = format.LeftIndentPt, LeftIndentPt = format.LeftIndentPt + (2 * setting.Text.SizePt), RightIndentPt = format.RightIndentPt + numbersPt, NumbersPt = numbersPt };
    }

    /// <summary>Lines of code: as they are written, and a line that is turned goes on further in than any line begins, so that nobody takes it for two.</summary>
    /// <param name="setting">What surrounds them.</param>
    /// <param name="deepestPt">The deepest indent with which a line begins.</param>
    public ParagraphFormat Code(Setting setting, double deepestPt)
    {
        var format = Text(setting, isIndented: false);

        // Where lines begin far in, room is left for words all the same.
        var turned = Math.Min(deepestPt + (2 * setting.Text.SizePt), (setting.MeasurePt - setting.LeftPt - setting.RightPt) / 2);
        return format with { Alignment = Alignment.Left, Hyphenate = false, LineIndentPt = format.LeftIndentPt, LeftIndentPt = format.LeftIndentPt + turned };
    }

    /// <summary>A heading.</summary>
    public static ParagraphFormat Heading(HeadingSetting style) => new(style.LeadingPt)
    {
        Alignment = style.Alignment,
        SpaceAfterPt = style.SpaceAfterPt,
        KeepWithNext = true,
        KeepTogether = true,
        Hyphenate = false,
    };

    /// <summary>The asterisks of a thematic break.</summary>
    public static ParagraphFormat ThematicBreak(Setting setting) => new(setting.Text.LeadingPt)
    {
        Alignment = Alignment.Centered,
        CountsLines = true,
    };
}
