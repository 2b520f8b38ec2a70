using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling;

/// <summary>What the editions of a document hold in a style: all of it, but for the pages of the source where the style leaves them out.</summary>
public static class EditionDocument
{
    /// <summary>The document that editions are made of, and held against.</summary>
    /// <param name="document">What the source holds.</param>
    /// <param name="style">The style.</param>
    /// <returns>The document with the statement about its editing: its own, or the style's.</returns>
    public static Document Of(Document document, Style style)
    {
        var shown = style.SourcePages == SourcePageForm.Omitted ? WithoutPages(document) : document;
        return shown.FrontMatter.Editorial is null && EditorialStatement.Of(shown, style) is { } statement
            ? shown with { FrontMatter = shown.FrontMatter with { Editorial = statement } }
            : shown;
    }

    /// <summary>A document without the pages of its source, as it is read where they are not shown in the line.</summary>
    /// <param name="document">The document.</param>
    public static Document WithoutPages(Document document) => DocumentWalker.Interventions(document).Any(IsPage)
        ? document with { Blocks = new TreeRewriter { Line = WithoutPages, IsKept = HasContent }.Blocks(document.Blocks) }
        : document;

    private static bool IsPage(Inline inline) => inline is Intervention { Kind: InterventionKind.Page };

    /// <summary>A paragraph that held nothing but a page is gone, and so is what held nothing but it.</summary>
    private static bool HasContent(Block block) => block switch
    {
        Paragraph paragraph => !paragraph.Inlines.IsEmpty,
        Heading heading => !heading.Inlines.IsEmpty,
        BlockQuote quote => !quote.Blocks.IsEmpty,
        Division division => !division.Blocks.IsEmpty,
        DefinitionList list => !list.Items.IsEmpty,
        BulletList list => !list.Items.IsEmpty,
        _ => true,
    };

    /// <summary>A line without pages; of two spaces that would meet, one goes, and so does one that would begin the line.</summary>
    private static ImmutableArray<Inline> WithoutPages(ImmutableArray<Inline> line)
    {
        var kept = ImmutableArray.CreateBuilder<Inline>(line.Length);
        var isAfterPage = false;
        foreach (var inline in line)
        {
            if (IsPage(inline))
            {
                isAfterPage = true;
                continue;
            }

            var closesUp = isAfterPage && (kept.Count == 0 || kept[^1] is LineBreak or Text { Content: [.., ' '] });
            if (closesUp && inline is Text { Content: [' ', ..] } text)
            {
                if (text.Content.Length > 1)
                {
                    kept.Add(text.WithoutFirst());
                }
            }
            else
            {
                kept.Add(inline);
            }

            isAfterPage = false;
        }

        if (isAfterPage && kept is [.., Text { Content: [.., ' '] } last])
        {
            kept[^1] = last with { Content = last.Content[..^1], Span = last.Span with { Length = Math.Max(0, last.Span.Length - 1) } };
        }

        return kept.ToImmutable();
    }
}
