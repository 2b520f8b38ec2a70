namespace Bukharin.Publish.Styling.Parts;

/// <summary>The look of one level of headings, in every format.</summary>
/// <param name="Size">The size of the type, as a multiple of the text's.</param>
/// <param name="Leading">The distance from baseline to baseline, in lines of the text.</param>
/// <param name="Form">The letterforms.</param>
/// <param name="Centered">Whether the heading is centred; otherwise it is flush left.</param>
/// <param name="LinesBefore">The white space above the heading, in lines of the text.</param>
/// <param name="LinesAfter">The white space below the heading, in lines of the text.</param>
public sealed record HeadingStyle(
    double Size, double Leading, HeadingForm Form, bool Centered, double LinesBefore, double LinesAfter);
