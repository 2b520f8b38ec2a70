using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes a figure: its caption, its file, and its attributes behind it.</summary>
internal static class FigureText
{
    /// <summary>The lines of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="notes">Where notes that are met go.</param>
    public static string[] LinesOf(Figure figure, Queue<Note> notes)
    {
        var caption = figure.Caption is { } words ? InlineText.Write(words.Inlines, notes, beginsLine: false) : "";
        var attributes = string.Join(' ', AttributesOf(figure));
        return $"![{caption}]({PathOf(figure.Path)}){(attributes.Length == 0 ? "" : $"{{{attributes}}}")}".Split('\n');
    }

    /// <summary>The path as an address has it: what would end it, or mean something else, is encoded.</summary>
    private static string PathOf(string path) =>
        string.Concat(path.Select(character => character is ' ' or '(' or ')' or '<' or '>' or '%' or '\\' or '&' or '"' or '\'' or '#' or '?' ? Uri.HexEscape(character) : character.ToString()));

    private static IEnumerable<string> AttributesOf(Figure figure)
    {
        if (figure.Id.Length > 0)
        {
            yield return $"#{figure.Id}";
        }

        if (figure.IsDecorative)
        {
            yield return ".decorative";
        }

        if (figure.IsFacsimile)
        {
            yield return ".facsimile";
        }

        if (figure.AlternativeText is { } alternative)
        {
            yield return $"alt={Quoted(alternative)}";
        }

        if (figure.Credit is { } credit)
        {
            yield return $"credit={Quoted(string.Concat(credit.Inlines.OfType<Text>().Select(text => text.Content)))}";
        }

        if (figure.Placement is { } placement)
        {
            yield return $"placement={BlockNames.WordOf(placement)}";
        }

        if (figure.WidthPercent is { } width)
        {
            yield return FormattableString.Invariant($"width={width}%");
        }
    }

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
