using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The labels before the words of a line, as pieces of it: they hang, and the words begin behind the last.</summary>
/// <param name="pieces">Makes the pieces of words.</param>
/// <param name="fonts">The fonts.</param>
internal sealed class HangingLabels(RunPieces pieces, PdfFonts fonts)
{
    /// <summary>The pieces of some labels, each with its destination, and the indent behind the last; none where there is no label.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="sizePt">Size of type.</param>
    public ImmutableArray<ParagraphPiece> Of(ImmutableArray<ClauseLabel> labels, double sizePt)
    {
        if (labels.IsEmpty)
        {
            return [];
        }

        var taken = ImmutableArray.CreateBuilder<ParagraphPiece>();
        ClauseLabel? before = null;
        foreach (var label in labels)
        {
            if (before is not null)
            {
                taken.Add(pieces.Words("\u00A0", fonts.Text(default, sizePt), before));
            }

            before = label;
            taken.Add(new DestinationPiece(label.Id));
            taken.Add(pieces.Words(label.Text, fonts.Label(new RunFormat().With(label.Look), sizePt), label) with { NoHyphens = true });
        }

        taken.Add(new IndentPiece());
        return taken.ToImmutable();
    }
}
