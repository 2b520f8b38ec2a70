namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Finds feet and inches, minutes and seconds: straight marks behind figures that close no quotation.</summary>
/// <param name="line">The line.</param>
/// <param name="pairing">What is open.</param>
internal sealed class Primes(SourceLine line, QuotationPairing pairing)
{
    private const int LongestCount = 3;

    /// <summary>Whether the straight mark at an index is a prime. Those before it are decided already.</summary>
    public bool IsPrime(int i)
    {
        var straight = line[i]!.Value;
        if (!IsFigure(i - 1))
        {
            // A space between figure and sign, as French sets it.
            return !line.IsEdge(i - 1) && line.IsSpaceOrEnd(i - 1) && IsFigure(i - 2) && !pairing.IsOpen(straight)
                && (line.IsSpaceOrEnd(i + 1) || (line[i + 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' && line[i + 2] != '.'));
        }

        if (line.IsWord(i + 1))
        {
            return line.IsDigit(i + 1) && IsFollowedByInches(i) && straight == '\'';
        }

        return !pairing.IsOpen(straight) ? !(straight == '\'' && pairing.RoleOf(NumberStart(i) - 1) == MarkRole.Apostrophe)
            : IsPartOfMeasure(i) || (i - NumberStart(i) <= LongestCount && straight == '"' ? pairing.ClosesLater(i) : IsFoot(i));
    }

    /// <summary>In a single quotation: a figure of a few digits, where the quotation is closed by a later mark.</summary>
    private bool IsFoot(int i) => line[i] == '\'' && i - NumberStart(i) <= LongestCount
        && pairing.RoleOf(NumberStart(i) - 1) != MarkRole.Apostrophe && pairing.ClosesLater(i);

    /// <summary>Behind another sign, as in <c>6' 2"</c> and <c>40° 26' 46"</c>, or before one.</summary>
    private bool IsPartOfMeasure(int i)
    {
        var before = NumberStart(i) - 1;
        while (line[before] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            before--;
        }

        return line[before] == '\u00B0' || pairing.RoleOf(before) == MarkRole.Prime || (line[i] == '\'' && IsFollowedByInches(i));
    }

    /// <summary><c>6'2"</c>: figures and a double mark follow, with or without a space.</summary>
    private bool IsFollowedByInches(int i)
    {
        var end = i + 1;
        while (line[end] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            end++;
        }

        var start = end;
        while (IsFigure(end) || (line[end] == '.' && line.IsDigit(end + 1)))
        {
            end++;
        }

        return end > start && line[end] == '"' && !pairing.IsOpen('"');
    }

    private int NumberStart(int end)
    {
        while (IsFigure(end - 1) || (line[end - 1] is '.' or ',' && line.IsDigit(end - 2)))
        {
            end--;
        }

        return end;
    }

    private bool IsFigure(int i) => line[i] is { } c && (char.IsAsciiDigit(c) || c is '\u00BC' or '\u00BD' or '\u00BE');
}
