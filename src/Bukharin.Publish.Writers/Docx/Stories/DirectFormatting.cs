using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Pages;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Says once more on each paragraph what its style says of lists and indents.</summary>
/// <remarks>
/// AbiWord and Calligra give no bullet and no number to a paragraph whose style alone is in a list; SuperDoc and Calligra lose the indent
/// of a style that is based on one with a hanging indent; Google Docs has no styles but headings. What a paragraph says itself, all of them
/// keep. It is taken from the styles as they are written, those of a reference document included, so that Word shows the same with it.
/// </remarks>
internal static class DirectFormatting
{
    /// <summary>Completes paragraphs.</summary>
    /// <param name="part">The root of a part.</param>
    /// <param name="styles">The root of the styles part.</param>
    public static void Apply(OpenXmlElement part, XElement styles)
    {
        var cascade = new LookCascade(styles);
        foreach (var properties in part.Descendants<W.ParagraphProperties>())
        {
            // A list of the paragraph's own has indents of its own (ISO/IEC 29500-1, 17.9.23), which all programs follow.
            if (properties.NumberingProperties is null && properties.ParagraphStyleId?.Val?.Value is { } style && cascade.Of(style) is { IsHeading: false } look)
            {
                Apply(properties, look);
            }
        }
    }

    private static void Apply(W.ParagraphProperties properties, ParagraphLook look)
    {
        if (look.ListId is { } list)
        {
            properties.NumberingProperties = new W.NumberingProperties(
                new W.NumberingLevelReference { Val = 0 },
                new W.NumberingId { Val = int.Parse(list, CultureInfo.InvariantCulture) });
        }

        // What is centred only ends its lines earlier.
        if (properties.Indentation is null && (look.IsCentred || (look.LeftPt == 0 && look.FirstPt >= 0)))
        {
            return;
        }

        var indents = properties.Indentation ??= new W.Indentation { Left = Measure.TwipsText(look.LeftPt) };
        if (look.RightPt != 0)
        {
            indents.Right ??= Measure.TwipsText(look.RightPt);
        }

        if (indents.Hanging is not null || indents.FirstLine is not null)
        {
            return;
        }

        if (look.FirstPt < 0)
        {
            indents.Hanging = Measure.TwipsText(-look.FirstPt);
        }
        else
        {
            indents.FirstLine = Measure.TwipsText(look.FirstPt);
        }
    }
}
