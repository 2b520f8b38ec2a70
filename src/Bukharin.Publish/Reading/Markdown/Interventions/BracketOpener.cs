using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Interventions;

/// <summary>A bracket that is not closed yet.</summary>
internal sealed class BracketOpener(InlineParser parser) : LinkDelimiterInline(parser)
{
    /// <summary>Whether a note begins with it.</summary>
    public bool IsNote { get; init; }

    /// <summary>With what a note begins that is typed by hand, <c>[Footnote 1:</c>; else null.</summary>
    public string? TypedBeginning { get; init; }
}
