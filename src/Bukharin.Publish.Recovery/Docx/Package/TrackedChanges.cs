namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>Which state of an edition is read that tracks its changes.</summary>
internal enum TrackedChanges
{
    /// <summary>The state that they have made.</summary>
    Accepted,

    /// <summary>The state before them.</summary>
    Rejected,
}
