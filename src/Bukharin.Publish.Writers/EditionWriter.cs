using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Writers;

/// <summary>Writes a document as an edition of one format.</summary>
/// <param name="job">The document, the style and the edition's time.</param>
/// <param name="output">Where the edition's bytes go; it need not be seekable, and is left open.</param>
/// <returns>What could not be expressed (BP3xxx). If one is an error, the bytes are no edition and must be thrown away.</returns>
public delegate ImmutableArray<Diagnostic> EditionWriter(EditionJob job, Stream output);
