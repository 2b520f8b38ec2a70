using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>A rectangle of a page, in points from its lower left corner.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The rectangle as a page's dictionary has it (ISO 32000-1, 7.9.5).</summary>
    public PdfArray ToArray() => new() { Left, Bottom, Right, Top };
}
