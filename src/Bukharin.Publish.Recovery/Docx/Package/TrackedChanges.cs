namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>Which state of an edition is read that tracks its changes.</summary>
internal enum TrackedChanges
{
    /// <summary>The text with all tracked changes made.</summary>
    Accepted,

    /// <summary>The text as it was before the first of them.</summary>
    Rejected,
}
