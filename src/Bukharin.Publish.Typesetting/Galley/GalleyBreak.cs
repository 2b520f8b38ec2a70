namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Ends the page; as the first item it only names the first page's style.</summary>
/// <param name="Kind">Where the text goes on.</param>
/// <param name="PageStyle">A name of the caller's for the page that begins here ("title", "opener"), for its head and folio.</param>
internal sealed record GalleyBreak(PageBreakKind Kind, string? PageStyle = null) : GalleyItem;
