namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>The output profile that a PDF/X-4 file has within it.</summary>
/// <param name="Bytes">The ICC profile, of class <c>prtr</c>.</param>
/// <param name="Components">The number of its inks: 4, or 1 for black alone.</param>
/// <param name="Description">A description for people.</param>
/// <param name="Condition">The registered printing condition that it is of; null if it is of none.</param>
internal sealed record OutputProfile(ReadOnlyMemory<byte> Bytes, int Components, string Description, PrintingCondition? Condition)
{
    /// <summary>Black ink alone, computed, for a press that is not known.</summary>
    public static OutputProfile BlackInk { get; } = new(GrayProfile.Create(), 1, GrayProfile.Description, Condition: null);
}
