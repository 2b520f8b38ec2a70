using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Publishing;

/// <summary>The document from which the DOCX takes its styles, theme and page.</summary>
/// <param name="Document">The parts that were read of it.</param>
/// <param name="Input">Its name and hash.</param>
internal sealed record StyleReference(ReferenceDocument Document, InputFile Input);
