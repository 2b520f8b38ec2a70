using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cloze;

/// <summary>A gap at its place in the text.</summary>
/// <param name="Number">Its number, from 1, in the order of the text.</param>
/// <param name="Gap">The gap as the front matter asks for it.</param>
/// <param name="Place">The text node that has the words.</param>
/// <param name="Start">Index of the first character in the content of that node.</param>
/// <param name="Length">The number of characters (UTF-16) in the gap.</param>
/// <param name="Clause">The innermost clause that contains the gap; null for none.</param>
internal sealed record PlacedGap(int Number, Gap Gap, Text Place, int Start, int Length, ClauseLabel? Clause)
{
    /// <summary>The words as they stand in the text.</summary>
    public string Words => Place.Content.Substring(Start, Length);

    /// <summary>Where the words stand in the source.</summary>
    public SourceSpan Span => Place.SpanOf(Start, Length);
}
