using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>The place in the source of what stands on a page, by the tag with which it was handed to the typesetter.</summary>
internal static class TaggedPlace
{
    /// <summary>The place; the whole file for what the edition has added.</summary>
    public static SourceSpan Of(object? tag, string sourceFile) => tag switch
    {
        Node node => node.Span,
        Run run => run.Span,
        ClauseLabel label => label.Span,
        Footnote note => note.Span,
        _ => SourceSpan.Whole(sourceFile),
    };
}
