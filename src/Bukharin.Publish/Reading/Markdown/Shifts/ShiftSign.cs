using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Shifts;

/// <summary>A sign that begins or ends words above or below the line, read as the HTML that means the same; without its partner, a character.</summary>
/// <param name="tag">The tag in its place.</param>
/// <param name="sign">The sign.</param>
internal sealed class ShiftSign(string tag, char sign) : HtmlInline(tag)
{
    /// <summary>The sign as it stands in the source.</summary>
    public char Sign { get; } = sign;
}
