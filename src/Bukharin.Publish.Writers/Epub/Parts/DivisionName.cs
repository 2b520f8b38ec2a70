using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>What a division is called by those who cannot see it, and in the contents.</summary>
/// <param name="Id">Its id, unique in the document; null for the later pieces of a division that was split over files.</param>
/// <param name="Text">Its name, plain text: the heading's, or else the style's word for its role.</param>
/// <param name="Heading">The heading that names it: the one it begins with, or the one just before it; or null.</param>
internal sealed record DivisionName(string? Id, string Text, Heading? Heading);
