namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Where across the measure.</summary>
internal enum FurniturePlace
{
    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the binding.</summary>
    Inner,

    /// <summary>At the fore-edge.</summary>
    Outer,
}
