using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Writers.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Traits;

/// <summary>What several styles have in common: distances, alignment, size and cut of letters.</summary>
internal static class StyleTraits
{
    /// <summary>Smaller type of headers, footers and imprint, as a part of the text's size.</summary>
    public const double SmallPart = 0.78;

    /// <summary>Distance of baselines.</summary>
    /// <remarks>At least, not exactly: a teacher's own larger type or picture must not be cut off.</remarks>
    public static W.SpacingBetweenLines Leading(double leadingPt, double beforePt = 0, double afterPt = 0) => new()
    {
        Before = Measure.TwipsText(beforePt),
        After = Measure.TwipsText(afterPt),
        Line = Measure.TwipsText(leadingPt),
        LineRule = W.LineSpacingRuleValues.AtLeast,
    };

    /// <summary>Space around a paragraph whose distance of baselines is that of the style it is based on.</summary>
    public static W.SpacingBetweenLines Gap(double beforePt, double afterPt) => new()
    {
        Before = Measure.TwipsText(beforePt), After = Measure.TwipsText(afterPt),
    };

    /// <summary>Adds what the style says of running text: alignment, and whether words are divided.</summary>
    public static W.StyleParagraphProperties Flow(TextStyle text, W.StyleParagraphProperties look)
    {
        look.Justification = new W.Justification
        {
            Val = text.Alignment == TextAlignment.Justified ? W.JustificationValues.Both : W.JustificationValues.Left,
        };

        // Hyphenation is a setting of the whole document; a kind of text that has none opts out.
        look.SuppressAutoHyphens = text.Hyphenate ? null : new W.SuppressAutoHyphens();
        return look;
    }

    /// <summary>Adds what is true of titles and headings: no divided words, no page break within or after.</summary>
    public static W.StyleParagraphProperties Display(W.StyleParagraphProperties look)
    {
        look.KeepNext = new W.KeepNext();
        look.KeepLines = new W.KeepLines();
        look.SuppressAutoHyphens = new W.SuppressAutoHyphens();

        // Lines are counted of the text alone.
        look.SuppressLineNumbers = new W.SuppressLineNumbers();
        return look;
    }

    public static W.Justification Left() => new() { Val = W.JustificationValues.Left };

    public static W.Justification Centre() => new() { Val = W.JustificationValues.Center };

    public static W.Justification Right() => new() { Val = W.JustificationValues.Right };

    /// <summary>No indent of the first line, where the style that this is based on has one.</summary>
    public static W.Indentation Flush() => new() { FirstLine = "0" };

    /// <summary>All lines but the first are indented.</summary>
    /// <param name="leftPt">Where they begin.</param>
    /// <param name="hangingPt">How far before them the first begins.</param>
    public static W.Indentation Hanging(double leftPt, double hangingPt) => new()
    {
        Left = Measure.TwipsText(leftPt), Hanging = Measure.TwipsText(hangingPt),
    };

    public static W.StyleRunProperties Size(double points) => new()
    {
        FontSize = new W.FontSize { Val = Measure.HalfPoints(points) },
        FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.HalfPoints(points) },
    };

    /// <summary>Adds the font of headings.</summary>
    public static W.StyleRunProperties HeadingFont(W.StyleRunProperties look)
    {
        look.PrependChild(Theme.HeadingFonts());
        return look;
    }

    /// <summary>Adds italics.</summary>
    public static W.StyleRunProperties Italic(W.StyleRunProperties look)
    {
        look.Italic = new W.Italic();
        look.ItalicComplexScript = new W.ItalicComplexScript();
        return look;
    }

    /// <summary>Adds upright letters, where the style that this is based on has italics.</summary>
    public static W.StyleRunProperties Upright(W.StyleRunProperties look)
    {
        look.Italic = new W.Italic { Val = OnOff.Off };
        look.ItalicComplexScript = new W.ItalicComplexScript { Val = OnOff.Off };
        return look;
    }

    /// <summary>Adds bold type.</summary>
    public static W.StyleRunProperties Bold(W.StyleRunProperties look)
    {
        look.Bold = new W.Bold();
        look.BoldComplexScript = new W.BoldComplexScript();
        return look;
    }
}
