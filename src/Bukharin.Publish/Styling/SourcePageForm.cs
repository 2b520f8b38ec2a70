namespace Bukharin.Publish.Styling;

/// <summary>Where the pages of the source are shown.</summary>
public enum SourcePageForm
{
    /// <summary>In the line, in their brackets.</summary>
    InLine,

    /// <summary>Nowhere. An edition that leaves them out cannot give them back.</summary>
    Omitted,
}
