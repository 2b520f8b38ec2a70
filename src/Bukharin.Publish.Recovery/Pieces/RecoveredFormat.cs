using Bukharin.Publish.Model;

namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>What the edition shows to be true of a stretch of words.</summary>
/// <param name="Emphasis">In italics, or marked as emphasis.</param>
/// <param name="Strong">In bold type, or marked as strong.</param>
/// <param name="SmallCaps">In small capitals.</param>
/// <param name="Language">BCP 47 tag, where it differs from the edition's; or null.</param>
/// <param name="Link">Where the words lead (<c>#id</c> within the edition), or null.</param>
/// <param name="Mark">The edition's own word for an editorial bracket (a class, a character style), or null.</param>
/// <param name="Shift">Above or below the line.</param>
/// <param name="IsShiftOpen">Whether a page leaves that open, where nothing else stands on a line by which it could be seen.</param>
/// <param name="IsCode">In a monospaced face, or marked as code.</param>
public readonly record struct RecoveredFormat(
    bool Emphasis = false, bool Strong = false, bool SmallCaps = false, string? Language = null, string? Link = null, string? Mark = null,
    BaselineShift Shift = BaselineShift.None, bool IsShiftOpen = false, bool IsCode = false);
