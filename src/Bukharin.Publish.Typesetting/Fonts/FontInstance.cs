using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A face at a size, with OpenType features and tracking.</summary>
/// <param name="Face">The face.</param>
/// <param name="SizePt">Size in points; greater than 0.</param>
/// <param name="Features">OpenType features in HarfBuzz's notation (<c>onum</c>, <c>-liga</c>, <c>smcp=1</c>), applied in order.</param>
/// <param name="TrackingEm">White added after each glyph, in ems; 0 in running text.</param>
internal sealed record FontInstance(FontFace Face, double SizePt, ImmutableArray<string> Features, double TrackingEm = 0)
{
    /// <summary>Whether letters are shown as capitals but keep their own text: a substitute for small capitals that the face does not have.</summary>
    public bool SetsCapitals { get; init; }

    /// <summary>Whether words run from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>One font unit in points.</summary>
    public double UnitPt => SizePt / Face.UnitsPerEm;

    /// <summary>The ascender in points.</summary>
    public double AscenderPt => Face.Ascender * UnitPt;

    /// <summary>The descender in points, as a positive number.</summary>
    public double DescenderPt => -Face.Descender * UnitPt;

    /// <inheritdoc />
    public bool Equals(FontInstance? other) =>
        other is not null && ReferenceEquals(Face, other.Face) && SizePt.Equals(other.SizePt)
        && TrackingEm.Equals(other.TrackingEm) && SetsCapitals == other.SetsCapitals && IsRightToLeft == other.IsRightToLeft && Features.AsSpan().SequenceEqual(other.Features.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Face.PostScriptName, SizePt, TrackingEm, Features.Length, SetsCapitals, IsRightToLeft);
}
