namespace Bukharin.Publish.Styling.Epub;

/// <summary>Who says that the EPUB conforms to EPUB Accessibility 1.1 at WCAG 2.2, level AA.</summary>
/// <param name="Name">A person or an organisation.</param>
/// <param name="Credential">What entitles them to say so: words or an address; or null.</param>
/// <param name="Report">Address of their report, or null.</param>
public sealed record Certifier(string Name, string? Credential, string? Report);
