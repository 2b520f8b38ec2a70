namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>The horizontal place of a running head or folio.</summary>
internal enum FurniturePlace
{
    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the binding.</summary>
    Inner,

    /// <summary>At the fore-edge.</summary>
    Outer,
}
