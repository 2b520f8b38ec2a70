using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that words which the source sets off from those around them are set off in the edition.</summary>
/// <remarks>
/// In a paragraph that is italic as a whole, emphasis is upright: it is lost where words have the look of the plain words of
/// their paragraph, or in a heading that is emphasised as a whole, of the plain words of its level, and in a part that the style sets in italics, as a byline, of those
/// of another. Where there are none, the look of such a part tells nothing; its markup does. Bold type and small capitals
/// have no such opposite: in a bold heading, strong words are as bold as it is.
/// </remarks>
/// <param name="story">The text.</param>
/// <param name="formatOf">What is true of a found token.</param>
/// <param name="markupOf">What the markup of its words says of it.</param>
/// <param name="style">What the edition was made in.</param>
/// <param name="language">The text's language.</param>
/// <param name="traits">What the format says of words.</param>
internal sealed class LookCheck(StoryComparison story, Func<int, RecoveredFormat> formatOf, Func<int, RecoveredMarkup> markupOf, Style style, string language, FormatTraits traits)
{
    // Whether the plain words of a token's part stand in italics, for each token.
    private readonly bool[] _leans = Leaning(story, style);

    // Of each look: how many plain words the headings of a level have, or, as level 0, the parts in italics, and how many of them have it.
    // A book has a thousand such parts, and to count anew for each took a third of its comparison.
    private readonly Dictionary<(string Look, int Level), (int Count, int On)> _counted = [];

    /// <summary>Reports each stretch of words that has lost its look, once.</summary>
    public void Run()
    {
        for (var start = 0; start < story.Old.Count;)
        {
            var end = start + 1;
            while (end < story.Old.Count && !story.Old[end].BeginsParagraph)
            {
                end++;
            }

            Paragraph(start, end);
            start = end;
        }
    }

    /// <summary>Whether plain words of a part stand in italics; one that has no letters of its own has those of the part around it.</summary>
    private static bool[] Leaning(StoryComparison story, Style style)
    {
        var leaning = new bool[story.Old.Count];
        ImmutableArray<DivisionRole>? last = null;
        var leans = false;
        for (var i = 0; i < leaning.Length; i++)
        {
            // The words of a part follow each other, and have one list of the divisions around them.
            var origin = story.OriginOf(i);
            if (last is not { } before || origin.Divisions != before)
            {
                last = origin.Divisions;
                leans = origin.Divisions.Select(role => style.Parts[role].Form).LastOrDefault(form => form != HeadingForm.Roman) == HeadingForm.Italic;
            }

            leaning[i] = leans && origin.HeadingLevel == 0;
        }

        return leaning;
    }

    private void Paragraph(int start, int end)
    {
        var level = story.OriginOf(start).HeadingLevel;
        Switch(look => look.Emphasis, format => format.Emphasis, "emphasised", hasOpposite: true, LooksOfScripts.AreUpright, markup => markup.Emphasis);
        Switch(look => look.Strong, format => format.Strong, "in bold type", hasOpposite: false, LooksOfScripts.HaveOne, markup => markup.Strong);
        Switch(look => look.IsCode, format => format.IsCode, "in a monospaced face", hasOpposite: false, LooksOfScripts.AreUpright, markup => markup.IsCode);
        if (!traits.MarksWords)
        {
            return;
        }

        Switch(look => look.SmallCaps, format => format.SmallCaps, "in small capitals", hasOpposite: false);
        Stretches(
            look => look.Language is not null && !IsOf(look.Language, language),
            i => IsOf(formatOf(story.Alignment.NewOf[i]).Language ?? language, story.OriginOf(i).Look.Language!),
            i => $"marked as {story.OriginOf(i).Look.Language}");

        Interventions();

        void Switch(Func<Look, bool> isWanted, Func<RecoveredFormat, bool> isOn, string name, bool hasOpposite, Func<string, bool>? haveNone = null, Func<RecoveredMarkup, bool>? isMarked = null)
        {
            var words = Enumerable.Range(start, end - start);
            if (!words.Any(i => isWanted(story.OriginOf(i).Look)))
            {
                return;
            }

            var plain = hasOpposite ? Plain(words) : default;
            if (hasOpposite && plain.Count == 0 && level > 0)
            {
                plain = PlainOf(level, i => story.OriginOf(i).HeadingLevel == level);
                if (plain.Count == 0 && MayLean(level))
                {
                    // There are no words by which to tell whether upright ones are set off.
                    return;
                }
            }
            else if (hasOpposite && plain.Count == 0 && _leans[start])
            {
                // A term looks as terms do, whatever stands around it.
                plain = story.OriginOf(start).IsTerm ? default : PlainOf(level: 0, i => _leans[i] && !story.OriginOf(i).IsTerm);
                if (plain.Count == 0)
                {
                    Stretches(isWanted, IsMarked, _ => name);
                    return;
                }
            }

            var ground = hasOpposite && plain.On > plain.Count / 2;
            Stretches(isWanted, i => isOn(formatOf(story.Alignment.NewOf[i])) != ground || IsWithout(i), _ => name);

            // On a page words are set off by their look, and scripts there are that have no other: where there are tags, these say it.
            bool IsWithout(int i) => haveNone is not null && traits.Pages == PageKind.Fixed && haveNone(story.Excerpts.Reading(story.Old, i)) && IsMarked(i);

            bool IsMarked(int i) => !traits.MarksWords || isMarked!(markupOf(story.Alignment.NewOf[i]));

            // How many plain words there are among some, and how many of them have the look.
            (int Count, int On) Plain(IEnumerable<int> tokens)
            {
                var (count, on) = (0, 0);
                foreach (var i in tokens)
                {
                    if (story.Alignment.NewOf[i] >= 0 && !isWanted(story.OriginOf(i).Look) && !(_leans[i] && story.OriginOf(i).Label is not null) && IsSeen(i))
                    {
                        count++;
                        on += isOn(formatOf(story.Alignment.NewOf[i])) ? 1 : 0;
                    }
                }

                return (count, on);
            }

            (int Count, int On) PlainOf(int level, Func<int, bool> isMeant)
            {
                if (!_counted.TryGetValue((name, level), out var counted))
                {
                    counted = Plain(Enumerable.Range(0, story.Old.Count).Where(isMeant));
                    _counted.Add((name, level), counted);
                }

                return counted;
            }
        }

        // Formats have a heading in the look of its level, or of its rank, which is no lower.
        bool MayLean(int level) => Enumerable.Range(1, level).Any(one => style.HeadingOf(one).Form == HeadingForm.Italic);

        // A run of a DOCX has one character style: words of a link have the link's.
        void Interventions()
        {
            for (var i = start; i < end; i++)
            {
                var origin = story.OriginOf(i);
                if (origin.Kind is { } kind && origin.Link is null && story.Alignment.NewOf[i] is >= 0 and var at && KindOf(formatOf(at)) != kind)
                {
                    var first = i;
                    while (i + 1 < end && story.OriginOf(i + 1) == origin)
                    {
                        i++;
                    }

                    story.Report(DiagnosticCodes.LookLost, story.Span(first, i + 1), story.Excerpts.Of(story.Old, first, i + 1), $"marked as {Enum.GetName(kind)!.ToLowerInvariant()}", story.In(first));
                }
            }
        }

        void Stretches(Func<Look, bool> isWanted, Func<int, bool> isKept, Func<int, string> nameOf)
        {
            for (var i = start; i < end; i++)
            {
                if (!isWanted(story.OriginOf(i).Look))
                {
                    continue;
                }

                var first = i;
                var lost = -1;
                for (; i < end && isWanted(story.OriginOf(i).Look) && story.OriginOf(i).Look == story.OriginOf(first).Look; i++)
                {
                    if (lost < 0 && story.Alignment.NewOf[i] >= 0 && !isKept(i) && IsSeen(i))
                    {
                        lost = i;
                    }
                }

                if (lost >= 0)
                {
                    story.Report(DiagnosticCodes.LookLost, story.Span(lost, i), story.Excerpts.Of(story.Old, lost, i), nameOf(lost), story.In(lost));
                }

                i--;
            }
        }
    }

    /// <summary>
    /// Whether a token has a look of its own: bullets have their list's, a character that only turns the direction of others has none, and
    /// signs that faces of letters lack come from faces that have neither italics nor bold type.
    /// </summary>
    private bool IsSeen(int token) => story.OriginOf(token).Place != ExpectedPlace.Ornament
        && story.Excerpts.Reading(story.Old, token).EnumerateRunes().Any(character => !IsLetterAsSign(character) && Rune.GetUnicodeCategory(character)
            is not (UnicodeCategory.Format or UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark));

    /// <summary>Whether a letter, a figure or a bracket is a sign by itself: the blocks of letterlike symbols, of letters and figures in circles, of brackets of mathematics, and of mathematical letters.</summary>
    private static bool IsLetterAsSign(Rune character) => character.Value is (>= 0x2100 and <= 0x214F) or (>= 0x2300 and <= 0x24FF) or (>= 0x2768 and <= 0x2793) or (>= 0x27C0 and <= 0x27EF) or (>= 0x2980 and <= 0x29FF) or (>= 0x1D400 and <= 0x1D7FF);

    private static InterventionKind? KindOf(RecoveredFormat format) => format.Mark is { } mark ? InterventionNames.KindOf(mark) : null;

    // DOCX has tags with a region where the source has none: ru-RU for ru.
    private static bool IsOf(string tag, string language) =>
        string.Equals(tag, language, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase);
}
