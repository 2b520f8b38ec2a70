namespace Bukharin.Publish.Model;

/// <summary>Where a figure stands on the pages of a PDF.</summary>
public enum FigurePlacement
{
    /// <summary>Where it is written.</summary>
    Here,

    /// <summary>At the head of the page on which it is called, or of a later one.</summary>
    Top,

    /// <summary>At the foot of the page on which it is called, or of a later one.</summary>
    Bottom,

    /// <summary>At the head or the foot of a page, whichever is nearer.</summary>
    Auto,
}
