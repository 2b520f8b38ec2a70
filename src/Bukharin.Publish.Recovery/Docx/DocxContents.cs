using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>The table of contents and the lists of figures and of tables: what stands in Word's own styles for them, whoever put it there.</summary>
internal static class DocxContents
{
    /// <summary>Whether a paragraph's style is one of the contents or of lists (ISO/IEC 29500-1, 17.7.4.9: names of built-in styles).</summary>
    public static bool IsOf(WordStyle style) => IsHeading(style.Name) || IsCaption(style.Name)
        || (style.Name.StartsWith(StyleNames.ContentsLead, StringComparison.OrdinalIgnoreCase) && style.Name.AsSpan(StyleNames.ContentsLead.Length) is [>= '1' and <= '9']);

    /// <summary>The entries of the contents.</summary>
    /// <param name="paragraphs">What stands in these styles.</param>
    public static ImmutableArray<RecoveredContentsEntry> Read(IEnumerable<RecoveredParagraph> paragraphs) =>
        [.. paragraphs.Where(paragraph => !IsHeading(paragraph.Kind) && !IsCaption(paragraph.Kind)).Select(Entry)];

    /// <summary>The lists of captions: below each heading, those that stand there.</summary>
    /// <param name="paragraphs">What stands in these styles.</param>
    public static ImmutableArray<RecoveredCaptionList> ReadCaptions(IEnumerable<RecoveredParagraph> paragraphs)
    {
        var lists = ImmutableArray.CreateBuilder<RecoveredCaptionList>();
        string? heading = "";
        foreach (var paragraph in paragraphs)
        {
            if (IsHeading(paragraph.Kind))
            {
                heading = paragraph.Text.Trim();
            }
            else if (IsCaption(paragraph.Kind) && heading is null)
            {
                lists[^1] = lists[^1] with { Entries = lists[^1].Entries.Add(Entry(paragraph)) };
            }
            else if (IsCaption(paragraph.Kind))
            {
                lists.Add(new RecoveredCaptionList(heading!, [Entry(paragraph)]));
                heading = null;
            }
        }

        return lists.ToImmutable();
    }

    private static bool IsHeading(string kind) => kind.Equals(StyleNames.ContentsHeading, StringComparison.OrdinalIgnoreCase);

    private static bool IsCaption(string kind) => kind.Equals(StyleNames.CaptionListEntry, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells a title from a page: what stands behind the last space, where it is a number.</summary>
    private static RecoveredContentsEntry Entry(RecoveredParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        var end = text.LastIndexOf(' ');
        var page = text[(end + 1)..];
        var target = paragraph.Pieces.OfType<RecoveredText>().Select(piece => piece.Format.Link).FirstOrDefault(link => link?.StartsWith('#') == true)?[1..];
        return end > 0 && page.All(char.IsLetterOrDigit) && page.Any(char.IsDigit)
            ? new RecoveredContentsEntry(text[..end].TrimEnd(), page, target)
            : new RecoveredContentsEntry(text, "", target);
    }
}
