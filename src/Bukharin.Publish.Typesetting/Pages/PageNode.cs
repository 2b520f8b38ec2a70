namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>A way to fill the pages up to some line.</summary>
/// <param name="Previous">The node of the page before; null at the start.</param>
/// <param name="Line">How many lines of text have been set.</param>
/// <param name="NoteLine">How many note lines have been set.</param>
/// <param name="IsRecto">Whether the next page is a right-hand one.</param>
/// <param name="Short">How many lines the last page was short, if the next page faces it; else 0.</param>
/// <param name="Cost">Cost so far.</param>
internal sealed record PageNode(PageNode? Previous, int Line, int NoteLine, bool IsRecto, int Short, double Cost);
