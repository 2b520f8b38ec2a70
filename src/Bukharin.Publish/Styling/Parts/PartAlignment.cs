namespace Bukharin.Publish.Styling.Parts;

/// <summary>Where the lines of a part of the text stand.</summary>
public enum PartAlignment
{
    /// <summary>As those of running text, with its indent of the first line.</summary>
    Text,

    /// <summary>At the left, without an indent, and ragged.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
