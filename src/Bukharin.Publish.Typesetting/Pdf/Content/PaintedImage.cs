using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>A picture in a file.</summary>
/// <param name="ResourceName">Its name in the resources of pages.</param>
/// <param name="Reference">Its number.</param>
internal sealed record PaintedImage(string ResourceName, PdfReference Reference);
