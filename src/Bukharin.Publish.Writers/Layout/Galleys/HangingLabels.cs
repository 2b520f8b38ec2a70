using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy.Labels;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The labels before the words of a line, as pieces of it: they hang, and the words begin behind the last.</summary>
/// <param name="pieces">Makes the pieces of words.</param>
/// <param name="fonts">The fonts.</param>
internal sealed class HangingLabels(RunPieces pieces, PdfFonts fonts)
{
    private readonly WaitingLabels<double> _labels = new();

    /// <summary>Whether any label waits.</summary>
    public bool AreThere => _labels.AreThere;

    /// <summary>Where the first of the labels hangs, in points from the left edge of the text.</summary>
    public double LeftPt => _labels.All[0].Place;

    /// <summary>Lets a label wait.</summary>
    /// <param name="label">The label.</param>
    /// <param name="leftPt">Where it hangs, if it is the first in its line.</param>
    public void Add(ClauseLabel label, double leftPt) => _labels.Add(label, leftPt);

    /// <summary>The pieces of the labels, each with its destination, and the indent behind the last. Then none waits.</summary>
    /// <param name="sizePt">Size of type.</param>
    public ImmutableArray<ParagraphPiece> Take(double sizePt)
    {
        var taken = ImmutableArray.CreateBuilder<ParagraphPiece>();
        ClauseLabel? before = null;
        foreach (var (label, _) in _labels.Take())
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
