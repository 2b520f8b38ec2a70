namespace Bukharin.Publish.Styling.Parts;

/// <summary>The look of a part of the text, in every format.</summary>
/// <param name="LinesBefore">
/// The white space above it, in lines of the text. Between two parts, the greater of the upper's space below and the lower's space
/// above is used.
/// </param>
/// <param name="LinesAfter">The white space below it, in lines of the text.</param>
public sealed record PartStyle(double LinesBefore = 0, double LinesAfter = 0)
{
    /// <summary>How its lines are aligned.</summary>
    public PartAlignment Alignment { get; init; }

    /// <summary>The indent of all its lines at the left, as a fraction of the measure.</summary>
    public double Indent { get; init; }

    /// <summary>The letterforms.</summary>
    public HeadingForm Form { get; init; }

    /// <summary>Whether it is set in the size and leading of the notes; otherwise in those of the text.</summary>
    public bool IsSmall { get; init; }
}
