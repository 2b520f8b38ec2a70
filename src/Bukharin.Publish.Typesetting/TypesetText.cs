using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting;

/// <summary>A text set in pages, with what could not be set well.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Faults">What could not be set as it should be, in page order; none for nearly every text.</param>
internal sealed record TypesetText(ImmutableArray<Page> Pages, ImmutableArray<LayoutFault> Faults);
