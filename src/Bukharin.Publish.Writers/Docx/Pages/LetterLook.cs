namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>What makes letters as wide as they are.</summary>
/// <param name="SizePt">Size of type.</param>
/// <param name="IsBold">Bold type.</param>
/// <param name="IsItalic">Italics.</param>
/// <param name="IsSmallCaps">Small capitals, which Word makes of capitals.</param>
/// <param name="IsRaised">A superior figure.</param>
/// <param name="TrackingPt">Space added to each letter.</param>
/// <param name="Font">The family that is named for them; nothing where that is the theme's.</param>
internal readonly record struct LetterLook(
    double SizePt, bool IsBold, bool IsItalic, bool IsSmallCaps = false, bool IsRaised = false, double TrackingPt = 0, string Font = "");
