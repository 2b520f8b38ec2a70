namespace Bukharin.Publish.Reading.Markdown.Parsing;

/// <summary>What a pair of square brackets is in Markdown.</summary>
internal enum BracketRole
{
    /// <summary>Words of an editor's, or words with attributes.</summary>
    Span,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A note that stands where its mark does: <c>^[…]</c>.</summary>
    Note,

    /// <summary>A link that holds another.</summary>
    LinkAroundLink,
}
