using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Traits;

/// <summary>The look that a style gives to a part of the text, as traits of a paragraph style that is based on Body Text.</summary>
internal static class PartLook
{
    /// <summary>White above and below, which is around the part and not between its paragraphs.</summary>
    /// <param name="part">The look.</param>
    /// <param name="look">Fonts and measures.</param>
    /// <param name="traits">What else sets the paragraphs apart.</param>
    public static W.StyleParagraphProperties Around(PartStyle part, DocxStyle look, W.StyleParagraphProperties traits)
    {
        var (beforePt, afterPt) = (part.LinesBefore * look.Text.LeadingPt, part.LinesAfter * look.Text.LeadingPt);
        if (part.IsSmall)
        {
            traits.SpacingBetweenLines = Leading(look.Notes.LeadingPt, beforePt, afterPt);
        }
        else if (beforePt + afterPt > 0)
        {
            traits.SpacingBetweenLines = Gap(beforePt, afterPt);
        }

        traits.ContextualSpacing = beforePt + afterPt > 0 ? new W.ContextualSpacing() : null;
        return traits;
    }

    /// <summary>The same, and where lines stand that stand by themselves.</summary>
    /// <param name="part">The look.</param>
    /// <param name="look">Fonts and measures.</param>
    /// <param name="traits">What else sets the paragraphs apart.</param>
    public static W.StyleParagraphProperties Lines(PartStyle part, DocxStyle look, W.StyleParagraphProperties traits)
    {
        Around(part, look, traits);
        if (part.Alignment != PartAlignment.Text)
        {
            traits.Indentation = Flush();
            traits.SuppressAutoHyphens = new W.SuppressAutoHyphens();
            traits.Justification = part.Alignment switch
            {
                PartAlignment.Center => Centre(),
                PartAlignment.Right => Right(),
                _ => Left(),
            };
        }

        if (part.Indent > 0)
        {
            traits.Indentation ??= new W.Indentation();
            traits.Indentation.Left = Measure.TwipsText(part.Indent * look.Page.MeasurePt);
        }

        return traits;
    }

    /// <summary>Its letters; null where they are those of the text.</summary>
    /// <param name="part">The look.</param>
    /// <param name="look">Fonts and measures.</param>
    public static W.StyleRunProperties? Face(PartStyle part, DocxStyle look)
    {
        var letters = Letters(part.Form, part.IsSmall ? Size(look.Notes.SizePt) : new W.StyleRunProperties());
        return letters.HasChildren ? letters : null;
    }

    /// <summary>Adds the letters of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="letters">What else sets the letters apart.</param>
    public static W.StyleRunProperties Letters(HeadingForm form, W.StyleRunProperties letters)
    {
        letters.SmallCaps = form == HeadingForm.SmallCaps ? new W.SmallCaps() : null;
        return form switch
        {
            HeadingForm.Italic => Italic(letters),
            HeadingForm.Bold => Bold(letters),
            _ => letters,
        };
    }
}
