namespace Bukharin.Publish.Reading.Flow;

/// <summary>A heading whose label is not found yet.</summary>
/// <param name="Level">1 for the highest.</param>
/// <param name="Id">The id that the source gives it; empty where it gives none.</param>
/// <param name="Words">Its words.</param>
internal sealed record FlowHeading(int Level, string Id, FlowParagraph Words) : FlowItem(Indent: 0, Words.Span)
{
    /// <inheritdoc/>
    public override bool IsVisible => Words.IsVisible;
}
