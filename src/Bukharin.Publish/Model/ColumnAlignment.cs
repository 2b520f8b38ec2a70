namespace Bukharin.Publish.Model;

/// <summary>How the words of a table's column stand in it.</summary>
public enum ColumnAlignment
{
    /// <summary>As the author has left it: at the side where lines begin.</summary>
    Default,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right, as figures.</summary>
    Right,
}
