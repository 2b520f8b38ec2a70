namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Whether a line of furniture is above or below the text.</summary>
internal enum FurnitureEdge
{
    /// <summary>Above, on the head's baseline.</summary>
    Head,

    /// <summary>Below, on the foot's baseline.</summary>
    Foot,
}
