namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>A part of a paragraph before it is broken into lines.</summary>
internal abstract record ParagraphPiece
{
    private protected ParagraphPiece()
    {
    }
}
