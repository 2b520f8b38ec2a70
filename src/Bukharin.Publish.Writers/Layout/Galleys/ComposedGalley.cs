using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using TypesetFootnote = Bukharin.Publish.Typesetting.Galley.GalleyFootnote;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>A document as the typesetter takes it.</summary>
/// <param name="Items">The text with its title pages, in order.</param>
/// <param name="Footnotes">The notes, in the order of their marks.</param>
/// <param name="Outline">The outline, whose destinations are in the items.</param>
/// <param name="Structure">The structure tree, which has a place for every tag in the items and the notes.</param>
internal sealed record ComposedGalley(
    ImmutableArray<GalleyItem> Items,
    ImmutableArray<TypesetFootnote> Footnotes,
    ImmutableArray<OutlineEntry> Outline,
    StructureElement Structure)
{
    /// <summary>What is set otherwise than the style has it.</summary>
    public ImmutableArray<Diagnostic> Notices { get; init; } = [];
}
