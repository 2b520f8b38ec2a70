using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pdf.Wraps;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Verification.Comparison.Expected.Front;

namespace Bukharin.Publish.Verification.Wraps;

/// <summary>Holds a whole cover against the front matter and the printed book.</summary>
internal static class WrapVerifier
{
    private const double Tolerance = 0.02;

    /// <summary>Says what is wrong with a cover; nothing where it is as it has to be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="printer">The printer.</param>
    /// <param name="pageCount">The pages that the printer's file of the book has.</param>
    /// <param name="wrap">What was read back.</param>
    /// <param name="readFile">Reads a file by its path relative to the source, or gives null.</param>
    public static ImmutableArray<Diagnostic> Verify(Document document, Style style, PrinterProfile printer, int pageCount, RecoveredWrap wrap, Func<string, byte[]?> readFile)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(wrap);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        Measures(style.Pdf.Page, printer, pageCount, document.FrontMatter.Trade, wrap, Report);
        Words(document.FrontMatter, style, wrap, Report);
        BarCodes(document.FrontMatter.Trade, wrap, Report);
        var mark = document.FrontMatter.PublisherMark;
        MarkCheck.Run(mark is null ? null : readFile(mark.Path), mark is not null, wrap.Trim.Left + style.Pdf.Page.WidthPt, wrap, Report);
        return findings.ToImmutable();

        void Report(string what) => findings.Add(DiagnosticCodes.CoverDiffers.At(SourceSpan.Whole(document.SourceFile), what));
    }

    private static void Measures(PageStyle page, PrinterProfile printer, int pageCount, TradeData trade, RecoveredWrap wrap, Action<string> report)
    {
        if (wrap.PageCount != 1)
        {
            report($"has {wrap.PageCount} pages, not one");
        }

        // The trim box is as wide as back, spine and front side by side; the bleed is around it.
        var bleed = printer.CoverBleedPt;
        var width = (2 * page.WidthPt) + (printer.SpinePt(pageCount, trade) ?? 0);
        if (Differs(wrap.Trim.Right - wrap.Trim.Left, width) || Differs(wrap.Trim.Top - wrap.Trim.Bottom, page.HeightPt))
        {
            report($"is {Mm(wrap.Trim.Right - wrap.Trim.Left)} by {Mm(wrap.Trim.Top - wrap.Trim.Bottom)} mm when it is trimmed, not {Mm(width)} by {Mm(page.HeightPt)}, as a book of {pageCount} pages asks for");
        }

        if (Differs(wrap.Bleed.Width, width + (2 * bleed)) || Differs(wrap.Bleed.Height, page.HeightPt + (2 * bleed)) || Differs(wrap.Trim.Left, bleed) || Differs(wrap.Trim.Bottom, bleed))
        {
            report($"has another bleed than {Mm(bleed)} mm on all sides");
        }
    }

    /// <summary>What is said on the cover is made of the front matter's values and the style's words for roles, and nothing else; and no value is missing.</summary>
    private static void Words(FrontMatter front, Style style, RecoveredWrap wrap, Action<string> report)
    {
        var words = style.WordsFor(front.Language);
        var isMade = front.Cover is null;
        var said = Letters(wrap.Letters);
        List<(string Words, string Letters, bool IsRequired)> items = [];
        Add(front.Title, isMade);
        Add(front.Subtitle, isMade);
        Add(front.Publisher, true);
        foreach (var line in FrontLines.Contributors(front, words))
        {
            Add(line, isMade);
        }

        ImmutableArray<string> blurb = !front.Trade.Blurb.IsEmpty ? front.Trade.Blurb : front.Description is { } description ? [description] : [];
        foreach (var paragraph in blurb)
        {
            Add(paragraph, true);
        }

        if (front.Trade.IsbnOf(FormatIsbn.Print) is { } isbn)
        {
            // Once in words, and once below the bars.
            Add($"ISBN {isbn.Digits}", true);
            Add(isbn.Digits, true);
            Add(front.Trade.PriceAddOn, true);
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var place = 0;
        while (place < said.Length)
        {
            // The longest that stands there: a title may begin with another value.
            var item = items.Where(one => said.AsSpan(place).StartsWith(one.Letters, StringComparison.Ordinal)).OrderByDescending(one => one.Letters.Length).FirstOrDefault();
            if (item.Letters is null)
            {
                report($"says '{ShortWords.Of(said[place..])}' where the front matter has no such words");
                return;
            }

            used.Add(item.Letters);
            place += item.Letters.Length;
        }

        foreach (var item in items.Where(item => item.IsRequired && !used.Contains(item.Letters)))
        {
            report($"lacks '{ShortWords.Of(item.Words)}'");
        }

        void Add(string? value, bool isRequired)
        {
            if (Letters(value ?? "") is { Length: > 0 } letters)
            {
                items.Add((value!, letters, isRequired));
            }
        }
    }

    private static void BarCodes(TradeData trade, RecoveredWrap wrap, Action<string> report)
    {
        string[] expected = trade.IsbnOf(FormatIsbn.Print) is { } isbn ? [isbn.Digits, .. trade.PriceAddOn is { } price ? new[] { price } : []] : [];
        if (!wrap.BarCodes.SequenceEqual(expected))
        {
            report($"has the bar code '{string.Join(' ', wrap.BarCodes)}', not '{string.Join(' ', expected)}'");
        }
    }

    private static bool Differs(double one, double other) => Math.Abs(one - other) > Tolerance;

    // Case does not count: names stand in small capitals, whose letters are told as they are written.
    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Mm(double points) => (points * 25.4 / 72).ToString("0.0#", CultureInfo.InvariantCulture);
}
