namespace Bukharin.Publish.Styling.Parts;

/// <summary>How a level of headings looks, in every format.</summary>
/// <param name="Size">Size of type, as a part of the text's.</param>
/// <param name="Leading">Distance of baselines, in lines of the text.</param>
/// <param name="Form">Its letters.</param>
/// <param name="Centered">Whether it stands in the middle, and not at the left.</param>
/// <param name="LinesBefore">White above it, in lines of the text.</param>
/// <param name="LinesAfter">White below it, in lines of the text.</param>
public sealed record HeadingStyle(
    double Size, double Leading, HeadingForm Form, bool Centered, double LinesBefore, double LinesAfter);
