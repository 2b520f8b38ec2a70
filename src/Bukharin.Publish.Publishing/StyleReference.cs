using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Publishing;

/// <summary>The document whose styles, theme and page the DOCX takes.</summary>
/// <param name="Document">What was read of it.</param>
/// <param name="Input">Its name and hash.</param>
internal sealed record StyleReference(ReferenceDocument Document, InputFile Input);
