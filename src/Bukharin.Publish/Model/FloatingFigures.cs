namespace Bukharin.Publish.Model;

/// <summary>Which figures can stand at the head or the foot of a page, away from where they are written.</summary>
internal static class FloatingFigures
{
    /// <summary>What keeps a figure where it is written, in words that go on after "because"; null where nothing does.</summary>
    /// <param name="figure">The figure.</param>
    public static string? Hindrance(Figure figure) =>
        figure.IsFacsimile ? "a facsimile has a page of its own"
        : figure.Caption is { } caption && DocumentWalker.Descendants([caption]).Any(node => node is Note or Intervention)
            ? "its caption has a note or a bracket, whose note would stand on another page than its number in the series says"
        : null;
}
