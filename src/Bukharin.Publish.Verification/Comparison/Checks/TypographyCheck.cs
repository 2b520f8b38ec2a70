using System.Buffers;
using System.Collections.Frozen;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that punctuation is set as a reader of the language expects it, whatever rule has set it.</summary>
/// <remarks>
/// Words are compared with typography undone, so that a mark which is turned the wrong way compares equal. Here it is looked at
/// as it stands: no typewriter's mark is left, and a mark that can only open or only close by what stands beside it in the
/// source does so. Where a mark could be either, nothing is said.
/// </remarks>
/// <param name="story">The text, or a note.</param>
/// <param name="language">BCP 47 tag of the text.</param>
internal sealed class TypographyCheck(StoryComparison story, string language)
{
    private const string Apostrophe = "\u2019";
    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"\u201C\u201D\u201E\u00AB\u00BB");

    // Words that begin with an apostrophe for the letters they have lost; shorter ones are none but such.
    private const int ShortWord = 2;
    private static readonly FrozenSet<string> Shortened = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tis", "twas", "twere", "twill", "twould", "twixt", "tisn", "twasn", "til", "till", "cause", "bout", "round", "cos", "coz", "cross", "fore", "pon", "ere", "ave", "ome", "ouse", "neath",
        "gainst", "tween", "tgeen", "twelk", "nen", "nem", "ner", "nes", "rein", "raus", "rauf", "runter", "ran", "rum", "nauf", "naus", "nein", "mal", "was", "sto", "sta", "sti", "ste");

    /// <summary>Reports each sign that is not what it must be.</summary>
    public void Run()
    {
        for (var i = 0; i < story.Old.Count; i++)
        {
            if (story.Alignment.NewOf[i] is >= 0 and var place && story.OriginOf(i) is { Words: { } words } origin
                && QuotationSigns.Of(origin.Look.Language ?? language) is { } signs && !IsAddress(origin))
            {
                Check(i, words.Content[story.Old[i].Offset], story.Excerpts.Reading(story.New, place), signs);
            }
            else if (story.Alignment.NewOf[i] is >= 0 and var made && story.OriginOf(i) is { Made: { } name } its && QuotationSigns.Of(its.Look.Language ?? language) is { } marks)
            {
                CheckName(i, name, story.Excerpts.Reading(story.New, made), marks.Double);
            }
        }

        OpenedTwice();
    }

    /// <summary>
    /// Two quotations that open one after the other and of which neither closes: the second mark, where it stands closed up behind a
    /// word, a stop or a dash, should have closed the first. Straight marks alone do not nest; where the source has double marks of its
    /// own as well, these may have opened or closed what the straight ones do not.
    /// </summary>
    private void OpenedTwice()
    {
        var open = new List<(int Token, bool IsDoubtful)>();
        for (var i = 0; i <= story.Old.Count; i++)
        {
            if (i == story.Old.Count || story.Old[i].BeginsParagraph)
            {
                if (open.Count > 1 && open[^1] is { IsDoubtful: true, Token: var token })
                {
                    story.Report(DiagnosticCodes.QuotationTurned, story.Span(token, token + 1), story.Excerpts.Reading(story.New, story.Alignment.NewOf[token]), Where(token));
                }

                open.Clear();
            }

            if (i < story.Old.Count && story.OriginOf(i).Words is { } own && own.Content[story.Old[i].Offset] is not '"' and var sign && IsDouble(sign))
            {
                open.Clear();
            }

            if (i < story.Old.Count && story.Alignment.NewOf[i] is >= 0 and var place && story.OriginOf(i) is { Words: { } words } origin && words.Content[story.Old[i].Offset] == '"'
                && QuotationSigns.Of(origin.Look.Language ?? language) is { Double: [var opening, var closing] } && opening != closing && !IsAddress(origin))
            {
                var reading = story.Excerpts.Reading(story.New, place);
                if (reading == opening.ToString())
                {
                    open.Add((i, IsBehindWords(i)));
                }
                else if (open.Count > 0)
                {
                    open.RemoveAt(open.Count - 1);
                }
            }
        }
    }

    private bool IsBehindWords(int token) =>
        (char.IsLetterOrDigit(Before(token)) || MarkPlacement.IsStop(Before(token)) || Before(token) is '-' or '–' or '—') && !MustOpen(token) && !MustClose(token);

    private static bool IsAddress(Origin origin) => origin.Link is not null && origin.Words is { } words && words.Content.Contains("://", StringComparison.Ordinal);

    private void Check(int token, char source, string reading, QuotationSigns signs)
    {
        if (source is '"' or '\'' && reading is "\"" or "'")
        {
            story.Report(DiagnosticCodes.TypewriterSign, story.Span(token, token + 1), reading, Where(token));
        }
        else if (source == '-' && ArePartedHyphens(token))
        {
            if (reading.AsSpan().ContainsAnyExcept('-'))
            {
                story.Report(DiagnosticCodes.TextAltered, story.Span(token, token + 1), "--", reading, story.In(token));
            }
        }
        else if (source == '-' && reading is [not '-'] && EndsParagraphAsHyphen(token))
        {
            story.Report(DiagnosticCodes.TextAltered, story.Span(token, token + 1), "-", reading, story.In(token));
        }
        else if (source == '-' && reading is ['-', '-', ..])
        {
            story.Report(DiagnosticCodes.TypewriterSign, story.Span(token, token + 1), reading, Where(token));
        }
        else if ((source == '"' && IsTurned(token, reading, signs.Double)) || (source == '\'' && IsTurnedSingle(token, reading, signs.Single)))
        {
            story.Report(DiagnosticCodes.QuotationTurned, story.Span(token, token + 1), reading, Where(token));
        }
    }

    /// <summary>Whether a paragraph ends with a single hyphen behind a figure or a quotation mark, which stays one: a range has a figure on either side, and other dashes have spaces.</summary>
    private bool EndsParagraphAsHyphen(int token) => (token + 1 == story.Old.Count || story.Old[token + 1].BeginsParagraph)
        && story.OriginOf(token).Words!.Content is var words && story.Old[token].Offset is var i
        && (HyphenDashes.EndsLineBehindFigure(words, i) || HyphenDashes.EndsLineBehindQuotationMark(words, i));

    /// <summary>Whether something without form keeps hyphens apart, which so are no dash; a page does not show it.</summary>
    private bool ArePartedHyphens(int token)
    {
        var words = story.OriginOf(token).Words!.Content;
        for (var end = story.Old[token].Offset + 1; CharacterClass.NextVisible(words, end) is var next && next < words.Length && words[next] == '-'; end = next + 1)
        {
            if (next > end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks at the marks around the name of a heading to which the text refers: the first opens, and the last closes.</summary>
    private void CheckName(int token, string name, string reading, string marks)
    {
        var at = story.Old[token].Offset;
        if (at >= name.Length || !IsDouble(name[at]) || (at != FirstDouble(name) && at != LastDouble(name)))
        {
            return;
        }

        if (reading == "\"")
        {
            story.Report(DiagnosticCodes.TypewriterSign, story.Span(token, token + 1), reading, Where(token));
        }
        else if (reading.Length == 1 && reading[0] != marks[at == FirstDouble(name) ? 0 : 1] && marks.Contains(reading[0], StringComparison.Ordinal))
        {
            story.Report(DiagnosticCodes.QuotationTurned, story.Span(token, token + 1), reading, Where(token));
        }
    }

    private static int FirstDouble(string name) => name.AsSpan().IndexOfAny(DoubleMarks);

    private static int LastDouble(string name) => name.AsSpan().LastIndexOfAny(DoubleMarks);

    private static bool IsDouble(char character) => DoubleMarks.Contains(character);

    private string Where(int token)
    {
        var (start, end) = (token, Math.Min(token + 2, story.Old.Count));
        while (start > 0 && token - start < 2 && !story.Old[start].BeginsParagraph)
        {
            start--;
        }

        return $" in '{story.Excerpts.Of(story.Old, start, end)}'{story.In(token)}";
    }

    private bool IsTurned(int token, string reading, string marks)
    {
        var (opening, closing) = (marks[0].ToString(), marks[1].ToString());
        return opening != closing && ((reading == closing && MustOpen(token)) || (reading == opening && MustClose(token)));
    }

    private bool IsTurnedSingle(int token, string reading, string marks)
    {
        if (reading == Apostrophe)
        {
            return marks[1] == Apostrophe[0] && marks[0] != Apostrophe[0] && MustOpen(token) && !IsShortened(token + 1) && ClosesLater(token, marks[0].ToString());
        }

        return IsTurned(token, reading, marks) || (marks[0] != marks[1] && reading == marks[0].ToString() && char.IsLetter(Before(token)) && char.IsLetter(After(token)));
    }

    /// <summary>Whether a single quotation that nothing opens is closed later in the paragraph: behind a stop, a figure, or a letter that no possessive ends in.</summary>
    private bool ClosesLater(int token, string opening)
    {
        for (var i = token + 1; i < story.Old.Count && !story.Old[i].BeginsParagraph; i++)
        {
            if (story.OriginOf(i) is not { Words: { } words } || words.Content[story.Old[i].Offset] != '\'' || story.Alignment.NewOf[i] is not (>= 0 and var place))
            {
                continue;
            }

            if (story.Excerpts.Reading(story.New, place) == opening)
            {
                return false;
            }

            if (MustClose(i))
            {
                return Before(i) is not ('s' or 'x' or 'z' or 'n');
            }
        }

        return false;
    }

    private bool IsShortened(int token) =>
        token < story.Old.Count && story.Excerpts.Of(story.Old, token, token + 1) is var word && (word.Length <= ShortWord || char.IsDigit(word[0]) || Shortened.Contains(word));

    private bool MustOpen(int token) => (char.IsWhiteSpace(Before(token)) || Before(token) is '(' or '[') && (char.IsLetterOrDigit(After(token)) || After(token) is '[' or '(');

    private bool MustClose(int token) => (char.IsLetterOrDigit(Before(token)) || MarkPlacement.IsStop(Before(token)) || Before(token) is ')' or ']')
        && (char.IsWhiteSpace(After(token)) || MarkPlacement.IsStop(After(token)) || After(token) is ')' or ']')
        && !(Before(token) is ',' or ';' or ':' && BeginsEllipsis(token + 1));

    /// <summary>Whether three points stand there: behind a comma or a colon, words that begin with them can be quoted as well as words can end.</summary>
    private bool BeginsEllipsis(int token) => token + 1 < story.Old.Count && !story.Old[token].HasSpaceBefore
        && story.Excerpts.Of(story.Old, token, token + 1) is "." && story.Excerpts.Of(story.Old, token + 1, token + 2) is ".";

    /// <summary>The character before a sign in the source; a space at a paragraph's beginning, and U+0000 where it cannot be known.</summary>
    private char Before(int token) => story.Old[token].Offset > 0 ? story.OriginOf(token).Words!.Content[story.Old[token].Offset - 1]
        : token == 0 || story.Old[token].BeginsParagraph || story.Old[token].HasAnySpaceBefore || story.Old[token].HasSpaceBeforeMark ? ' '
        : story.Old[token].HasInvisibleBefore || QuotationSigns.Of(language) is { IsInnerSpaced: true } ? '\0'
        : story.Excerpts.Of(story.Old, token - 1, token)[^1];

    private char After(int token) =>
        story.Old[token].Offset + 1 is var next && story.OriginOf(token).Words!.Content is var words && next < words.Length ? words[next]
        : token + 1 == story.Old.Count || story.Old[token + 1].BeginsParagraph || story.Old[token + 1].HasAnySpaceBefore ? ' '
        : QuotationSigns.Of(language) is { IsInnerSpaced: true } ? '\0'
        : story.Excerpts.Of(story.Old, token + 1, token + 2)[0];
}
