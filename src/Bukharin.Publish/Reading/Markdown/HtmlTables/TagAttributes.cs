using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Html;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>What the attributes of a table's tags say.</summary>
internal static class TagAttributes
{
    /// <summary>How words stand: by <c>align</c>, or by <c>text-align</c> in <c>style</c>, which goes before it.</summary>
    public static ColumnAlignment? AlignmentOf(HtmlTag tag) =>
        (HtmlAttributes.StyleOf(tag.Text, "text-align") ?? HtmlAttributes.Of(tag.Text, "align"))?.ToLowerInvariant() switch
        {
            "left" => ColumnAlignment.Left,
            "center" or "middle" => ColumnAlignment.Center,
            "right" or "end" => ColumnAlignment.Right,
            "start" or "justify" => ColumnAlignment.Default,
            _ => null,
        };

    /// <summary>A number, as HTML reads it: what stands behind its figures counts for nothing (HTML, rules for parsing non-negative integers); MDX has it in braces.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="most">The greatest number that there may be.</param>
    public static int? NumberOf(HtmlTag tag, string name, int most)
    {
        var value = HtmlAttributes.Of(tag.Text, name)?.TrimStart('+', '{') ?? "";
        var figures = value[..(value.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : value.Length)];
        return figures.Length == 0 ? null : int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : most;
    }
}
