namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>A way to fill the pages up to a line.</summary>
/// <param name="Previous">The way up to the page before; null at the start.</param>
/// <param name="Line">Lines of the text set.</param>
/// <param name="NoteLine">Note lines set.</param>
/// <param name="IsRecto">Whether the next page is a right-hand one.</param>
/// <param name="Short">Lines by which the last page fell short, if the next faces it; else 0.</param>
/// <param name="Cost">Cost so far.</param>
internal sealed record PageNode(PageNode? Previous, int Line, int NoteLine, bool IsRecto, int Short, double Cost);
