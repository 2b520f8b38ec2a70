using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A note, set at the foot of the page that has its mark, and on the next pages when it is too long.</summary>
/// <param name="Id">The id by which a note piece refers to it.</param>
/// <param name="Paragraphs">Its text, with its mark.</param>
internal sealed record GalleyFootnote(string Id, ImmutableArray<GalleyParagraph> Paragraphs);
