namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A name of PDF, without its slash.</summary>
internal sealed record PdfName(string Value);
