namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A page break. As the first item it only names the style of the first page.</summary>
/// <param name="Kind">On which page the text continues.</param>
/// <param name="PageStyle">A name of the caller's for the kind of page that begins here ("title", "opener"); the page template gets it.</param>
internal sealed record GalleyBreak(PageBreakKind Kind, string? PageStyle = null) : GalleyItem;
