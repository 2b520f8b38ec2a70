using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>The table of contents: what stands in Word's own styles for it, whoever put it there.</summary>
internal static class DocxContents
{
    /// <summary>Whether a paragraph's style is one of the contents (ISO/IEC 29500-1, 17.7.4.9: names of built-in styles).</summary>
    public static bool IsOf(WordStyle style) =>
        style.Name.Equals(StyleNames.ContentsHeading, StringComparison.OrdinalIgnoreCase)
        || (style.Name.StartsWith(StyleNames.ContentsLead, StringComparison.OrdinalIgnoreCase) && style.Name.AsSpan(StyleNames.ContentsLead.Length) is [>= '1' and <= '9']);

    /// <summary>Tells titles from pages: what stands behind the last space, where it is a number.</summary>
    public static ImmutableArray<RecoveredContentsEntry> Read(IEnumerable<RecoveredParagraph> paragraphs)
    {
        var entries = ImmutableArray.CreateBuilder<RecoveredContentsEntry>();
        foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.Kind.Equals(StyleNames.ContentsHeading, StringComparison.OrdinalIgnoreCase)))
        {
            var text = paragraph.Text.Trim();
            var end = text.LastIndexOf(' ');
            var page = text[(end + 1)..];
            var target = paragraph.Pieces.OfType<RecoveredText>().Select(piece => piece.Format.Link).FirstOrDefault(link => link?.StartsWith('#') == true)?[1..];
            entries.Add(end > 0 && page.All(char.IsLetterOrDigit) && page.Any(char.IsDigit)
                ? new RecoveredContentsEntry(text[..end].TrimEnd(), page, target)
                : new RecoveredContentsEntry(text, "", target));
        }

        return entries.ToImmutable();
    }
}
