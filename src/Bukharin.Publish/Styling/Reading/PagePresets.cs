using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>The page sizes that a style can name, for which printers keep paper, each with suitable margins.</summary>
/// <remarks>
/// The outer margins keep running heads and folios at least half an inch from the trimmed edge, as printers on demand ask. The
/// inner ones are those of a thin book, and grow with the number of pages.
/// </remarks>
internal static class PagePresets
{
    /// <summary>The presets by name, the smallest first.</summary>
    public static ImmutableArray<(string Name, PageStyle Page)> All { get; } =
    [
        ("b-format", Millimetres(129, 198, top: 20, bottom: 20.75, inner: 17, outer: 15)),
        ("5.5x8.5", Inches(5.5, 8.5, top: 0.85, bottom: 0.9, inner: 0.75, outer: 0.7)),
        ("a5", Millimetres(148, 210, top: 21, bottom: 22, inner: 20, outer: 19)),
        ("6x9", Inches(6, 9, top: 0.9, bottom: 0.95, inner: 0.85, outer: 0.8)),
        ("letter", Inches(8.5, 11, top: 1.2, bottom: 1.4, inner: 1.7, outer: 1.9)),
        ("a4", Millimetres(210, 297, top: 30, bottom: 38, inner: 42, outer: 48)),
    ];

    private static PageStyle Millimetres(double width, double height, double top, double bottom, double inner, double outer) =>
        Scaled(72 / 25.4, width, height, top, bottom, inner, outer);

    private static PageStyle Inches(double width, double height, double top, double bottom, double inner, double outer) =>
        Scaled(72, width, height, top, bottom, inner, outer);

    private static PageStyle Scaled(double unitPt, double width, double height, double top, double bottom, double inner, double outer) =>
        new(width * unitPt, height * unitPt, top * unitPt, bottom * unitPt, inner * unitPt, outer * unitPt);
}
