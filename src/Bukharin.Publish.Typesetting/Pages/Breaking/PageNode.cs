namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>A way to fill the pages up to some line.</summary>
/// <param name="Previous">The node of the page before; null at the start.</param>
/// <param name="Line">How many lines of text have been set.</param>
/// <param name="NoteLine">How many note lines have been set.</param>
/// <param name="IsRecto">Whether the next page is a right-hand one.</param>
/// <param name="Short">How many lines the last page was short, if the next page faces it; else 0.</param>
/// <param name="Cost">Cost so far.</param>
internal sealed record PageNode(PageNode? Previous, int Line, int NoteLine, bool IsRecto, int Short, double Cost)
{
    /// <summary>How many of the figures have been set that stand at heads and feet of pages.</summary>
    public int Float { get; init; }

    /// <summary>How many of the last pages have nothing but such figures.</summary>
    public int FloatPages { get; init; }

    /// <summary>How many of those on the last page stand at its head.</summary>
    public int Heads { get; init; }
}
