using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Sets the plain punctuation of a source as a printer does, by language; never touches the source.</summary>
/// <remarks>
/// Straight quotation marks and apostrophes, spaced and double hyphens, hyphens between figures, and three full stops.
/// Nothing else: what verification folds is exactly this list.
/// </remarks>
internal static class Typography
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char EnDash = '\u2013';
    private const char EmDash = '\u2014';
    private const char Ellipsis = '\u2026';

    /// <summary>Applies the rules to the runs of one line; marks count as nothing but between full stops, labels as words.</summary>
    public static ImmutableArray<Run> Apply(ImmutableArray<Run> line, TypographyStyle style, string language)
    {
        if (style.Punctuation == Punctuation.Verbatim)
        {
            return line;
        }

        // The rules look at neighbours, and a neighbour may stand in another run: so the line is set as one string,
        // and each character remembers which run it came from.
        var source = new StringBuilder();
        var starts = new int[line.Length];
        var marks = new HashSet<int>();
        for (var i = 0; i < line.Length; i++)
        {
            starts[i] = source.Length;
            if (line[i] is MarkRun)
            {
                marks.Add(source.Length);
            }

            source.Append(line[i] switch
            {
                TextRun text => text.Text,
                LabelRun label => label.Label.Text,
                LineBreakRun => "\n",
                _ => "",
            });
        }

        var setter = new LineSetter(source.ToString(), style, marks);
        var set = ImmutableArray.CreateBuilder<Run>(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is TextRun text)
            {
                var words = setter.Set(starts[i], text.Text.Length, text.Format.Language ?? language);
                if (words.Length > 0)
                {
                    set.Add(text with { Text = words });
                }
            }
            else
            {
                set.Add(line[i]);
            }
        }

        return set.ToImmutable();
    }

    /// <summary>Applies the rules to a line of one format.</summary>
    public static string Apply(string words, TypographyStyle style, string language) =>
        style.Punctuation == Punctuation.Verbatim ? words : new LineSetter(words, style, marks: []).Set(0, words.Length, language);

    private sealed class LineSetter(string source, TypographyStyle style, HashSet<int> marks)
    {
        public string Set(int start, int length, string language)
        {
            var rules = QuotationMarks.For(language);
            var set = new StringBuilder(length);
            var end = start + length;
            for (var i = start; i < end; i++)
            {
                switch (source[i])
                {
                    case '"':
                        set.Append(Opens(i) ? rules.OpenDouble : rules.CloseDouble);
                        break;
                    case '\'':
                        set.Append(IsApostrophe(i) ? "\u2019" : Opens(i) ? rules.OpenSingle : rules.CloseSingle);
                        break;
                    case '.' when IsEllipsis(i):
                        set.Append(Ellipsis);
                        i = Math.Min(i + 2, end - 1);
                        break;
                    case '.' when IsInEllipsis(i):
                        // Its first full stop stood in the run before, and became the whole ellipsis there.
                        break;
                    case ' ' when IsEllipsis(i + 1) && i > 0 && source[i - 1] != ' ':
                        set.Append(NoBreakSpace);
                        break;
                    case ' ' when IsDash(i + 1) is { } width && i > 0 && i + width < end:
                        i = AppendDash(set, i + 1 + width, end, language);
                        break;
                    case ' ' when rules.SpaceBeforeStops && At(i + 1) is ';' or ':' or '!' or '?' or '»':
                        set.Append(NarrowNoBreakSpace);
                        break;
                    case '-' when IsDoubleHyphen(i) is { } width && i + width <= end && IsBetweenFigures(i, i + width):
                        set.Append(EnDash);
                        i += width - 1;
                        break;
                    case '-' when IsDoubleHyphen(i) is { } width && i + width <= end:
                        i = AppendDash(set, i + width, end, language);
                        break;
                    case '-' when IsRange(i):
                        set.Append(EnDash);
                        break;
                    default:
                        set.Append(source[i]);
                        break;
                }
            }

            return set.ToString();
        }

        /// <summary>Appends a dash and the space that follows it; <paramref name="after"/> is the index behind the hyphens.</summary>
        /// <returns>Index of the last character that the dash stands for.</returns>
        private int AppendDash(StringBuilder set, int after, int end, string language)
        {
            var dash = IsRussian(language) ? EmDash : EnDash;
            if (style.Dash == DashForm.SpacedEn || IsRussian(language))
            {
                set.Append(NoBreakSpace).Append(dash);
                if (after >= end || source[after] != ' ')
                {
                    // The space that follows stands in the next run, or there was none in the source.
                    if (At(after) is { } next && !char.IsWhiteSpace(next))
                    {
                        set.Append(' ');
                    }

                    return after - 1;
                }

                set.Append(' ');
                return after;
            }

            set.Append(EmDash);
            return after < end && source[after] == ' ' ? after : after - 1;
        }

        private static bool IsRussian(string language) => language.StartsWith("ru", StringComparison.OrdinalIgnoreCase);

        private char? At(int i) => i >= 0 && i < source.Length ? source[i] : null;

        private bool Opens(int i)
        {
            var before = At(i - 1);
            return before is null or ' ' or '\n' or NoBreakSpace or '(' or '[' or '{' or '/' or EnDash or EmDash or '\u201C' or '\u00AB' or '\u201E'
                ? At(i + 1) is { } after && !char.IsWhiteSpace(after)
                : before is '"' or '\'' ? Opens(i - 1) : before == '-' && At(i - 2) is '-' or ' ';
        }

        private bool IsApostrophe(int i)
        {
            if (At(i + 1) is not { } after)
            {
                return false;
            }

            if (At(i - 1) is { } before && char.IsLetterOrDigit(before))
            {
                return char.IsLetterOrDigit(after);
            }

            // At a word's beginning: a year without its century ('98), or a word that has lost its first letters.
            return char.IsAsciiDigit(after) && At(i + 2) is { } second && char.IsAsciiDigit(second)
                || Elisions.Any(word => StartsWord(i + 1, word));
        }

        private bool StartsWord(int i, string word) =>
            string.Compare(source, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (At(i + word.Length) is not { } after || !char.IsLetter(after));

        /// <summary>
        /// Whether exactly three full stops begin here, so that a fourth one, the sentence's, is left alone. A mark parts them: a
        /// sentence can end before it, and words be left out behind it.
        /// </summary>
        private bool IsEllipsis(int i) =>
            At(i) == '.' && At(i + 1) == '.' && At(i + 2) == '.' && !marks.Contains(i + 1) && !marks.Contains(i + 2) && DotsBefore(i) == 0;

        private bool IsInEllipsis(int i) => DotsBefore(i) is var dots and (1 or 2) && IsEllipsis(i - dots);

        private int DotsBefore(int i)
        {
            var dots = 0;
            while (At(i - 1 - dots) == '.' && !marks.Contains(i - dots))
            {
                dots++;
            }

            return dots;
        }

        /// <summary>How many hyphens of a dash between spaces begin here, or null.</summary>
        private int? IsDash(int i)
        {
            var width = Hyphens(i);
            return width is 1 or 2 or 3 && At(i + width) is ' ' ? width : null;
        }

        private int? IsDoubleHyphen(int i) => Hyphens(i) is var width and (2 or 3) && At(i - 1) is { } before && before != '-' ? width : null;

        private bool IsBetweenFigures(int start, int end) =>
            At(start - 1) is { } before && char.IsAsciiDigit(before) && At(end) is { } after && char.IsAsciiDigit(after);

        private int Hyphens(int i)
        {
            var width = 0;
            while (At(i + width) == '-')
            {
                width++;
            }

            return width;
        }

        /// <summary>A hyphen between two figures, each of one to four digits and part of nothing longer (no date, no ISBN).</summary>
        private bool IsRange(int i)
        {
            int left = i, right = i + 1;
            while (At(left - 1) is { } digit && char.IsAsciiDigit(digit))
            {
                left--;
            }

            while (At(right) is { } digit && char.IsAsciiDigit(digit))
            {
                right++;
            }

            return i - left is >= 1 and <= 4 && right - i - 1 is >= 1 and <= 4 && EndsNumber(left - 1) && EndsNumber(right);
        }

        private bool EndsNumber(int i) => At(i) is not { } c || (c != '-' && c != '/' && !char.IsLetterOrDigit(c));

        private static readonly string[] Elisions = ["tis", "twas", "twere", "twill", "em", "til", "cause", "bout", "n"];
    }
}
