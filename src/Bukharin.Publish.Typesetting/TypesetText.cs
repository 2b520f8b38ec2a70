using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting;

/// <summary>A text set in pages, with flaws in the layout.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Faults">Flaws in the layout, in the order of pages; usually none.</param>
internal sealed record TypesetText(ImmutableArray<Page> Pages, ImmutableArray<LayoutFault> Faults);
