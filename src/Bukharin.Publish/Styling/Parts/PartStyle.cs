namespace Bukharin.Publish.Styling.Parts;

/// <summary>How a part of the text looks, in every format.</summary>
/// <param name="LinesBefore">White above it, in lines of the text. Between two parts the greater of both wishes counts.</param>
/// <param name="LinesAfter">White below it, in lines of the text.</param>
public sealed record PartStyle(double LinesBefore = 0, double LinesAfter = 0)
{
    /// <summary>Where its lines stand.</summary>
    public PartAlignment Alignment { get; init; }

    /// <summary>What is left free at the left of all its lines, as a part of the measure.</summary>
    public double Indent { get; init; }

    /// <summary>Its letters.</summary>
    public HeadingForm Form { get; init; }

    /// <summary>Whether it is set in the size and leading of notes, and not in those of the text.</summary>
    public bool IsSmall { get; init; }
}
