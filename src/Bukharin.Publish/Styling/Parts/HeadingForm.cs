namespace Bukharin.Publish.Styling.Parts;

/// <summary>The letterforms of a heading or of a part of the text.</summary>
public enum HeadingForm
{
    /// <summary>Upright, regular weight.</summary>
    Roman,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Letterspaced small capitals.</summary>
    SmallCaps,
}
