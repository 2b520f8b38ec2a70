using Bukharin.Publish.Reading.Interventions;
using Markdig;

namespace Bukharin.Publish.Reading.Markdown.Parsing;

/// <summary>What the parsers of one text share, and the bound that holds for all of them.</summary>
internal static class ParsingContext
{
    /// <summary>How deeply quotations, lists and brackets may nest.</summary>
    public const int MaximumDepth = 64;

    /// <summary>The context of a text.</summary>
    /// <param name="typedNotes">Its notes that are typed by hand.</param>
    /// <param name="tables">Its tables of HTML.</param>
    public static MarkdownParserContext With(TypedNotes typedNotes, HtmlTableRanges tables)
    {
        var context = new MarkdownParserContext();
        context.Properties.Add(typeof(TypedNotes), typedNotes);
        context.Properties.Add(typeof(HtmlTableRanges), tables);
        return context;
    }

    /// <summary>The notes typed by hand of the text that is parsed.</summary>
    public static TypedNotes TypedNotesOf(MarkdownParserContext? context) => (TypedNotes)context!.Properties[typeof(TypedNotes)];

    /// <summary>The tables of HTML of the text that is parsed.</summary>
    public static HtmlTableRanges TablesOf(MarkdownParserContext? context) => (HtmlTableRanges)context!.Properties[typeof(HtmlTableRanges)];
}
