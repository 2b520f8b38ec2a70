using System.Text;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Scripts that put no spaces between words.</summary>
internal static class SpacelessScripts
{
    /// <summary>Whether a line that ends in one character and goes on with another may have been broken between them, with nothing left out.</summary>
    public static bool MayPart(string last, string first)
    {
        Rune.DecodeLastFromUtf16(last, out var before, out _);
        Rune.DecodeFromUtf16(first, out var after, out _);
        return IsSquare(before) || IsSquare(after) || before.Value is 0x0F0B or 0x0F34 or 0x1361 or 0x17D4 or 0x17D5 or 0x104A or 0x104B or 0x0964 or 0x0965;
    }

    /// <summary>Whether a character fills a square, as ideographs, kana and syllables of Hangul do, and their punctuation.</summary>
    public static bool IsSquare(Rune character) => character.Value is
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x33FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
}
