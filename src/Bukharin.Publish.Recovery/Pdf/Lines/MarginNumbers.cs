using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>The numbers in the margins, and the lines beside which they stand.</summary>
/// <remarks>
/// By geometry: figures alone, between the page's first line and its last, on the baseline of a line and outside of it. What
/// stands higher or lower is a folio.
/// </remarks>
internal sealed class MarginNumbers
{
    /// <summary>Deviation from a line's baseline that is none to the eye, as a part of the size of type.</summary>
    private const double SameBaseline = 0.06;

    /// <summary>How far baselines may differ, as a part of the size, where the line beside has only small type above or below it.</summary>
    private const double RaisedBaseline = 0.6;

    private readonly Dictionary<TextLine, string> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <param name="pages">The pages, with their notes apart.</param>
    public MarginNumbers(ImmutableArray<PageText> pages)
    {
        var strays = ImmutableArray.CreateBuilder<RecoveredStrayNumber>();
        foreach (var page in pages)
        {
            foreach (var number in page.MarginNumbers)
            {
                if (page.Body.FirstOrDefault(line => !line.IsInMargin && IsBeside(number, line)) is { } line && _numbers.TryAdd(line, number.Text))
                {
                    continue;
                }

                strays.Add(new RecoveredStrayNumber(number.Text, page.Content.Number));
            }
        }

        Strays = strays.DrainToImmutable();
        AreThere = _numbers.Count > 0 || !Strays.IsEmpty;
    }

    /// <summary>Whether any line has a number.</summary>
    public bool AreThere { get; }

    /// <summary>Numbers in the margin that no line of the text stands beside.</summary>
    public ImmutableArray<RecoveredStrayNumber> Strays { get; }

    /// <summary>The number beside a line; empty for none.</summary>
    public string Of(TextLine line) => _numbers.GetValueOrDefault(line, "");

    /// <summary>Whether something that is no part of a page's text is a number in its margin.</summary>
    /// <param name="line">What it is.</param>
    /// <param name="text">The page's lines, notes included, from the head down.</param>
    public static bool IsOne(TextLine line, ImmutableArray<TextLine> text) =>
        line.Text.All(char.IsAsciiDigit) && !text.IsEmpty
        && line.Baseline < text[0].Baseline + (text[0].SizePt / 2) && line.Baseline > text[^1].Baseline - (text[^1].SizePt / 2);

    private static bool IsBeside(TextLine number, TextLine line) =>
        Math.Abs(number.Baseline - line.Baseline) <= (line.IsAllSmall ? RaisedBaseline : SameBaseline) * line.SizePt && (number.Right < line.Left || number.Left > line.Right);
}
