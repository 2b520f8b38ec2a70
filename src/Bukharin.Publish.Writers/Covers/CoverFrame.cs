namespace Bukharin.Publish.Writers.Covers;

/// <summary>What a cover's design is fitted to. Measures are in pixels of the cover, which is always as wide as <see cref="CoverDrawing.Width"/>.</summary>
/// <param name="Height">The cover's height.</param>
/// <param name="Inset">How far within the edge the frame stands.</param>
internal sealed record CoverFrame(double Height, double Inset)
{
    /// <summary>The cover of an e-book.</summary>
    public static CoverFrame Screen { get; } = new(CoverDrawing.Height, Inset: 76);
}
