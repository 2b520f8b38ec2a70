namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>Which of the figures that wait stand on a page.</summary>
/// <param name="Heads">How many stand at its head.</param>
/// <param name="Feet">How many of the next stand at its foot.</param>
/// <param name="DownPt">How far the text begins below the head of the page.</param>
/// <param name="UpPt">The room at the foot of the text.</param>
internal readonly record struct FloatChoice(int Heads, int Feet, double DownPt, double UpPt)
{
    /// <summary>How many there are.</summary>
    public int Count => Heads + Feet;
}
