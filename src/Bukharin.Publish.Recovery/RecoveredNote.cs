using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery;

/// <summary>A footnote of an edition.</summary>
/// <param name="Key">What marks refer to it by; unique in the edition.</param>
/// <param name="Printed">The mark that stands at the note itself; empty where the program that shows the edition adds it.</param>
/// <param name="Paragraphs">Its text, without that mark.</param>
/// <param name="Page">1-based number of the page on which it begins; 0 where the format has no pages.</param>
public sealed record RecoveredNote(string Key, string Printed, ImmutableArray<RecoveredParagraph> Paragraphs, int Page = 0)
{
    /// <summary>What the edition's markup calls it, as words (<c>footnote editor gloss</c>); empty where it says nothing.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>What becomes of it where the edition is read aloud: it is to be read behind the paragraph of its mark.</summary>
    public RecoveredHearing Hearing { get; init; }

    /// <summary>The visible words, paragraphs parted by U+000A.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));
}
