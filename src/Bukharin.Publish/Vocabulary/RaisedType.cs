namespace Bukharin.Publish.Vocabulary;

/// <summary>
/// Sizes and heights of raised and lowered type in a PDF, as fractions of the type size; in print only the size distinguishes a note mark from an exponent.
/// </summary>
/// <remarks>
/// Faces with superior figures of their own use these for note marks, without raising them; the sizes are for faces that have none.
/// </remarks>
internal static class RaisedType
{
    /// <summary>Size of a note mark.</summary>
    public const double MarkPart = 0.58;

    /// <summary>
    /// Size of superscripts in the text, as in <c>5^th^</c>: they end at about the height of the letters around them, so that line
    /// spacing is kept.
    /// </summary>
    public const double TextPart = 0.64;

    /// <summary>How far raised type of any size stands above the baseline.</summary>
    public const double RisePart = 0.34;

    /// <summary>How far lowered type stands below the baseline.</summary>
    public const double DropPart = 0.14;
}
