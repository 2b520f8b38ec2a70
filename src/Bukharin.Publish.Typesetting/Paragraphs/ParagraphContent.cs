using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>What the lines of a paragraph depend on. Two paragraphs with equal contents have the same lines, apart from their references.</summary>
/// <remarks>Pieces with an array in them are equal only if they have the same array, so a paragraph with words in its margin is always set again.</remarks>
internal sealed class ParagraphContent : IEquatable<ParagraphContent>
{
    private readonly ImmutableArray<ParagraphPiece> _pieces;
    private readonly ParagraphFormat _format;
    private readonly double _measurePt;
    private readonly int _hash;

    /// <param name="pieces">The paragraph, with numbers in the place of references.</param>
    /// <param name="format">Its shape.</param>
    /// <param name="measurePt">Width of the text area.</param>
    public ParagraphContent(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, double measurePt)
    {
        (_pieces, _format, _measurePt) = (pieces, format, measurePt);
        var hash = default(HashCode);
        foreach (var piece in pieces)
        {
            hash.Add(piece);
        }

        hash.Add(format);
        hash.Add(measurePt);
        _hash = hash.ToHashCode();
    }

    /// <summary>Sets the paragraph.</summary>
    /// <returns>Its lines, with numbers in the place of references.</returns>
    public ImmutableArray<SetLine> Set(ParagraphContext context) => ParagraphSetter.Set(_pieces, _format, _measurePt, context);

    /// <inheritdoc/>
    public bool Equals(ParagraphContent? other) =>
        other is not null && _hash == other._hash && _measurePt.Equals(other._measurePt) && _format == other._format && _pieces.AsSpan().SequenceEqual(other._pieces.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParagraphContent);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
