namespace Bukharin.Publish.Model;

/// <summary>Horizontal alignment of the cells in a table column.</summary>
public enum ColumnAlignment
{
    /// <summary>No alignment given by the author: cells align to the side where lines begin.</summary>
    Default,

    /// <summary>Aligned to the left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Aligned to the right, as columns of figures are.</summary>
    Right,
}
