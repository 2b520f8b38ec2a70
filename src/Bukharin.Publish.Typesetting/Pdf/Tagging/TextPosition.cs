namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The position of words relative to the line (ISO 32000-2, table 378: TextPosition). Readers of PDF 1.7 ignore it.</summary>
internal enum TextPosition
{
    /// <summary>Above the baseline.</summary>
    Sup,

    /// <summary>Below the baseline.</summary>
    Sub,
}
