using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>How large program code is set whose lines would be wider than the text: smaller, as far as it can be read; what is wider still turns its lines.</summary>
/// <param name="copy">The text.</param>
/// <param name="pieces">Makes pieces of runs.</param>
internal sealed class CodeSize(PreparedCopy copy, RunPieces pieces)
{
    // Smaller than notes are in most styles, and still as large as what newspapers set their small print in.
    private const double Smallest = 0.68;

    private readonly List<Diagnostic> _notices = [];

    /// <summary>What is told of blocks that are set smaller.</summary>
    public IReadOnlyList<Diagnostic> Notices => _notices;

    /// <summary>The setting of a block: smaller where its lines would not fit, unless no size would help.</summary>
    /// <param name="code">The block.</param>
    /// <param name="setting">What surrounds it.</param>
    public Setting Fitted(CodeBlock code, Setting setting)
    {
        var room = setting.MeasurePt - setting.LeftPt - setting.RightPt;
        var widest = code.Paragraphs.Max(paragraph => Widest(pieces.Of(copy.Runs(paragraph), setting.Text.SizePt)));

        // A hundredth less: what fits exactly may turn for a rounding error.
        var size = widest > room ? Math.Floor(room / widest * 100) / 100 : 1;
        if (size is 1 or < Smallest)
        {
            return setting;
        }

        _notices.Add(DiagnosticCodes.CodeSetSmall.At(code.Span with { Length = 0 }, (int)Math.Round(size * 100)));
        return setting with { Text = setting.Text with { SizePt = setting.Text.SizePt * size, LeadingPt = setting.Text.LeadingPt * size } };
    }

    /// <summary>The width of the deepest indent with which lines of a block begin.</summary>
    /// <param name="code">The block.</param>
    /// <param name="setting">How it is set.</param>
    public double DeepestPt(CodeBlock code, Setting setting) => code.Paragraphs
        .SelectMany(paragraph => pieces.Of(copy.Runs(paragraph), setting.Text.SizePt).OfType<TextPiece>())
        .Select(words => pieces.WidthPt(words) * (words.Text.Length - words.Text.TrimStart().Length) / words.Text.Length)
        .DefaultIfEmpty().Max();

    private double Widest(IEnumerable<ParagraphPiece> line)
    {
        var (widest, width) = (0.0, 0.0);
        foreach (var piece in line)
        {
            width = piece is LineBreakPiece ? 0 : width;
            width += piece is TextPiece text ? pieces.WidthPt(text) : 0;
            widest = Math.Max(widest, width);
        }

        return widest;
    }
}
