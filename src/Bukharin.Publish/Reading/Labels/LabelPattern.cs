using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>The forms that labels have.</summary>
/// <remarks>
/// At the beginning of a paragraph or line every form counts: <c>1)</c>, <c>1.</c>, <c>(1)</c>, <c>§ 1</c>, <c>1 §</c>, <c>1.2</c>, <c>Article 1.</c>
/// Inside a line only the forms with a parenthesis do: a point there ends sentences, and § refers to another law.
/// </remarks>
internal static class LabelPattern
{
    /// <summary>So many characters are enough to tell a label and what comes after it.</summary>
    public const int Window = 64;

    /// <summary>A character that cannot be part of a label, because the source has it escaped or encoded.</summary>
    public const char NotLiteral = '\0';

    /// <summary>The sign of a paragraph, by which some texts number theirs.</summary>
    public const char Pilcrow = '¶';

    private const string Dashes = "-–—";

    /// <summary>Finds a label at the beginning of some characters.</summary>
    /// <param name="text">The characters; those that cannot be part of a label are <see cref="NotLiteral"/>.</param>
    /// <param name="atBeginning">Whether they begin a paragraph or a line.</param>
    public static LabelMatch? Match(ReadOnlySpan<char> text, bool atBeginning)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (!atBeginning)
        {
            return Plain(text, atBeginning: false);
        }

        return text[0] is '§' or Pilcrow ? Section(text) : WordedLabels.At(text) ?? NumberedSection(text) ?? Decimal(text) ?? Plain(text, atBeginning: true);
    }

    /// <summary>A numeral without any sign, with which a heading may begin, or which may be a paragraph of its own.</summary>
    /// <param name="text">The characters.</param>
    public static LabelMatch? Bare(ReadOnlySpan<char> text)
    {
        var numeral = LabelNumber.NumeralAt(text, 0);
        var after = After(text, numeral.Length);
        var isFigure = numeral.Length > 0 && char.IsAsciiDigit(numeral[0]);
        if (numeral.Length == 0
            || (isFigure ? numeral.Length >= LabelNumber.MostFigures : !char.IsUpper(numeral[0]))
            || !EndsAt(text, numeral.Length)
            || IsLowerCase(after)
            || (!after.IsEmpty && char.IsDigit(after[0]))
            || Months.Begins(after))
        {
            return null;
        }

        var readings = Readings(numeral, LabelForm.Bare).RemoveAll(reading => reading.Inserted > 0 && reading.Series.Kind != NumeralKind.Figure);
        return readings.IsEmpty ? null : new LabelMatch(numeral.Length, numeral, LabelForm.Bare, readings, LabelDoubt.Unmarked);
    }

    /// <summary>Takes characters for a label because the source says so.</summary>
    /// <param name="text">The characters, all of them the label's.</param>
    public static LabelMatch Stated(string text)
    {
        if (Match(text, atBeginning: true) is { } match && match.Length == text.Length)
        {
            return match with { Doubt = LabelDoubt.None };
        }

        var words = text.Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var numeral = words.Length == 0 ? "label" : string.Join('-', words);
        return new LabelMatch(text.Length, numeral, LabelForm.Stated, [new LabelReading(new LabelSeries(NumeralKind.Stated, LabelForm.Stated), 0)], LabelDoubt.None);
    }

    /// <summary><c>1)</c>, <c>(1)</c>, <c>1.</c>; at the beginning of a line <c>1.)</c>, <c>1.-</c>, <c>1.º</c> and <c>1°)</c> too.</summary>
    private static LabelMatch? Plain(ReadOnlySpan<char> text, bool atBeginning)
    {
        var i = text[0] == '(' ? 1 : 0;
        var isOpened = i == 1;
        var numeral = LabelNumber.NumeralAt(text, i);
        i += numeral.Length;
        if (numeral.Length == 0)
        {
            return null;
        }

        if (atBeginning && char.IsAsciiDigit(numeral[0]) && LabelNumber.InsertionAt(text, i) is > 0 and var insertion)
        {
            numeral += text.Slice(i + 1, insertion - 1).ToString();
            i += insertion;
        }

        var sign = atBeginning && !isOpened && char.IsAsciiDigit(numeral[0]) ? LabelNumber.OrdinalSignAt(text, i) : 0;
        i += sign;
        if (DelimiterAt(text, i, isOpened, atBeginning, isOrdinal: sign > 0) is not var (form, length))
        {
            return null;
        }

        i += length;
        var readings = EndsAt(text, i) ? Readings(numeral, form) : [];
        if (readings.IsEmpty || (form == LabelForm.Point && PointDoubts.AreInitials(numeral, After(text, i))))
        {
            return null;
        }

        // A single letter is somebody who speaks.
        if (form is LabelForm.Colon or LabelForm.Dash or LabelForm.Slash)
        {
            readings = readings.RemoveAll(reading => reading.Series.Kind is not (NumeralKind.Figure or NumeralKind.RomanUpper));
            return readings.IsEmpty || Months.Begins(After(text, i)) ? null : new LabelMatch(i, numeral, form, readings, LabelDoubt.Unmarked);
        }

        // A degree sign alone is one of heat or of an angle.
        var doubt = sign > 0 && length == 0 ? LabelDoubt.Quantity
            : numeral.Length > 2 && Numerals.IsOrdinalEnding(numeral.AsSpan()[^2..]) ? LabelDoubt.Unmarked
            : form == LabelForm.Point ? PointDoubts.Of(numeral, After(text, i)) : LabelDoubt.None;
        return new LabelMatch(i, numeral, form, readings, doubt);
    }

    /// <summary>What closes a plain label: <c>)</c>, <c>.</c>, <c>.)</c>, <c>.-</c>, <c>).-</c>, <c>)-</c>, <c>/</c>, <c>:</c>, <c> –</c>; behind an ordinal sign it may be nothing.</summary>
    private static (LabelForm Form, int Length)? DelimiterAt(ReadOnlySpan<char> text, int i, bool isOpened, bool atBeginning, bool isOrdinal)
    {
        var closed = isOpened ? LabelForm.Parentheses : LabelForm.Parenthesis;
        return text[i..] switch
        {
            [')', '.', var dash, ..] when atBeginning && Dashes.Contains(dash, StringComparison.Ordinal) => (closed, 3),
            [')', '.' or '-' or '–' or '—', ..] when atBeginning => (closed, 2),
            [')', ..] => (closed, 1),
            ['.', ')', ..] when atBeginning => (closed, 2),
            ['.', var dash, ..] when atBeginning && !isOpened && Dashes.Contains(dash, StringComparison.Ordinal) => (LabelForm.Point, 2),
            ['.', ..] when atBeginning && !isOpened => (LabelForm.Point, 1),
            _ when isOrdinal => (LabelForm.Point, 0),
            ['/', ..] when atBeginning && !isOpened => (LabelForm.Slash, 1),
            [':', ..] when atBeginning && !isOpened => (LabelForm.Colon, 1),
            [' ', var dash, ' ', ..] when atBeginning && !isOpened && Dashes.Contains(dash, StringComparison.Ordinal) => (LabelForm.Dash, 2),
            _ => null,
        };
    }

    /// <summary><c>§ 1</c>, <c>§ 1.</c>, <c>§§ 3-5</c>, <c>§ 101.5</c>, <c>§ 2-1</c>, and <c>¶ 1</c> likewise.</summary>
    private static LabelMatch? Section(ReadOnlySpan<char> text)
    {
        var isForSeveral = text.Length > 1 && text[1] == text[0];
        var i = isForSeveral ? 2 : 1;
        i += i < text.Length && text[i] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
        if (((isForSeveral ? null : LabelNumber.CompoundAt(text, i)) ?? LabelNumber.At(text, i)) is not { } number)
        {
            return null;
        }

        i += number.Length;
        var form = i < text.Length && text[i] == '.' ? LabelForm.SectionPoint : LabelForm.Section;
        i += form == LabelForm.SectionPoint ? 1 : 0;
        return Section(text, i, number, form, text[0] == Pilcrow ? "¶" : "");
    }

    /// <summary><c>1 §</c>, <c>1 a §</c>, <c>1. §</c>: Swedish, Finnish and Hungarian put the number before the sign.</summary>
    private static LabelMatch? NumberedSection(ReadOnlySpan<char> text)
    {
        var numeral = char.IsAsciiDigit(text[0]) ? LabelNumber.NumeralAt(text, 0) : "";
        var i = numeral.Length;
        i += i > 0 && i < text.Length && text[i] == '.' ? 1 : 0;
        if (i > 0 && i + 2 < text.Length && text[i] == ' ' && char.IsAsciiLetterLower(text[i + 1]) && text[i + 2] == ' ')
        {
            numeral += text[i + 1];
            i += 2;
        }

        return i > 0 && i + 1 < text.Length && text[i] is ' ' or '\u00A0' or '\u202F' && text[i + 1] == '§'
            ? Section(text, i + 2, new LabelNumber(numeral, i), LabelForm.Section)
            : null;
    }

    private static LabelMatch? Section(ReadOnlySpan<char> text, int end, LabelNumber number, LabelForm form, string stem = "")
    {
        var readings = EndsAt(text, end) ? Readings(number, form, stem) : [];
        var isSentence = IsLowerCase(After(text, end)) || PointDoubts.IsCitation(After(text, end));
        return readings.IsEmpty ? null : new LabelMatch(end, number.Numeral, form, readings, isSentence ? LabelDoubt.Sentence : LabelDoubt.None);
    }

    /// <summary><c>1.2</c>, <c>1.2.1.</c>, <c>1.2)</c>, <c>A.1</c>, <c>II.3</c>; with a sign at its end <c>A1.</c>, <c>a.1)</c>, <c>I-1.</c>, <c>(B2)</c> too.</summary>
    private static LabelMatch? Decimal(ReadOnlySpan<char> text)
    {
        var isOpened = text[0] == '(';
        var start = isOpened ? 1 : 0;
        var (letters, join) = LettersAt(text, start);
        var i = start + letters + join;
        var last = letters > 0 ? start + letters : -1;
        while (i < text.Length && char.IsAsciiDigit(text[i]) && text[i] != '0')
        {
            var figures = LabelNumber.NumeralAt(text, i);
            if (figures.Length == 0 || figures.Any(c => !char.IsAsciiDigit(c)) || figures.Length >= LabelNumber.MostFigures)
            {
                return null;
            }

            i += figures.Length;
            if (i + 1 >= text.Length || text[i] != '.' || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            (last, join) = (i, 1);
            i++;
        }

        if (last < 0 || last + join >= i)
        {
            return null;
        }

        var numeral = text[start..i].ToString();
        var isClosed = i < text.Length && text[i] is '.' or ')';
        i += isClosed ? 1 : 0;

        // Without a sign at their end, A1 and a.1 are sizes of paper and places in a table, and a number in parentheses is a reference.
        var isPlain = letters == 0 || (text[start + letters] == '.' && char.IsUpper(text[start]));
        if (!EndsAt(text, i) || (isOpened ? letters == 0 || text[i - 1] != ')' : !isPlain && !isClosed))
        {
            return null;
        }

        var series = new LabelSeries(NumeralKind.Decimal, LabelForm.Decimal, text[start..last].ToString());
        var ordinal = int.Parse(text[(last + join)..(start + numeral.Length)], NumberStyles.None, CultureInfo.InvariantCulture);
        return new LabelMatch(i, numeral, LabelForm.Decimal, [new LabelReading(series, ordinal)], LabelDoubt.Quantity);
    }

    /// <summary>How many letters a number of several parts begins with, and how many characters join them to its figures; 0 for none.</summary>
    private static (int Letters, int Join) LettersAt(ReadOnlySpan<char> text, int start)
    {
        var letters = LabelNumber.WordLength(text[start..]);
        var join = start + letters < text.Length && text[start + letters] is '.' or '-' or '–' ? 1 : 0;
        return letters > 0
            && start + letters + join < text.Length
            && char.IsAsciiDigit(text[start + letters + join])
            && Numerals.Read(text.Slice(start, letters).ToString()).Any(read => read.Inserted == 0 && read.Kind is not (NumeralKind.RepeatedUpper or NumeralKind.RepeatedLower))
                ? (letters, join)
                : (0, 0);
    }

    /// <summary>The ways to read a number.</summary>
    public static ImmutableArray<LabelReading> Readings(LabelNumber number, LabelForm form, string stem = "") => number.Compound > 0
        ? [new LabelReading(new LabelSeries(NumeralKind.Compound, form, $"{stem} {number.Code}"), number.Compound)]
        : Readings(number.Numeral, form, stem, number.Through);

    /// <summary>The ways to read a numeral. Before a point, two letters are an abbreviation.</summary>
    private static ImmutableArray<LabelReading> Readings(string numeral, LabelForm form, string stem = "", int through = 0) =>
    [
        .. Numerals.Read(numeral is [.. var figures, '-', >= 'A' and <= 'Z' and var letter] ? figures + letter : numeral.Split('-')[0])
            .Where(read => form != LabelForm.Point || read.Inserted == 0 || read.Kind == NumeralKind.Figure)
            .Select(read => new LabelReading(new LabelSeries(read.Kind, form, stem), read.Ordinal, read.Inserted, through)),
    ];

    /// <summary>Whether a label may end before a place.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int i) => i == text.Length || text[i] == ' ';

    /// <summary>What stands behind a label that ends before a place.</summary>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int i) => i + 1 < text.Length ? text[(i + 1)..].TrimStart(' ') : [];

    /// <summary>Whether words begin in lower case.</summary>
    public static bool IsLowerCase(ReadOnlySpan<char> after) => !after.IsEmpty && char.IsLower(after[0]);
}
