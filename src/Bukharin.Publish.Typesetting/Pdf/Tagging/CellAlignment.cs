namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>How the words of a cell stand in it (ISO 32000-1, table 343); the names are PDF's.</summary>
internal enum CellAlignment
{
    /// <summary>Where lines begin.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Where lines end.</summary>
    End,
}
