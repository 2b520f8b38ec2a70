using Bukharin.Publish.Styling.Parts;

namespace Bukharin.Publish.Styling.Pdf;

/// <summary>How a level of headings is set in the PDF. Lengths are in points.</summary>
/// <param name="SizePt">Size of type.</param>
/// <param name="LeadingPt">Distance of baselines.</param>
/// <param name="Form">Roman, italic, bold or small capitals.</param>
/// <param name="Centered">Centred, or at the left.</param>
/// <param name="SpaceBeforePt">Space above.</param>
/// <param name="SpaceAfterPt">Space below.</param>
public sealed record HeadingStyle(
    double SizePt, double LeadingPt, HeadingForm Form, bool Centered, double SpaceBeforePt, double SpaceAfterPt);
