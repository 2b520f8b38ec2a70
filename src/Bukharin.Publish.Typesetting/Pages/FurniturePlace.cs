namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Where a running head or folio stands across the measure.</summary>
internal enum FurniturePlace
{
    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the binding.</summary>
    Inner,

    /// <summary>At the fore-edge.</summary>
    Outer,
}
