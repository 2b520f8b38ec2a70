using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>Turns the punctuation that a style has set back into the plain punctuation of the source.</summary>
/// <remarks>
/// Only what the style changes is turned back. Where the source can type one sign in several ways, the edition's metadata say which
/// it used. Words in a language without rules of its own are left as they are.
/// </remarks>
internal sealed class PlainPunctuation
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char EnDash = '\u2013';
    private const char EmDash = '\u2014';

    private readonly bool _isVerbatim;
    private readonly bool _keepsQuotes;
    private readonly bool _keepsEllipses;
    private readonly bool _dashIsEm;
    private readonly string _dash;
    private readonly string _range;
    private readonly string? _suppressed;
    private readonly bool _keepsEmDashes;
    private readonly string _language;

    /// <param name="typography">What the style sets.</param>
    /// <param name="declared">How the source types its signs, as the edition's metadata say; null for the plain way.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public PlainPunctuation(TypographyStyle typography, string? declared, string language)
    {
        var words = declared?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        _isVerbatim = typography.Punctuation == Punctuation.Verbatim || words.Contains(PunctuationWords.Verbatim);
        _keepsQuotes = words.Contains(PunctuationWords.CurlyQuotes);
        _keepsEllipses = words.Contains(PunctuationWords.EllipsisSign);
        _language = language;
        _dash = Hyphens(PunctuationWords.CloseDashLead) is { } close ? close
            : Hyphens(PunctuationWords.DashLead) is { } spaced ? $" {spaced} "
            : words.Contains(PunctuationWords.DashSign) ? EmDash.ToString() : " - ";
        _range = Hyphens(PunctuationWords.RangeLead) ?? (words.Contains(PunctuationWords.RangeSign) ? EnDash.ToString() : "-");
        _suppressed = Hyphens(PunctuationWords.SuppressedLead);
        _keepsEmDashes = words.Contains(PunctuationWords.DashSign);
        _dashIsEm = typography.Dash == DashForm.UnspacedEm && !words.Contains(PunctuationWords.DashSign);

        string? Hyphens(string lead) => words.FirstOrDefault(word => word.StartsWith(lead, StringComparison.Ordinal)) is { } word
            && int.TryParse(word.AsSpan(lead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 9
                ? new string('-', count) : null;
    }

    /// <summary>The atoms, which follow each other in a line, with plain punctuation.</summary>
    public ImmutableArray<Atom> Of(IReadOnlyList<Atom> atoms)
    {
        if (_isVerbatim)
        {
            return [.. atoms];
        }

        var line = string.Concat(atoms.Select(atom => atom switch { WordsAtom words => words.Text, BreakAtom => "\n", _ => "" }));
        var plain = ImmutableArray.CreateBuilder<Atom>(atoms.Count);
        var start = 0;
        foreach (var atom in atoms)
        {
            if (atom is not WordsAtom words)
            {
                plain.Add(atom);
                start += atom is BreakAtom ? 1 : 0;
                continue;
            }

            var text = words.IsLabel || words.Format.IsCode ? words.Text : Of(line, start, words.Text.Length, words.Format.Language ?? _language);
            start += words.Text.Length;
            if (text.Length > 0)
            {
                plain.Add(words with { Text = text });
            }
        }

        return plain.ToImmutable();
    }

    /// <summary>Words in the text's language, with plain punctuation.</summary>
    public string Of(string words) => _isVerbatim ? words : Of(words, 0, words.Length, _language);

    private string Of(string line, int start, int length, string language)
    {
        if (QuotationSigns.Of(language) is not { } signs)
        {
            return line.Substring(start, length);
        }

        var (doubles, singles) = (signs.Double + "\u2033", signs.Single + "\u2019\u2032");
        var keepsSpaces = language.Split('-')[0].ToLowerInvariant() is "es" or "gl" or "ca";
        var isFrench = signs.IsInnerSpaced;
        var plain = new StringBuilder(length);
        for (var i = start; i < start + length; i++)
        {
            var (c, before, after) = (line[i], At(i - 1), At(i + 1));
            if (!_keepsQuotes && doubles.Contains(c, StringComparison.Ordinal))
            {
                plain.Append('"');
            }
            else if (!_keepsQuotes && singles.Contains(c, StringComparison.Ordinal))
            {
                plain.Append('\'');
            }
            else if (c == '\u2026' && !_keepsEllipses)
            {
                plain.Append("...");
            }
            else if (IsSetDash(i))
            {
                plain.Append(_dash.Trim());
            }
            else if (c == EmDash && _suppressed is not null && IsBehindBeginning(i))
            {
                plain.Append(_suppressed);
            }
            else if (c is EmDash or EnDash && IsLineStart(i) && (after == NoBreakSpace || (c == EmDash && keepsSpaces && !_keepsEmDashes)))
            {
                plain.Append(_dash.Trim());
            }
            else if (c == NoBreakSpace && before is EmDash or EnDash && IsLineStart(i - 1))
            {
                plain.Append(' ');
            }
            else if (c == EmDash && keepsSpaces && !_keepsEmDashes)
            {
                plain.Append(_dash.Trim());
            }
            else if (c == EmDash && _dashIsEm)
            {
                plain.Append(IsLineStart(i) ? _dash.TrimStart() : after is null || IsClosingBehind(i) ? _dash.TrimEnd() : _dash);
            }
            else if (c == NoBreakSpace && (IsSetDash(i + 1) || after == '\u2026'))
            {
                plain.Append(after == '\u2026' || _dash[0] == ' ' ? " " : "");
            }
            else if (c == ' ' && IsSetDash(i - 1) && _dash[^1] != ' ')
            {
                // The source types its dashes without spaces.
            }
            else if (c == EnDash && before is { } left && char.IsAsciiDigit(left) && after is { } right && char.IsAsciiDigit(right))
            {
                plain.Append(_range);
            }
            else if (c == NarrowNoBreakSpace && isFrench && (before is '\u00AB' or '\u2039' || after is '\u00BB' or '\u203A'))
            {
                // The space was added with the quotation mark.
            }
            else if (c == NarrowNoBreakSpace && isFrench && after is ';' or ':' or '!' or '?')
            {
                plain.Append(' ');
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString();

        char? At(int i) => i >= 0 && i < line.Length ? line[i] : null;

        // The style puts a no-break space in front of each dash.
        bool IsSetDash(int i) => At(i) is EnDash or EmDash && At(i - 1) == NoBreakSpace;

        bool IsLineStart(int i) => At(i - 1) is null or '\n';

        bool IsClosingBehind(int i) => (doubles + singles).Contains(line[i + 1], StringComparison.Ordinal) && (At(i + 2) is not { } beyond || !char.IsLetterOrDigit(beyond));

        // A dash that stands for suppressed letters or figures follows the beginning of a name or a year.
        bool IsBehindBeginning(int i)
        {
            var first = i;
            while (At(first - 1) is { } c && char.IsLetterOrDigit(c))
            {
                first--;
            }

            return i - first is >= 1 and <= 3 && (char.IsUpper(line[first]) || char.IsDigit(line[first]));
        }
    }
}
