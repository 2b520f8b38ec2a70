namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Names of pages that have less around the text than others.</summary>
internal static class PageNames
{
    /// <summary>A page without head and folio.</summary>
    public const string Bare = "bare";

    /// <summary>A page on which a part begins: a folio at its foot, no head.</summary>
    public const string Opener = "opener";
}
