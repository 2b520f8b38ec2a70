namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Where the bracket of a lifted gloss stood in the source, and what its mark tells of it.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Told">
/// How many characters of punctuation are before the mark: unless the edition says otherwise, the bracket is taken to have
/// stood before all of them, behind a space.
/// </param>
internal sealed record ExpectedGlossPlace(RecoveredGlossPlace Place, int Told)
{
    /// <summary>Whether a mark leads back to that place.</summary>
    public bool IsToldBy(RecoveredMark mark) =>
        (mark.GlossPlace ?? new RecoveredGlossPlace(Told, IsClose: false, IsCloseAfter: false)) == Place;
}
