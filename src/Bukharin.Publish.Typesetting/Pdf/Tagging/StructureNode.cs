namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>A node of the structure tree (ISO 32000-1, 14.7.2): an element, or a place for content.</summary>
internal abstract record StructureNode
{
    private protected StructureNode()
    {
    }
}
