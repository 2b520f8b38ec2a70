using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;

namespace Bukharin.Publish.Writers.Layout.Faces;

/// <summary>How a level of headings is set in pages, in points.</summary>
/// <param name="level">The level, 1 for the highest.</param>
/// <param name="style">The style.</param>
internal sealed class HeadingSetting(int level, Style style)
{
    private readonly HeadingStyle _look = style.HeadingOf(level);

    /// <summary>Size of type.</summary>
    public double SizePt => _look.Size * style.Pdf.Text.SizePt;

    /// <summary>Distance of baselines.</summary>
    public double LeadingPt => _look.Leading * style.Pdf.Text.LeadingPt;

    /// <summary>White above it.</summary>
    public double SpaceBeforePt => _look.LinesBefore * style.Pdf.Text.LeadingPt;

    /// <summary>White below it.</summary>
    public double SpaceAfterPt => _look.LinesAfter * style.Pdf.Text.LeadingPt;

    /// <summary>Its letters.</summary>
    public HeadingForm Form => _look.Form;

    /// <summary>Where its lines stand.</summary>
    public Typesetting.Paragraphs.Alignment Alignment => _look.Centered ? Typesetting.Paragraphs.Alignment.Centered : Typesetting.Paragraphs.Alignment.Left;
}
