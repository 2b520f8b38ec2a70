using System.Collections.Immutable;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Sets a typographer's cover: the author above, the title as large as it can be in lines of like widths, an ornament, the subtitle, and at the foot the others and the publisher.</summary>
/// <remarks>Measures are in pixels of the cover, from its top.</remarks>
internal sealed class CoverDesign
{
    private const double Centre = CoverDrawing.Width / 2.0;
    private const double Measure = 1180;

    private const double FrameStroke = 7;
    private const double HairlineGap = 24;
    private const double HairlineStroke = 2;

    // The title and what belongs to it stand between these, above the middle of what they leave: the eye's middle.
    private const double Top = 560;
    private const double TopWithoutAuthors = 320;
    private const double BottomGap = 500;
    private const double OpticalMiddle = 0.44;

    private static readonly Fitting AuthorFit = new(LargestSize: 84, MostLines: 3, HighestPx: 300, Leading: 1.3);
    private static readonly Fitting TitleFit = new(LargestSize: 250, MostLines: 12, HighestPx: 1040, Leading: 1.08);
    private static readonly Fitting SubtitleFit = new(LargestSize: 80, MostLines: 4, HighestPx: 330, Leading: 1.25);
    private static readonly Fitting FootFit = new(LargestSize: 56, MostLines: 2, HighestPx: 160, Leading: 1.35);

    // A word that would have to be set smaller than the first part of the largest size is hyphenated, and then no larger than the second: each hyphen more is worse.
    private const double SmallestWhole = 0.4;
    private const double LargestHyphenated = 0.6;
    private const string Hyphen = "-";

    private const double AuthorBaseline = 400;
    private const double FootRise = 230;
    private const double LeastFootRise = 154;
    private const double FootGap = 96;
    private const double OrnamentGap = 120;

    private readonly ImmutableArray<CoverShape>.Builder _shapes = ImmutableArray.CreateBuilder<CoverShape>();
    private readonly CoverStyle _style;
    private readonly PdfFonts _fonts;
    private readonly string _language;

    private readonly CoverFrame _frame;
    private readonly Func<Hyphenator?> _hyphenator;

    private CoverDesign(CoverStyle style, PdfFonts fonts, string language, CoverFrame frame, Func<Hyphenator?> hyphenator) =>
        (_style, _fonts, _language, _frame, _hyphenator) = (style, fonts, language, frame, hyphenator);

    /// <summary>Where the title and what belongs to it end.</summary>
    private double Bottom => _frame.Height - BottomGap;

    /// <summary>Sets the cover.</summary>
    /// <param name="words">Its words, which the fonts have.</param>
    /// <param name="style">Its colours.</param>
    /// <param name="fonts">The style's fonts.</param>
    /// <param name="language">BCP 47 tag of the words.</param>
    /// <param name="hyphenator">Gives the hyphenator of the language, or null; asked for only where a word is too long for its line.</param>
    /// <param name="frame">What it is fitted to; null for an e-book.</param>
    public static CoverDrawing Draw(CoverWords words, CoverStyle style, PdfFonts fonts, string language, Func<Hyphenator?> hyphenator, CoverFrame? frame = null)
    {
        var design = new CoverDesign(style, fonts, language, frame ?? CoverFrame.Screen, hyphenator);
        design.Draw(words);
        return new CoverDrawing(words.Text, style.Ground, design._shapes.DrainToImmutable());
    }

    /// <summary>Which face each line of words is set in.</summary>
    public static IEnumerable<(FontFace Face, string Text)> Faces(CoverWords words, PdfFonts fonts)
    {
        var (regular, italic) = (fonts.Face(default), fonts.Face(new(Emphasis: true)));
        yield return (regular, words.Title);
        yield return (regular, words.Authors ?? "");
        yield return (italic, words.Subtitle ?? "");
        foreach (var line in words.Others)
        {
            yield return (italic, line);
        }

        yield return (regular, words.Publisher ?? "");
    }

    private void Draw(CoverWords words)
    {
        AddFrame(_frame.Inset, FrameStroke);
        AddFrame(_frame.Inset + HairlineGap, HairlineStroke);
        if (words.Authors is { } authors)
        {
            Add(Set(authors, SmallCapitals(_fonts, authors), AuthorFit), AuthorBaseline);
        }

        var top = words.Authors is null ? TopWithoutAuthors : Top;
        var title = Set(words.Title, _fonts.Text(default, 1), TitleFit with { HighestPx = TitleFit.HighestPx * _frame.Height / CoverDrawing.Height });
        var subtitle = words.Subtitle is { } line ? Set(line, _fonts.Text(new(Emphasis: true), 1), SubtitleFit) : null;
        var height = title.Height + OrnamentGap + (subtitle is null ? 0 : OrnamentGap + subtitle.Height);
        var y = top + ((Bottom - top - height) * OpticalMiddle) + title.CapHeight;
        y = Add(title, y) + OrnamentGap;
        AddOrnament(y);
        if (subtitle is not null)
        {
            Add(subtitle, y + OrnamentGap + subtitle.CapHeight);
        }

        var foot = _frame.Height - Math.Max(FootRise, _frame.Inset + LeastFootRise);
        if (words.Publisher is { } publisher)
        {
            foot = AddUpwards(Set(publisher, SmallCapitals(_fonts, publisher), FootFit), foot);
        }

        foreach (var other in words.Others.Reverse())
        {
            foot = AddUpwards(Set(other, _fonts.Text(new(Emphasis: true), 1), FootFit), foot);
        }
    }

    /// <summary>Small capitals for words in Latin letters. Few faces have Cyrillic ones, and Greek ones would have to lose their accents.</summary>
    /// <param name="fonts">The style's fonts.</param>
    /// <param name="text">The words.</param>
    public static FontInstance SmallCapitals(PdfFonts fonts, string text) =>
        text.All(letter => !char.IsLetter(letter) || letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF')) ? fonts.SmallCapsHead(1) : fonts.Text(default, 1);

    /// <summary>Breaks words into lines and gives them the size at which they fill their place. A word that would have to be tiny for it is hyphenated.</summary>
    /// <param name="text">The words.</param>
    /// <param name="font">Their font; its size is not asked for.</param>
    /// <param name="fit">Their place.</param>
    private SetLines Set(string text, FontInstance font, Fitting fit)
    {
        // At a size of 1, widths are ems.
        font = font with { SizePt = 1 };
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var widest = Measure / (SmallestWhole * fit.LargestSize);
        if (words.Any(word => Width(word, font) > widest))
        {
            var hyphenator = _hyphenator();
            var whole = Fill([.. words.SelectMany(CoverPart.Of)], font, fit);
            var parted = Fill([.. words.SelectMany(word => Width(word, font) > widest ? CoverPart.Hyphenated(word, hyphenator) : CoverPart.Of(word))], font, fit with { LargestSize = LargestHyphenated * fit.LargestSize });
            return parted.Font.SizePt > whole.Font.SizePt ? parted : whole;
        }

        return Fill([.. words.SelectMany(CoverPart.Of)], font, fit);
    }

    private SetLines Fill(ImmutableArray<CoverPart> parts, FontInstance font, Fitting fit)
    {
        ImmutableArray<string> words = [.. parts.Select(part => part.IsHyphenated ? Hyphen : part.Words)];
        ImmutableArray<double> widths = [.. parts.Select(part => Width(part.Words, font))];
        var space = _fonts.Fallback.WidthPt(font, " ", _language);
        var isParted = parts.Any(part => part.IsHyphenated);

        // As large as can be, unless the lines are bad for it; of two that are as good, the fewer lines.
        var (chosen, size, _) = Enumerable.Range(1, Math.Min(fit.MostLines, parts.Length))
            .Select(count =>
            {
                var (lengths, widest, badness) = BalancedLines.Break(words, widths, space, count, parts.Any(part => part.GoesOn) ? i => parts[i].GoesOn : null);
                return (Lengths: lengths, Size: fit.SizeOf(isParted ? LinesOf(parts, lengths).Max(line => Width(line, font)) : widest, count), Badness: badness);
            })
            .MaxBy(trial => trial.Size / (1 + trial.Badness));
        return new SetLines([.. LinesOf(parts, chosen)], font with { SizePt = size }, size * fit.Leading);
    }

    private static IEnumerable<string> LinesOf(ImmutableArray<CoverPart> parts, ImmutableArray<int> lengths)
    {
        var start = 0;
        foreach (var length in lengths)
        {
            yield return string.Concat(parts.Skip(start).Take(length).Select((part, i) => i == 0 || part.GoesOn ? part.Words : $" {part.Words}"))
                + (parts[start + length - 1].IsHyphenated ? Hyphen : "");
            start += length;
        }
    }

    /// <summary>Adds lines; the first stands on a baseline. Gives the baseline of the last.</summary>
    private double Add(SetLines set, double baseline)
    {
        foreach (var line in set.Lines)
        {
            var outline = ImmutableArray.CreateBuilder<OutlineStep>();
            var lines = ImmutableArray.CreateBuilder<CoverLine>();
            var x = Centre - (Width(line, set.Font) / 2);
            foreach (var (part, font) in _fonts.Fallback.SplitAsSeen(set.Font, line, _language))
            {
                var glyphs = Shaper.Shape(font, part, _language);
                lines.Add(new CoverLine(x, baseline, font, glyphs));
                foreach (var glyph in glyphs)
                {
                    foreach (var step in GlyphOutlines.Of(font.Face, glyph.Id))
                    {
                        outline.Add(Placed(step, x + glyph.OffsetXPt, baseline - glyph.OffsetYPt, font.UnitPt));
                    }

                    x += glyph.AdvancePt;
                }
            }

            _shapes.Add(new CoverShape(_style.Ink, outline.DrainToImmutable()) { Lines = lines.DrainToImmutable() });
            baseline += set.Leading;
        }

        return baseline - set.Leading;
    }

    /// <summary>Adds lines of which the last stands on a baseline. Gives the baseline for what stands above them.</summary>
    private double AddUpwards(SetLines set, double baseline)
    {
        var first = baseline - (set.Leading * (set.Lines.Length - 1));
        Add(set, first);
        return first - FootGap;
    }

    private void AddFrame(double inset, double stroke)
    {
        var inner = inset + stroke;
        _shapes.Add(new CoverShape(_style.Accent,
        [
            .. Outlines.Box(inset, inset, CoverDrawing.Width - inset, _frame.Height - inset),

            // The other way round, so that the non-zero rule leaves it open.
            .. Outlines.Box(CoverDrawing.Width - inner, inner, inner, _frame.Height - inner),
        ]) { IsFrame = true });
    }

    private void AddOrnament(double y)
    {
        const double Rule = 190, Stroke = 4, Gap = 34, Lozenge = 20;
        _shapes.Add(new CoverShape(_style.Accent,
        [
            .. Outlines.Box(Centre - Lozenge - Gap - Rule, y - (Stroke / 2), Centre - Lozenge - Gap, y + (Stroke / 2)),
            .. Outlines.Box(Centre + Lozenge + Gap, y - (Stroke / 2), Centre + Lozenge + Gap + Rule, y + (Stroke / 2)),
            new(OutlineVerb.Move, Centre - Lozenge, y),
            new(OutlineVerb.Line, Centre, y - Lozenge),
            new(OutlineVerb.Line, Centre + Lozenge, y),
            new(OutlineVerb.Line, Centre, y + Lozenge),
            new(OutlineVerb.Close),
        ]));
    }

    // Tracking goes between letters: what follows the last is no part of the line.
    private double Width(string text, FontInstance font) => _fonts.Fallback.WidthPt(font, text, _language) - (font.TrackingEm * font.SizePt);

    private static OutlineStep Placed(OutlineStep step, double x, double y, double unit) => step with
    {
        X = x + (step.X * unit),
        Y = y - (step.Y * unit),
        ControlX = x + (step.ControlX * unit),
        ControlY = y - (step.ControlY * unit),
    };

    /// <summary>A place for words.</summary>
    /// <param name="LargestSize">Largest size of type.</param>
    /// <param name="MostLines">Most lines.</param>
    /// <param name="HighestPx">Greatest height of all lines.</param>
    /// <param name="Leading">From baseline to baseline, in sizes.</param>
    private sealed record Fitting(double LargestSize, int MostLines, double HighestPx, double Leading)
    {
        /// <summary>The size at which lines fit.</summary>
        /// <param name="widest">Width of the widest, in ems.</param>
        /// <param name="count">Their number.</param>
        public double SizeOf(double widest, int count) =>
            Math.Min(LargestSize, Math.Min(Measure / widest, HighestPx / (Leading * count)));
    }

    /// <summary>Words in their lines and size.</summary>
    private sealed record SetLines(ImmutableArray<string> Lines, FontInstance Font, double Leading)
    {
        public double CapHeight => Font.Face.CapHeight * Font.UnitPt;

        /// <summary>From the top of the first line's capitals to the last baseline.</summary>
        public double Height => CapHeight + (Leading * (Lines.Length - 1));
    }
}
