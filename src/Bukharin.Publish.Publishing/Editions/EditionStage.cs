namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A step in the work on an edition.</summary>
public enum EditionStage
{
    /// <summary>The edition is written, in memory.</summary>
    Writing,

    /// <summary>The edition is read back and compared with its text.</summary>
    Verifying,
}
