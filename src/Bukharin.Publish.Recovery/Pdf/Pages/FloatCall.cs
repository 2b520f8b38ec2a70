namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What a page says of a place in its text at which figures are written that stand at the head or the foot of some page.</summary>
/// <param name="First">The number of the first of them.</param>
/// <param name="Last">The number of the last.</param>
/// <param name="Before">How many of them are written before what says so; the others are written behind it.</param>
internal readonly record struct FloatCall(int First, int Last, int Before)
{
    /// <summary>Whether a figure is written before what says so.</summary>
    /// <param name="number">Its number, which is one of them.</param>
    public bool IsBefore(int number) => number - First < Before;

    /// <summary>How many glyphs of the page are painted before the first that says so.</summary>
    public int Start { get; init; }

    /// <summary>The same of the last.</summary>
    public int End { get; init; }
}
