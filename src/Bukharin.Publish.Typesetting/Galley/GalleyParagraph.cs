using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A paragraph of the text or of a note.</summary>
/// <param name="Pieces">What it consists of.</param>
/// <param name="Format">Its shape.</param>
/// <param name="Tag">The tag of all words in it that have none of their own.</param>
/// <param name="RunningHead">The running title from here on; null to leave it as it is.</param>
internal sealed record GalleyParagraph(
    ImmutableArray<ParagraphPiece> Pieces, ParagraphFormat Format, object? Tag = null, string? RunningHead = null) : GalleyItem;
