using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Reading.Source;

/// <summary>Tells of characters that nobody sees and that change what is read, found or heard: words may say one thing to the eye and another to a program.</summary>
/// <remarks>They stay in the text. What scripts and emoji need is not told.</remarks>
internal static partial class HiddenCharacters
{
    private const char PopFormatting = '\u202C';
    private const char PopIsolate = '\u2069';

    /// <summary>Looks at a whole source.</summary>
    public static void Report(SourceCharacters source, DiagnosticLog log)
    {
        if (!Any().IsMatch(source.Text))
        {
            return;
        }

        var characters = SourceRunes.Of(source);
        Directions(source, characters, log);
        Tags(source, characters, log);
        ZeroWidths(source, characters, log);
    }

    /// <summary>Overrides, and embeddings and isolates that do not end in their paragraph (Unicode Standard Annex 9, 2.1 to 2.4).</summary>
    private static void Directions(SourceCharacters source, List<(Rune Value, int Start, int End)> characters, DiagnosticLog log)
    {
        var open = new List<(Rune Value, int Start, int End)>();
        var isBlank = true;
        foreach (var character in characters)
        {
            switch (character.Value.Value)
            {
                case '\n':
                    if (isBlank)
                    {
                        Close();
                    }

                    isBlank = true;
                    continue;
                case '\u2029':
                    Close();
                    continue;
                case '\u202D' or '\u202E':
                    log.Add(DiagnosticCodes.DirectionOverride.At(source.Between(character.Start, character.End), Name(character.Value)));
                    break;
                case '\u202A' or '\u202B' or (>= '\u2066' and <= '\u2068'):
                    open.Add(character);
                    break;
                case PopFormatting when open.FindLastIndex(one => one.Value.Value < PopFormatting) is var at and >= 0:
                    open.RemoveAt(at);
                    break;
                case PopIsolate when open.FindLastIndex(one => one.Value.Value > PopFormatting) is var at and >= 0:
                    // X6a: with an isolate ends what began in it.
                    open.RemoveRange(at, open.Count - at);
                    break;
            }

            isBlank &= Rune.IsWhiteSpace(character.Value);
        }

        Close();

        void Close()
        {
            foreach (var one in open)
            {
                log.Add(DiagnosticCodes.UnclosedDirection.At(
                    source.Between(one.Start, one.End), Name(one.Value), Name(new Rune(one.Value.Value < PopFormatting ? PopFormatting : PopIsolate))));
            }

            open.Clear();
        }
    }

    /// <summary>Letters of the plane of tags, which no program shows; but for those of flags, which end (Unicode Technical Standard 51, 3.6).</summary>
    private static void Tags(SourceCharacters source, List<(Rune Value, int Start, int End)> characters, DiagnosticLog log)
    {
        const int BlackFlag = 0x1F3F4, Cancel = 0xE007F;
        for (var i = 0; i < characters.Count; i++)
        {
            if (!IsTag(characters[i].Value))
            {
                continue;
            }

            var start = i;
            while (i + 1 < characters.Count && IsTag(characters[i + 1].Value))
            {
                i++;
            }

            if (start == 0 || characters[start - 1].Value.Value != BlackFlag || characters[i].Value.Value != Cancel)
            {
                var spelled = string.Concat(characters.Skip(start).Take(i - start + 1).Select(one => (char)(one.Value.Value & 0x7F)).Where(one => one is >= ' ' and < '\x7F'));
                log.Add(DiagnosticCodes.TagCharacters.At(source.Between(characters[start].Start, characters[i].End), Name(characters[start].Value), spelled));
            }
        }

        static bool IsTag(Rune one) => one.Value is >= 0xE0000 and <= 0xE007F;
    }

    /// <summary>Spaces without width, joiners and their opposites inside words of scripts that know none (Unicode, 23.2).</summary>
    private static void ZeroWidths(SourceCharacters source, List<(Rune Value, int Start, int End)> characters, DiagnosticLog log)
    {
        for (var i = 1; i + 1 < characters.Count; i++)
        {
            var character = characters[i];
            if (character.Value.Value is not (>= '\u200B' and <= '\u200D'))
            {
                continue;
            }

            var start = i;
            while (i + 2 < characters.Count && characters[i + 1].Value.Value is >= '\u200B' and <= '\u200D')
            {
                i++;
            }

            var (before, after) = (characters[start - 1].Value, characters[i + 1].Value);
            if (IsOfPlainScript(before) && IsOfPlainScript(after) && !(start == i && character.Value.Value == '\u200C' && IsLigature(before, after)))
            {
                log.Add(DiagnosticCodes.ZeroWidth.At(source.Between(character.Start, characters[i].End), Name(character.Value)));
            }
        }
    }

    /// <summary>Latin, Greek, Cyrillic, Armenian and Georgian letters, their accents, and figures.</summary>
    private static bool IsOfPlainScript(Rune one) => (Rune.IsLetterOrDigit(one) || Rune.GetUnicodeCategory(one) == UnicodeCategory.NonSpacingMark)
        && one.Value is < 0x590 or (>= 0x10A0 and <= 0x10FF) or (>= 0x1C80 and <= 0x1CBF) or (>= 0x1D00 and <= 0x1FFF) or (>= 0x2C60 and <= 0x2C7F)
            or (>= 0x2D00 and <= 0x2D2F) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB6F);

    /// <summary>Letters that fonts join, and that a setter of German parts between the parts of a word (Auflage).</summary>
    private static bool IsLigature(Rune before, Rune after) => before.Value is 'f' or 'F' or '\u017F'
        || (before.Value, after.Value) is ('c' or 's', 't') or ('c', 'h' or 'k') or ('T', 'h') or ('t', 't' or 'z');

    private static string Name(Rune one) => $"U+{one.Value:X4}";

    [GeneratedRegex(@"[\u200B-\u200D\u202A-\u202E\u2066-\u2069]|\uDB40[\uDC00-\uDC7F]|&#|\\[uU][0-9A-Fa-f]", RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
