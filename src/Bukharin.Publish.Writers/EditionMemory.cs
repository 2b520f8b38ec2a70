using Bukharin.Publish.Writers.Layout;

namespace Bukharin.Publish.Writers;

/// <summary>What is kept from one job for the next, when the same text is made again and again while somebody writes it. Editions come out the same with it as without.</summary>
internal sealed class EditionMemory
{
    /// <summary>What is kept of the layout.</summary>
    public LayoutMemory Layout { get; } = new();

    /// <summary>How many different paragraphs have been set in the present style, because their lines were not known from the job before.</summary>
    public int CountOfSetParagraphs => Layout.CountOfSet;
}
