using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Layout.Faces;

/// <summary>The fonts of a style: the face for a run, and the features that it is set with.</summary>
internal sealed class PdfFonts
{
    private static readonly ImmutableArray<string> MarkFeatures = ["sups"];

    // Faces for code join signs to others that are not typed: "->" to an arrow, "!=" to an unequal sign.
    private static readonly ImmutableArray<string> CodeFeatures = ["-liga", "-clig", "-calt"];

    // Small capitals that are drawn are a little higher than small letters; whoever reads type of this size takes it for that of its line.
    private const double SmallCapitalsPart = 0.82;

    private const string Figures = "0123456789";

    // Letters of which every face with small capitals has some.
    private const string SmallLetters = "aenox";

    // Capitals of any size want air between them (Bringhurst, The Elements of Typographic Style, 3.2.2: 5 to 10 per cent);
    // in running text a little less.
    private const double TextShareOfTracking = 0.5;

    private readonly LetterStyle _letters;
    private readonly ImmutableArray<string> _textFeatures;
    private readonly ImmutableArray<string> _liningFeatures;
    private readonly FontFace _regular;
    private readonly FontFace _italic;
    private readonly FontFace _bold;
    private readonly FontFace _boldItalic;
    private readonly double _codePart;
    private readonly bool _scalesMarks;
    private readonly bool _hasLargeMarks;
    private readonly bool _isPlain;
    private readonly Dictionary<FontFace, bool> _scalesSmallCapitals = [];
    private readonly SortedSet<(string Face, string Form)> _scaled = [];

    /// <summary>The faces of characters that the others lack.</summary>
    public FallbackFaces Fallback { get; }

    // Few texts have code: its faces are read when there is some.
    private readonly Lazy<(FontFace Regular, FontFace Italic, FontFace Bold, FontFace BoldItalic)> _code;

    public PdfFonts(Style style)
    {
        _letters = style.Pdf.Letters;
        ImmutableArray<string> ligatures = _letters.Ligatures ? [] : ["-liga", "-clig"];

        // What figures a face has of itself differs from face to face, so either kind is asked for.
        _liningFeatures = ["lnum", .. ligatures];
        _textFeatures = _letters.Figures == FigureForm.OldStyle ? ["onum", .. ligatures] : _liningFeatures;
        _isPlain = style.Emphasis == EmphasisForm.Weight;
        (_regular, _italic, _bold, _boldItalic) = FourFaces.Load(style, style.Pdf.Fonts, "pdf.fonts");
        _hasLargeMarks = style.Notes.Marks == NoteMarkSize.Text;
        _scalesMarks = !_hasLargeMarks && !HasDrawn(new FontInstance(_regular, 1, MarkFeatures), Figures, "und");

        var code = style.Pdf.Code;
        _codePart = code.SizePart;
        _code = new Lazy<(FontFace, FontFace, FontFace, FontFace)>(() =>
        {
            var faces = FourFaces.Load(style, code.Fonts, "pdf.code.fonts");
            foreach (var face in (FontFace[])[faces.Regular, faces.Italic, faces.Bold, faces.BoldItalic])
            {
                CheckCode(face);
            }

            return faces;
        });

        Fallback = new FallbackFaces(
        [
            .. style.Pdf.FallbackByLanguage.Select(one => new FallbackFace(() => Load(one.Value), one.Key)),
            .. style.Pdf.Fallback.Select(path => new FallbackFace(() => Load(path))),
        ]);

        static void CheckCode(FontFace face)
        {
            if (!MonospacedFonts.Has(face.PostScriptName))
            {
                throw new TypeFileException(face.FileName, "it is for code, and by its name its letters have more than one width", isFont: true);
            }
        }

        FontFace Load(string path) => StyleFaces.Load(style, path);
    }

    /// <summary>The face of a run.</summary>
    public FontFace Face(RunFormat format) => (format.Emphasis, format.Strong) switch
    {
        (false, false) when format.IsCode => _code.Value.Regular,
        (true, false) when format.IsCode => _code.Value.Italic,
        (false, true) when format.IsCode => _code.Value.Bold,
        (true, true) when format.IsCode => _code.Value.BoldItalic,
        (false, false) => _regular,
        (true, false) => _italic,
        (false, true) => _bold,
        (true, true) => _boldItalic,
    };

    /// <summary>The font of a run of text.</summary>
    public FontInstance Text(RunFormat format, double sizePt) => format.IsCode
        ? new FontInstance(Face(format), sizePt * _codePart, CodeFeatures)
        : format.SmallCaps && !ScalesSmallCapitals(Face(format)) ? new FontInstance(Face(format), sizePt, ["smcp", .. _textFeatures], _letters.SmallCapitalsLetterspacingEm * TextShareOfTracking)
        : new FontInstance(Face(format), sizePt, _textFeatures);

    /// <summary>The font of words in capitals: spaced, with figures of their height.</summary>
    /// <param name="font">The font of the words around them.</param>
    public FontInstance Capitals(FontInstance font) =>
        font.TrackingEm > 0 ? font : font with { Features = _liningFeatures, TrackingEm = _letters.CapitalsLetterspacingEm };

    /// <summary>The font of a heading's run.</summary>
    public FontInstance Heading(HeadingSetting style, RunFormat format) => style.Form switch
    {
        HeadingForm.Italic => Text(format with { Emphasis = !format.Emphasis }, style.SizePt),
        HeadingForm.Bold => Text(format with { Strong = true }, style.SizePt),
        HeadingForm.SmallCaps when !format.Emphasis && !format.Strong && !format.IsCode => SmallCapsHead(style.SizePt),
        _ => Text(format, style.SizePt),
    };

    /// <summary>The font of clause labels: lining figures, whose height is that of the parentheses around them.</summary>
    /// <param name="format">How the label is set off.</param>
    /// <param name="sizePt">Size of type.</param>
    public FontInstance Label(RunFormat format, double sizePt) =>
        Text(format, sizePt) is var font && format.SmallCaps && !ScalesSmallCapitals(font.Face) ? font : font with { Features = _liningFeatures };

    /// <summary>The font of note marks, and how far it is raised in points: superior figures as the face has drawn them, or else small ones; as large as the text where the style says so.</summary>
    public (FontInstance Font, double RisePt) Mark(double sizePt)
    {
        if (_hasLargeMarks)
        {
            return (new FontInstance(_regular, sizePt, _liningFeatures), RaisedType.RisePart * sizePt);
        }

        if (!_scalesMarks)
        {
            return (new FontInstance(_regular, sizePt, MarkFeatures), 0);
        }

        _scaled.Add((_regular.PostScriptName, "superior figures"));
        return (new FontInstance(_regular, sizePt * RaisedType.MarkPart, _liningFeatures), RaisedType.RisePart * sizePt);
    }

    /// <summary>The parts of words in small capitals, each with its font: one part where the face has drawn them, else small letters apart from all else, with the stops that close up to them.</summary>
    /// <param name="font">The font of the words.</param>
    /// <param name="words">The words.</param>
    public IEnumerable<(string Part, FontInstance Font)> SmallCapitals(FontInstance font, string words)
    {
        if (font.SetsCapitals || !ScalesSmallCapitals(font.Face))
        {
            yield return (words, font);
            yield break;
        }

        for (var start = 0; start < words.Length;)
        {
            var (end, isSmall) = (start + 1, IsSmall(words[start]));
            while (end < words.Length && (IsSmall(words[end]) == isSmall || IsMark(words[end]) || (isSmall && char.IsPunctuation(words[end]))))
            {
                end++;
            }

            yield return (words[start..end], isSmall ? Scaled(font, _letters.SmallCapitalsLetterspacingEm * TextShareOfTracking) : font);
            start = end;
        }

        static bool IsSmall(char letter) => char.ToUpperInvariant(letter) != letter;

        static bool IsMark(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }

    /// <summary>What has been set in small type because a face has not drawn it: faces by PostScript name, with what they lack.</summary>
    public IEnumerable<(string Face, string Form)> ScaledForms => _scaled;

    /// <summary>The font of words above or below the line, and how far it is raised in points: letters that the face has drawn for it, or small type.</summary>
    /// <remarks>
    /// A superior figure as the face has it is what a note's mark looks like, and on paper nothing else tells them apart: a figure
    /// that is the text's own is raised small type, and so are signs, of which none can say whether they stand high. Inferior glyphs
    /// are not asked for: in faces that have them they reach hardly below the line.
    /// </remarks>
    /// <param name="font">The font of the words around them.</param>
    /// <param name="shift">Where they stand.</param>
    /// <param name="words">The words.</param>
    /// <param name="language">Their language.</param>
    public (FontInstance Font, double RisePt) Shifted(FontInstance font, BaselineShift shift, string words, string language)
    {
        if (shift == BaselineShift.None)
        {
            return (font, 0);
        }

        var drawn = font with { Features = MarkFeatures, TrackingEm = 0 };
        if (shift == BaselineShift.Superscript && words.All(char.IsLetter) && HasDrawn(drawn, words, language))
        {
            return (drawn, 0);
        }

        var riseEm = shift == BaselineShift.Superscript ? RaisedType.RisePart : -RaisedType.DropPart;
        return (font with { SizePt = font.SizePt * RaisedType.TextPart, Features = _liningFeatures, TrackingEm = 0 }, riseEm * font.SizePt);
    }

    /// <summary>The font of line numbers: lining figures of one width.</summary>
    public FontInstance LineNumber(double sizePt) => new(_regular, sizePt, ["lnum", "tnum"]);

    /// <summary>The font of running heads, and of headings in small capitals.</summary>
    /// <remarks>A style without italics has none either: capitals of any size are blocks to those who read it.</remarks>
    public FontInstance SmallCapsHead(double sizePt) => _isPlain
        ? new FontInstance(_regular, sizePt, _textFeatures)
        : ScalesSmallCapitals(_regular)
        ? Scaled(new FontInstance(_regular, sizePt, _liningFeatures), _letters.SmallCapitalsLetterspacingEm)
        : new FontInstance(_regular, sizePt, ["smcp", "c2sc", .. _textFeatures], _letters.SmallCapitalsLetterspacingEm);

    private bool ScalesSmallCapitals(FontFace face)
    {
        if (!_scalesSmallCapitals.TryGetValue(face, out var scales))
        {
            _scalesSmallCapitals.Add(face, scales = !HasDrawn(new FontInstance(face, 1, ["smcp"]), SmallLetters, "und"));
        }

        return scales;
    }

    /// <summary>Capitals that stand for small ones.</summary>
    private FontInstance Scaled(FontInstance font, double trackingEm)
    {
        _scaled.Add((font.Face.PostScriptName, "small capitals"));
        return font with { SizePt = font.SizePt * SmallCapitalsPart, TrackingEm = trackingEm, SetsCapitals = true };
    }

    /// <summary>Whether a face has a glyph of its own for each character in a font with such features.</summary>
    private static bool HasDrawn(FontInstance font, string words, string language) => words.EnumerateRunes().All(character =>
    {
        var text = character.ToString();
        return Rune.IsWhiteSpace(character)
            || !Shaper.Shape(font, text, language).Select(glyph => glyph.Id).SequenceEqual(Shaper.Shape(font with { Features = [] }, text, language).Select(glyph => glyph.Id));
    });
}
