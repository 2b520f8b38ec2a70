using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Definitions;
using Bukharin.Publish.Reading.Markdown.Divisions;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Markdown.Headings;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.HtmlTables;
using Bukharin.Publish.Reading.Markdown.Indentation;
using Bukharin.Publish.Reading.Markdown.Interventions;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Markdown.Shifts;
using Bukharin.Publish.Reading.Markdown.Tables;
using Bukharin.Publish.Reading.Markdown.Unsupported;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Edition Markdown as a Markdig pipeline: CommonMark without ordered lists and indented code, and what is ours.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="typedNotes">Its notes that are typed by hand.</param>
    /// <returns>The tree, or null when it nests too deeply.</returns>
    public static MarkdownDocument? Parse(string text, TypedNotes typedNotes)
    {
        try
        {
            var tables = HtmlTableRanges.In(text);
            var document = Markdig.Markdown.Parse(HtmlWrappers.TakeOut(text, tables), Pipeline, ParsingContext.With(typedNotes, tables));
            HtmlMarkup.Read(document);
            return document;
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nest", StringComparison.OrdinalIgnoreCase) || exception.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            // Markdig's own guard of the stack.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        // Inline spans are exact only with PreciseSourceLocation.
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<HtmlBlockParser>(new MarkupBlockParser());

        // Labels are the author's: Markdown's ordered lists would count them anew, and begin no letters.
        if (builder.BlockParsers.Find<ListBlockParser>() is { } lists)
        {
            lists.ItemParsers.RemoveAll(parser => parser is NumberedListItemParser);
            lists.OpeningCharacters = ['-', '+', '*'];
        }

        builder.BlockParsers.Replace<ParagraphBlockParser>(new TableParser());
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            builder.BlockParsers.Insert(0, new NumberedLineParser(paragraphs));
        }

        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.BlockParsers.Insert(0, new DefinitionParser());
        builder.BlockParsers.Insert(0, new DivisionFenceParser());
        builder.BlockParsers.Insert(0, new IndentedBlockParser(openingCharacters: null));
        builder.BlockParsers.Insert(0, new IndentedBlockParser([':', '[', '-', '+', '*', '_', '>', '#', '`', '~', '<']));
        builder.BlockParsers.Insert(0, new HtmlTableParser());

        // What the author struck out, as Pandoc and GitHub write it.
        builder.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, enableWithinWord: true));
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        builder.InlineParsers.Insert(0, new BracketParser());
        builder.InlineParsers.Insert(0, new ShiftParser());
        builder.InlineParsers.Insert(0, new TypedMarkParser());
        builder.InlineParsers.Add(new HeadingAttributesParser());
        builder.InlineParsers.Add(new MathParser());
        return builder.Build();
    }
}
