using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers;

/// <summary>Writes a document as an edition of one format.</summary>
/// <param name="document">The document.</param>
/// <param name="style">The style.</param>
/// <param name="timestamp">The time that the edition bears; never the clock's.</param>
/// <param name="output">Where the edition's bytes go; it need not be seekable, and is left open.</param>
/// <returns>What could not be expressed (BP3xxx). If one is an error, the bytes are no edition and must be thrown away.</returns>
public delegate ImmutableArray<Diagnostic> EditionWriter(
    Document document, Style style, EditionTimestamp timestamp, Stream output);
