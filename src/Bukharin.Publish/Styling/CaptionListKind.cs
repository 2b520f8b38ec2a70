namespace Bukharin.Publish.Styling;

/// <summary>The lists of captions that an edition can have before the text.</summary>
internal enum CaptionListKind
{
    /// <summary>The list of figures.</summary>
    Figures,

    /// <summary>The list of tables.</summary>
    Tables,
}
