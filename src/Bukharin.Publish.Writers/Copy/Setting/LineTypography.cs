using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Sets the punctuation of one line.</summary>
internal static class LineTypography
{
    /// <summary>Applies all rules of typography: ellipses, quotation marks and apostrophes, then dashes.</summary>
    /// <param name="line">The line.</param>
    /// <param name="style">What the style wants.</param>
    public static void Set(SourceLine line, TypographyStyle style)
    {
        new Ellipses(line).Set();
        var pairing = new QuotationPairing(line);
        pairing.Set();
        new Dashes(line, style.Dash, pairing).Set();
        TieStops(line);
    }

    /// <summary>A space of the source before some stops, and inside its own guillemets, is narrow and does not break.</summary>
    private static void TieStops(SourceLine line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ' && line.RulesAt(i) is { IsSpaced: true }
                && (line[i + 1] is ';' or ':' or '!' or '?' or '\u00BB' or '\u203A' || line[i - 1] is '\u00AB' or '\u2039'))
            {
                line.Set(i, "\u202F");
            }
        }
    }
}
