using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>The lines of a figure that stands at the head or the foot of a page.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="MayStandAtHead">Whether it may stand at a head.</param>
/// <param name="MayStandAtFoot">Whether it may stand at a foot.</param>
/// <param name="CallLine">Index of the line before which it is written: it stands on no page before that of the line above.</param>
internal sealed record FloatBlock(ImmutableArray<GalleyLine> Lines, bool MayStandAtHead, bool MayStandAtFoot, int CallLine)
{
    /// <summary>Whether nothing stands between it and the page break before it.</summary>
    public bool BeginsStretch { get; init; }

    /// <summary>Index of the first line behind the part of the text that it does not leave.</summary>
    public int EndLine { get; init; } = int.MaxValue;
}
