namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The alignment of words in a cell (ISO 32000-1, table 343), with PDF's names.</summary>
internal enum CellAlignment
{
    /// <summary>Where lines begin.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Where lines end.</summary>
    End,
}
