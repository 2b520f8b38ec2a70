namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>A file is not opened, because a reader would not come to its end.</summary>
/// <param name="message">Why, in a sentence for users.</param>
internal sealed class RefusedPdfException(string message) : Exception(message);
