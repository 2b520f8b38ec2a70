using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Which contents of a page are of figures at its head or foot, and where figures are written that stand there or on other pages.</summary>
/// <remarks>Our pages say so by marked content, since nothing that is seen tells at which place of the text such a figure is read.</remarks>
internal sealed class FloatMarks
{
    private const string Float = "Float";
    private const string Call = "FloatCall";
    private const int DeepestMark = 256;
    private const double SamePlace = 0.01;

    private readonly Dictionary<Letter, int> _letters = new(ReferenceEqualityComparer.Instance);
    private readonly List<(PdfRectangle Box, int Number)> _pictures = [];
    private readonly Dictionary<Letter, FloatCall> _calls = new(ReferenceEqualityComparer.Instance);
    private readonly List<(PdfRectangle Box, FloatCall Call)> _callPictures = [];
    private readonly Dictionary<int, int> _painted = [];
    private readonly Dictionary<FloatCall, FloatCall> _placed = [];

    /// <summary>The marks of a page; null where there are none, as on nearly every page.</summary>
    public static FloatMarks? Of(Page page)
    {
        FloatMarks? marks = null;
        foreach (var content in page.GetMarkedContents())
        {
            if (content.Tag is Float or Call)
            {
                (marks ??= new FloatMarks()).Add(content, 0, default, 0);
            }
        }

        return marks;
    }

    /// <summary>The number of the figure that a glyph is of, by how many are painted before it.</summary>
    public ImmutableDictionary<int, int> Painted => _painted.ToImmutableDictionary();

    /// <summary>The places at which figures are written.</summary>
    public ImmutableArray<FloatCall> Calls => [.. _placed.Values.OrderBy(call => call.Start)];

    /// <summary>Notes where a letter is painted.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="painted">How many glyphs of the page are painted before it.</param>
    public void Place(Letter letter, int painted)
    {
        if (_letters.TryGetValue(letter, out var number))
        {
            _painted[painted] = number;
        }

        if (_calls.TryGetValue(letter, out var call))
        {
            Place(call, painted);
        }
    }

    /// <summary>Notes where a picture is painted.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="painted">How many glyphs of the page are painted before it.</param>
    public void Place(PagePicture picture, int painted)
    {
        foreach (var (_, number) in _pictures.Where(one => IsOf(one.Box, picture)))
        {
            _painted[painted] = number;
        }

        foreach (var (_, call) in _callPictures.Where(one => IsOf(one.Box, picture)))
        {
            Place(call, painted);
        }
    }

    private static bool IsOf(PdfRectangle box, PagePicture picture) =>
        Math.Abs(box.Left - picture.Left) < SamePlace && Math.Abs(box.Right - picture.Right) < SamePlace && Math.Abs(box.Bottom - picture.Bottom) < SamePlace;

    private static int NumberOf(MarkedContentElement content, string name) =>
        content.Properties is { } properties && properties.TryGet(NameToken.Create(name), out NumericToken number) ? number.Int : 0;

    private void Place(FloatCall call, int painted)
    {
        var before = _placed.TryGetValue(call, out var other) ? other : call with { Start = painted, End = painted };
        _placed[call] = before with { Start = Math.Min(before.Start, painted), End = Math.Max(before.End, painted) };
    }

    private void Add(MarkedContentElement content, int number, FloatCall call, int depth)
    {
        number = content.Tag == Float ? NumberOf(content, "Number") : number;
        call = content.Tag == Call
            ? new FloatCall(NumberOf(content, "First"), NumberOf(content, "Last"), NumberOf(content, "Before"))
            : call;
        foreach (var letter in content.Letters)
        {
            if (number > 0)
            {
                _letters[letter] = number;
            }

            if (call.First > 0)
            {
                _calls[letter] = call;
            }
        }

        foreach (var image in content.Images)
        {
            if (number > 0)
            {
                _pictures.Add((image.BoundingBox, number));
            }

            if (call.First > 0)
            {
                _callPictures.Add((image.BoundingBox, call));
            }
        }

        if (depth < DeepestMark)
        {
            foreach (var child in content.Children)
            {
                Add(child, number, call, depth + 1);
            }
        }
    }
}
