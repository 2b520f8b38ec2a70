using System.Globalization;
using System.Text;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Lifting;

/// <summary>What the mark of a lifted gloss moves behind in a line: stops, and quotation marks that close where they stand.</summary>
/// <remarks>
/// By its form alone no mark can be told to close: U+2018 closes in German and opens in English, U+00BB closes in French and
/// opens in Danish books. It closes when it answers the mark that was opened last; where nothing is open that it answers, as
/// in the last paragraph of a long quotation, it closes if no word begins behind it.
/// </remarks>
internal sealed class MarkPlaces
{
    // Unicode: Terminal_Punctuation of category Po, in the scripts that have a full stop, a comma or their like.
    private const string Stops = ".,;:!?\u2026\u203C\u203D\u2047\u2048\u2049\u037E\u0387\u0589\u060C\u061B\u061F\u0964\u0965\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F";

    // Stands for a mark, and for the signs of code, which are none of the text's punctuation.
    private const char NoPunctuation = '\uFFFC';

    // An opening mark, and the marks by which one language or another closes it.
    private static readonly (char Opening, string Closing)[] Pairs =
    [
        ('\u201E', "\u201C\u201D"), ('\u201A', "\u2018\u2019"), ('\u201C', "\u201D"), ('\u2018', "\u2019"), ('\u00AB', "\u00BB"), ('\u00BB', "\u00AB\u00BB"),
        ('\u2039', "\u203A"), ('\u203A', "\u2039\u203A"), ('\u201D', "\u201D"), ('\u300C', "\u300D"), ('\u300E', "\u300F"), ('"', "\""),
    ];

    private readonly string _line;
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly bool[] _closes;

    /// <param name="flat">The runs of a line, the lifted marks among them.</param>
    public MarkPlaces(List<FlatRun> flat)
    {
        (_starts, _lengths) = (new int[flat.Count], new int[flat.Count]);
        if (!flat.Exists(run => run.IsLifted))
        {
            (_line, _closes) = ("", []);
            return;
        }

        var line = new StringBuilder();
        for (var i = 0; i < flat.Count; i++)
        {
            var start = _starts[i] = line.Length;
            line.Append(flat[i] switch
            {
                { Run: null } => "",
                { Run: TextRun { Format.IsCode: true } code } => string.Concat(code.Text.Select(character => IsPassed(character) ? NoPunctuation : character)),
                { Run: TextRun text } => text.Text,
                { Run: LabelRun label } => label.Label.Text,
                { IsLifted: true } => NoPunctuation.ToString(),
                { Run: MarginRun } => "",
                _ => "\n",
            });
            _lengths[i] = line.Length - start;
        }

        _line = line.ToString();
        _closes = new bool[_line.Length];
        Pair();
    }

    /// <summary>Whether a character is such as marks move behind, if it closes.</summary>
    public static bool IsPassed(char c) => Stops.Contains(c, StringComparison.Ordinal) || IsQuotationMark(c);

    /// <summary>How many characters a mark moves behind that stands before a run of the line.</summary>
    public int PassedIn(int run)
    {
        var end = 0;
        while (end < _lengths[run] && (Stops.Contains(_line[_starts[run] + end], StringComparison.Ordinal) || _closes[_starts[run] + end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsQuotationMark(char c) => c is '"' or '\'' or '\u300D' or '\u300F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    /// <summary>Goes along the line and keeps count of what is open.</summary>
    private void Pair()
    {
        var open = new List<char>();
        for (var i = 0; i < _line.Length; i++)
        {
            var c = _line[i];
            var closing = c is '\u2019' && BeginsWordAfter(i) ? -1 : open.FindLastIndex(opening => Array.Exists(Pairs, pair => pair.Opening == opening && pair.Closing.Contains(c, StringComparison.Ordinal)));
            if (closing >= 0)
            {
                open.RemoveRange(closing, open.Count - closing);
                _closes[i] = true;
            }
            else if (IsQuotationMark(c) && !BeginsWordAfter(i) && !IsSpace(i - 1))
            {
                _closes[i] = true;
            }
            else if (Array.Exists(Pairs, pair => pair.Opening == c))
            {
                open.Add(c);
            }
        }
    }

    /// <summary>Whether a letter or a figure stands behind a mark, or behind other marks that stand there.</summary>
    private bool BeginsWordAfter(int i)
    {
        do
        {
            i++;
        }
        while (i < _line.Length && IsQuotationMark(_line[i]));

        return i < _line.Length && char.IsLetterOrDigit(_line[i]);
    }

    private bool IsSpace(int i) => i < 0 || char.IsWhiteSpace(_line[i]);
}
