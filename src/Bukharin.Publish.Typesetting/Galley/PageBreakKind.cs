namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Where a text goes on after a page that it ends.</summary>
internal enum PageBreakKind
{
    /// <summary>On the next page.</summary>
    NextPage,

    /// <summary>On the next right-hand page, if need be after a blank one.</summary>
    NextRecto,
}
