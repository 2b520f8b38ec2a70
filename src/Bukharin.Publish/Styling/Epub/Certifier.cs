namespace Bukharin.Publish.Styling.Epub;

/// <summary>
/// The person or organisation that certifies the conformance of the EPUB to EPUB Accessibility 1.1 at WCAG 2.2, level AA.
/// </summary>
/// <param name="Name">The name of the person or organisation.</param>
/// <param name="Credential">Their credential, as words or an address; null for none.</param>
/// <param name="Report">The address of their report; null for none.</param>
public sealed record Certifier(string Name, string? Credential, string? Report);
