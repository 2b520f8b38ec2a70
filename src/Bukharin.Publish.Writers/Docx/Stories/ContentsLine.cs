using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>An entry of the contents.</summary>
/// <param name="Level">1 for the highest.</param>
/// <param name="Title">What is listed.</param>
/// <param name="Bookmark">The name of the place that it leads to.</param>
/// <param name="Paragraph">The paragraph that the place is in.</param>
internal sealed record ContentsLine(int Level, string Title, string Bookmark, W.Paragraph Paragraph);
