namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>Where words stand on their line (ISO 32000-2, table 378: TextPosition). Readers that know PDF 1.7 alone pass over it.</summary>
internal enum TextPosition
{
    /// <summary>Above the baseline.</summary>
    Sup,

    /// <summary>Below the baseline.</summary>
    Sub,
}
