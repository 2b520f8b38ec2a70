namespace Bukharin.Publish.Vocabulary;

/// <summary>How small figures are that a PDF raises above the line, as parts of the size of type: on paper nothing else tells the mark of a note from an exponent.</summary>
/// <remarks>Faces that have superior figures drawn for it set marks in these, which are not raised at all; these sizes are for those that have none.</remarks>
internal static class RaisedType
{
    /// <summary>A note's mark.</summary>
    public const double MarkPart = 0.58;

    /// <summary>Words of the text, as in <c>5^th^</c>: raised type of this size ends about where the letters around it do, and its lines keep their distance.</summary>
    public const double TextPart = 0.64;
}
