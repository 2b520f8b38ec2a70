namespace Bukharin.Publish.Publishing.Editions;

/// <summary>What is done with an edition.</summary>
public enum EditionStage
{
    /// <summary>It is written, in memory.</summary>
    Writing,

    /// <summary>It is read back and compared with its text.</summary>
    Verifying,
}
