namespace Bukharin.Publish.Styling.Parts;

/// <summary>How the lines of a part of the text are aligned.</summary>
public enum PartAlignment
{
    /// <summary>Like running text, with its first-line indent.</summary>
    Text,

    /// <summary>Flush left and ragged right, without a first-line indent.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right.</summary>
    Right,
}
