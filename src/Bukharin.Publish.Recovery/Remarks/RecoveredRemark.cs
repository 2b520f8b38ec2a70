namespace Bukharin.Publish.Recovery.Remarks;

/// <summary>Something that somebody has done to an edition or said of it, which the file keeps with a name and a time.</summary>
public abstract record RecoveredRemark
{
    private protected RecoveredRemark()
    {
    }

    /// <summary>Who did it, as the file has the name; empty where it has none.</summary>
    public required string Author { get; init; }

    /// <summary>When, as the file has it (<c>2026-03-04T10:22:00Z</c>; word processors give local time a Z too); empty where it does not say.</summary>
    public required string Date { get; init; }
}
