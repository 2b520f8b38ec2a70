using System.Text;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>What looks the scripts of the world have: many know no slanted letters, and have no bold ones at hand, so that a look says nothing of their words.</summary>
internal static class LooksOfScripts
{
    /// <summary>Whether characters are of a script without italics, whose faces all have letters of one kind: those of code have none of them, or the same.</summary>
    public static bool AreUpright(string text) => First(text) is var first && (SpacelessScripts.IsSquare(first) || first.Value is (>= 0x0530 and <= 0x10FF)
        or (>= 0x1200 and <= 0x1BFF) or (>= 0x1C50 and <= 0x1C7F) or (>= 0x1C90 and <= 0x1CBF) or (>= 0x2D00 and <= 0x2DDF) or (>= 0xA500 and <= 0xA63F) or (>= 0xA880 and <= 0xABFF)
        or (>= 0xFB13 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EEFF));

    /// <summary>Whether characters are of a script that is set in one look: neither italics nor bold type. Hebrew, Arabic and Devanagari have bold type.</summary>
    public static bool HaveOne(string text) => AreUpright(text) && First(text).Value is not ((>= 0x0590 and <= 0x06FF) or (>= 0x0900 and <= 0x097F) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE));

    private static Rune First(string text)
    {
        Rune.DecodeFromUtf16(text, out var first, out _);
        return first;
    }
}
