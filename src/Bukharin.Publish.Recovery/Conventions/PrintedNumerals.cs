using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Numbers as a program that shows an edition writes them.</summary>
internal static class PrintedNumerals
{
    // Beyond these, numbers are nonsense, and letters that repeat would fill memory.
    private const int LargestRoman = 3999;
    private const int LongestRepetition = 100;

    private static readonly (int Value, string Letters)[] RomanLetters =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in small Roman letters; in figures where there are none for it.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in RomanLetters)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>The number that a page is called by; pages in small Roman letters come before those in figures.</summary>
    /// <param name="label">What the page is called.</param>
    public static (bool IsArabic, int Value) PageNumber(string label)
    {
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
        {
            return (true, figures);
        }

        var number = 1;
        while (number <= LargestRoman && Roman(number) != label)
        {
            number++;
        }

        return (false, number);
    }

    /// <summary>a … z, aa, ab …: the alphabetic counters of CSS (Counter Styles 3, 3.1.4). In figures below 1.</summary>
    public static string Alphabetic(int number, string letters)
    {
        if (number < 1)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        for (; number > 0; number = (number - 1) / letters.Length)
        {
            text.Insert(0, letters[(number - 1) % letters.Length]);
        }

        return text.ToString();
    }

    /// <summary>a … z, aa, bb …: the letters of word processors (ISO/IEC 29500-1, 17.18.59). In figures below 1.</summary>
    public static string Repeated(int number, string letters)
    {
        var times = (number - 1) / letters.Length + 1;
        return number < 1 || times > LongestRepetition ? Decimal(number) : new string(letters[(number - 1) % letters.Length], times);
    }
}
