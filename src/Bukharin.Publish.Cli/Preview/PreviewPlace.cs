using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>A place of the text that the preview can go to: a heading or a clause.</summary>
/// <param name="Id">Its id, the same in all editions.</param>
/// <param name="Name">The words of a heading, the label of a clause.</param>
/// <param name="Address">The address of a clause; empty for a heading without a label.</param>
/// <param name="Depth">Its depth in the outline, from 1.</param>
/// <param name="Span">Where it stands in the source.</param>
internal sealed record PreviewPlace(string Id, string Name, string Address, int Depth, SourceSpan Span)
{
    /// <summary>The places of a text, in order.</summary>
    public static IEnumerable<PreviewPlace> Of(Document document)
    {
        var headings = DocumentWalker.Descendants(document).OfType<Heading>()
            .Select(heading => new PreviewPlace(heading.Id, heading.Words, heading.Label?.Address ?? "", heading.Level, heading.Span));
        var clauses = DocumentWalker.Labels(document)
            .Where(one => one.Placement != LabelPlacement.Heading)
            .Select(one => one.Label)
            .Select(label => new PreviewPlace(label.Id, label.Text, label.Address, label.Level, label.Span));
        return headings.Concat(clauses).OrderBy(place => place.Span.Line).ThenBy(place => place.Span.Column);
    }
}
