using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>The bars of an EAN-13 and of its add-on of five digits (ISO/IEC 15420), in modules from the left.</summary>
internal static class Ean13
{
    /// <summary>Modules of an EAN-13.</summary>
    public const int Modules = 95;

    /// <summary>Modules of an add-on of five digits.</summary>
    public const int AddOnModules = 47;

    // Number set A; B is C backwards, and C is A with bars for spaces.
    private static readonly string[] SetA =
        ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"];

    // Which sets the six digits of the left half have, by the first digit of all, which has no bars of its own.
    private static readonly string[] Sets =
        ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"];

    // The same for an add-on, by its check value.
    private static readonly string[] AddOnSets =
        ["BBAAA", "BABAA", "BAABA", "BAAAB", "ABBAA", "AABBA", "AAABB", "ABABA", "ABAAB", "AABAB"];

    /// <summary>The bars of thirteen digits: where each begins, how wide it is, and whether it is a guard, which is longer.</summary>
    public static ImmutableArray<(int From, int Width, bool IsGuard)> Bars(string digits)
    {
        var sets = Sets[digits[0] - '0'];
        var left = string.Concat(digits[1..7].Select((digit, i) => Symbol(digit, sets[i])));
        var right = string.Concat(digits[7..].Select(digit => Symbol(digit, 'C')));
        return [.. Runs("101" + left + "01010" + right + "101").Select(bar => (bar.From, bar.Width, bar.From is < 3 or (>= 45 and < 50) or >= 92))];
    }

    /// <summary>The bars of an add-on.</summary>
    /// <param name="digits">Five digits.</param>
    public static ImmutableArray<(int From, int Width, bool IsGuard)> AddOnBars(string digits)
    {
        var check = digits.Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 3 : 9)).Sum() % 10;
        return [.. Runs("1011" + string.Join("01", digits.Select((digit, i) => Symbol(digit, AddOnSets[check][i])))).Select(bar => (bar.From, bar.Width, false))];
    }

    private static string Symbol(char digit, char set)
    {
        var a = SetA[digit - '0'];
        return set switch
        {
            'A' => a,
            'C' => Inverted(a),
            _ => new string([.. Inverted(a).Reverse()]),
        };
    }

    private static string Inverted(string modules) => string.Concat(modules.Select(module => module == '0' ? '1' : '0'));

    private static IEnumerable<(int From, int Width)> Runs(string modules)
    {
        for (var i = 0; i < modules.Length; i++)
        {
            if (modules[i] == '1')
            {
                var from = i;
                while (i < modules.Length && modules[i] == '1')
                {
                    i++;
                }

                yield return (from, i - from);
            }
        }
    }
}
