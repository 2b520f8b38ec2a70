using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>Finds how lines belong together by their tags, which say where a paragraph ends.</summary>
/// <param name="tags">The tags.</param>
/// <param name="lines">All lines of the file, for those without tags.</param>
internal sealed class TaggedJoining(TagTree tags, IReadOnlyList<TextLine> lines) : ILineJoining
{
    private readonly Lazy<LineJoining> _untagged = new(() => new LineJoining(lines), isThreadSafe: false);

    public bool IsOpen(TextLine line) => line.EndsInSpace || line.LastCharacter == PageCharacters.SoftHyphen;

    public LineJoin After(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        if (line.Float != next.Float || line.IsPicture || next.IsPicture)
        {
            return LineJoin.NewParagraph;
        }

        if (tags.Of(line, line.Glyphs[line.Last]) is not { } end || tags.Of(next, next.Glyphs[next.First]) is not { } beginning)
        {
            return _untagged.Value.After(flow, index);
        }

        return end.Block != beginning.Block ? LineJoin.NewParagraph
            : line.EndsInSpace ? LineJoin.Space
            : line.LastCharacter == PageCharacters.SoftHyphen ? LineJoin.SoftHyphen
            : LineJoin.Word;
    }
}
