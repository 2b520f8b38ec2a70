using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>The result of painting a page.</summary>
/// <param name="Content">The content stream.</param>
/// <param name="Fonts">The fonts that it names, in the order of first use.</param>
/// <param name="Images">The pictures that it names, each once, in the order of first use.</param>
internal sealed record PaintedPage(PdfReference Content, ImmutableArray<EmbeddedFont> Fonts, ImmutableArray<PaintedImage> Images);
