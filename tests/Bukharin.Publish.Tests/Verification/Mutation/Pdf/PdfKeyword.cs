namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A bare word of PDF: true, null, an operator.</summary>
internal sealed record PdfKeyword(string Word);
