namespace Bukharin.Publish.Recovery.Traits;

/// <summary>Who lays a format's text out in lines and pages.</summary>
public enum PageKind
{
    /// <summary>The edition does: its lines and pages are the same wherever it is read, so that they can be numbered and repeat what stands at their head.</summary>
    Fixed,

    /// <summary>Each program that opens it: what follows from pages, it computes.</summary>
    LaidOutByReader,

    /// <summary>Nobody: the text flows, and nothing follows from pages.</summary>
    None,
}
