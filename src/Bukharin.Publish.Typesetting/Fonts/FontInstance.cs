using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A face at a size, with the OpenType features and tracking that it is set with.</summary>
/// <param name="Face">The face.</param>
/// <param name="SizePt">Size in points; greater than 0.</param>
/// <param name="Features">OpenType features in HarfBuzz's notation (<c>onum</c>, <c>-liga</c>, <c>smcp=1</c>), applied in order.</param>
/// <param name="TrackingEm">Space added after each glyph, in ems; 0 for text.</param>
internal sealed record FontInstance(FontFace Face, double SizePt, ImmutableArray<string> Features, double TrackingEm = 0)
{
    /// <summary>Whether letters are set as their capitals, and are still read as what they are: small capitals of a face that has none drawn.</summary>
    public bool SetsCapitals { get; init; }

    /// <summary>Whether words run from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>One font unit in points.</summary>
    public double UnitPt => SizePt / Face.UnitsPerEm;

    /// <summary>Height above the baseline, in points.</summary>
    public double AscenderPt => Face.Ascender * UnitPt;

    /// <summary>Depth below the baseline, in points; positive.</summary>
    public double DescenderPt => -Face.Descender * UnitPt;

    /// <inheritdoc />
    public bool Equals(FontInstance? other) =>
        other is not null && ReferenceEquals(Face, other.Face) && SizePt.Equals(other.SizePt)
        && TrackingEm.Equals(other.TrackingEm) && SetsCapitals == other.SetsCapitals && IsRightToLeft == other.IsRightToLeft && Features.AsSpan().SequenceEqual(other.Features.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Face.PostScriptName, SizePt, TrackingEm, Features.Length, SetsCapitals, IsRightToLeft);
}
