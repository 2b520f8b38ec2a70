using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Labels that wait for the line that they share: one without words of its own before the next ("1. (a) …") stands beside it.</summary>
/// <param name="pieces">Makes the pieces of words.</param>
/// <param name="fonts">The fonts.</param>
internal sealed class HangingLabels(RunPieces pieces, PdfFonts fonts)
{
    private readonly List<ClauseLabel> _labels = [];

    /// <summary>Whether one waits.</summary>
    public bool AreThere => _labels.Count > 0;

    /// <summary>Where the first of them hangs, in points from the left edge of the text.</summary>
    public double LeftPt { get; private set; }

    /// <summary>Lets the next line begin with a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="leftPt">Where it hangs, if it is the first.</param>
    public void Add(ClauseLabel label, double leftPt)
    {
        LeftPt = AreThere ? LeftPt : leftPt;
        _labels.Add(label);
    }

    /// <summary>Takes them: each with its destination, and the indent behind the last.</summary>
    /// <param name="sizePt">Size of type.</param>
    public ImmutableArray<ParagraphPiece> Take(double sizePt)
    {
        var taken = ImmutableArray.CreateBuilder<ParagraphPiece>();
        ClauseLabel? before = null;
        foreach (var label in _labels)
        {
            if (before is not null)
            {
                taken.Add(pieces.Words("\u00A0", fonts.Text(default, sizePt), before));
            }

            before = label;
            taken.Add(new DestinationPiece(label.Id));
            taken.Add(pieces.Words(label.Text, fonts.Label(new RunFormat().With(label.Look), sizePt), label) with { NoHyphens = true });
        }

        _labels.Clear();
        taken.Add(new IndentPiece());
        return taken.ToImmutable();
    }
}
