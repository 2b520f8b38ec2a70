using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Joins paragraphs of code to a block of code.</summary>
internal static class CodeBlocks
{
    /// <summary>The block; or the paragraphs as they are, if somebody has put something between them that code cannot hold, such as a note.</summary>
    /// <param name="paragraphs">The paragraphs in the container.</param>
    /// <param name="span">The place that nodes are given.</param>
    public static List<Node> Of(List<Node> paragraphs, SourceSpan span) => paragraphs.Count > 0 && paragraphs.TrueForAll(IsCode)
        ? [new CodeBlock { Paragraphs = [.. paragraphs.Cast<Paragraph>().Select(WithCode)], Span = span }]
        : paragraphs;

    private static bool IsCode(Node node) => node is Paragraph paragraph && paragraph.Inlines.All(inline => inline is Code or LineBreak or Text);

    /// <summary>The paragraph with all its words as code, since words that somebody typed between the code have no such format.</summary>
    private static Paragraph WithCode(Paragraph paragraph)
    {
        var inlines = new List<Inline>();
        foreach (var inline in paragraph.Inlines)
        {
            var content = inline is Text text ? text.Content : (inline as Code)?.Content;
            if (content is not null && inlines is [.., Code before])
            {
                inlines[^1] = before with { Content = before.Content + content };
            }
            else
            {
                inlines.Add(content is null ? inline : new Code { Content = content, Span = inline.Span });
            }
        }

        return paragraph with { Inlines = [.. inlines] };
    }
}
