using Bukharin.Publish.Reading.Markdown.Attributes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Parsing;

/// <summary>A pair of square brackets and what stands in it.</summary>
internal sealed class BracketInline : ContainerInline
{
    public required BracketRole Role { get; init; }

    /// <summary>Whether an exclamation mark stands before that makes no picture: it is the author's.</summary>
    public bool HasExclamationMark { get; init; }

    /// <summary>Where a link leads; else null.</summary>
    public string? Url { get; init; }

    /// <summary>A link's title; else null.</summary>
    public string? Title { get; init; }

    /// <summary>The definition that the link refers to, or null.</summary>
    public LinkReferenceDefinition? Definition { get; init; }

    /// <summary>What stands in braces after the brackets, or null.</summary>
    public AttributeList? Attributes { get; init; }

    /// <summary>With what a note begins that is typed by hand, <c>[Footnote 1:</c>; else null.</summary>
    public string? TypedBeginning { get; init; }

    /// <summary>Offset after the closing bracket.</summary>
    public required int CloseOffset { get; init; }
}
