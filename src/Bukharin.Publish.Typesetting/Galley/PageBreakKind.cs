namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>On which page a text continues after a page break.</summary>
internal enum PageBreakKind
{
    /// <summary>On the next page.</summary>
    NextPage,

    /// <summary>On the next right-hand page, after a blank page if necessary.</summary>
    NextRecto,

    /// <summary>On the next left-hand page, after a blank page if necessary.</summary>
    NextVerso,
}
