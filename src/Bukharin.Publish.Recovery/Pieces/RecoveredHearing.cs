namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>What becomes of words where an edition is read aloud, by its tags, and not seen.</summary>
public enum RecoveredHearing
{
    /// <summary>The words are read where they are seen; or the format has one order for both.</summary>
    AsSeen,

    /// <summary>The words are not read: no tag has them.</summary>
    Never,

    /// <summary>The words are read at another place, or as part of something else.</summary>
    Elsewhere,
}
