namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>How the items of a list are labelled (ISO 32000-1, table 347); the names are PDF's.</summary>
internal enum ListNumbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Bullets.</summary>
    Disc,

    /// <summary>Arabic figures.</summary>
    Decimal,

    /// <summary>Roman numerals in capitals.</summary>
    UpperRoman,

    /// <summary>Roman numerals in small letters.</summary>
    LowerRoman,

    /// <summary>Capital letters.</summary>
    UpperAlpha,

    /// <summary>Small letters.</summary>
    LowerAlpha,
}
