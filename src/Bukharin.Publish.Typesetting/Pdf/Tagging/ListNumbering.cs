namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The kind of labels in a list (ISO 32000-1, table 347), with PDF's names.</summary>
internal enum ListNumbering
{
    /// <summary>No labels.</summary>
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
