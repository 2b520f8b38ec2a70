namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>A marked-content sequence (ISO 32000-1, 14.6), to which the structure tree refers.</summary>
/// <param name="PageIndex">The page, counted from 0.</param>
/// <param name="Id">The sequence's identifier (MCID), counted from 0 on each page.</param>
internal readonly record struct MarkedContent(int PageIndex, int Id);
