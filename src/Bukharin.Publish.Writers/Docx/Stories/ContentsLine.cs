using Bukharin.Publish.Writers.Copy.Sections;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>An entry of the contents.</summary>
/// <param name="Title">What it says, and how far in.</param>
/// <param name="Bookmark">The name of the place that it leads to.</param>
/// <param name="Paragraph">The paragraph that the place is in.</param>
internal sealed record ContentsLine(ContentsTitle Title, string Bookmark, W.Paragraph Paragraph);
