using System.Collections.Frozen;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Tells apostrophes from single quotation marks.</summary>
/// <param name="line">The line.</param>
/// <param name="pairing">What is open.</param>
internal sealed class Apostrophes(SourceLine line, QuotationPairing pairing)
{
    // Words that have lost their first letters and cannot be other words.
    private static readonly FrozenDictionary<string, string[]> Shortened = new Dictionary<string, string[]>
    {
        ["en"] = ["tis", "twas", "twere", "twill", "twould", "twixt", "tisn", "twasn", "em", "til", "n", "neath", "gainst", "tween"],
        ["nl"] = ["s", "t", "n", "k", "m", "r", "ns", "tgeen", "twelk"],
        ["af"] = ["n", "k", "t"],
        ["de"] = ["s", "n", "ne", "nen", "nem", "ner", "nes"],
    }.ToFrozenDictionary();

    // Words that have lost their first letters, or else are words of their own.
    private static readonly FrozenDictionary<string, string[]> PerhapsShortened = new Dictionary<string, string[]>
    {
        ["en"] = ["cause", "bout", "round", "cos", "coz", "cross", "fore", "pon", "till", "im", "er", "ere", "ow", "ad", "ave", "ome", "ouse"],
        ["de"] = ["rein", "raus", "rauf", "runter", "ran", "rum", "nauf", "naus", "nein", "nüber", "rüber", "mal", "was"],
        ["pt"] = ["tá", "tava", "cê"],
        ["es"] = ["pa"],
        ["it"] = ["sto", "sta", "sti", "ste", "ndrangheta"],
    }.ToFrozenDictionary();

    // Words that have lost their last letters: a mark behind them closes no quotation where another may.
    private static readonly FrozenDictionary<string, string[]> CutOff = new Dictionary<string, string[]>
    {
        ["en"] = ["an", "o", "th", "wi", "ha", "ol", "mo", "gi"],
        ["it"] = ["po", "di", "fa", "va", "da", "mo", "be", "sta", "to", "vo"],
    }.ToFrozenDictionary();

    // What French, Italian and Catalan elide before a vowel, where it is longer than two letters.
    private static readonly FrozenSet<string> LongElisions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu", "entr", "aujourd", "dell", "nell", "all", "dall", "sull", "coll", "quell", "bell", "sant", "mezz", "tutt", "senz", "un");

    /// <summary>Whether a mark has letters or figures on both sides; what has no form does not part them from it.</summary>
    public static bool IsInWord(SourceLine line, int i)
    {
        var (before, after) = (i - 1, i + 1);
        while (line.IsJoining(before))
        {
            before--;
        }

        while (line.IsJoining(after))
        {
            after++;
        }

        return line.IsWord(before) && line.IsWord(after);
    }

    /// <summary>Whether a single mark is an apostrophe. Those before it are decided already.</summary>
    public bool IsApostrophe(int i) =>
        IsInWord(line, i)
        || (line.IsLetter(i - 1) ? line.IsWord(i + 1) || EndsWord(i) : BeginsWord(i));

    /// <summary>Whether the letters before an apostrophe are such as are elided before a vowel: <c>l'</c>, <c>qu'</c>, <c>dell'</c>.</summary>
    public bool IsElision(int i) => line.WordStart(i) is var start && i > start
        && (i - start <= 2 || LongElisions.Contains(line.Slice(start, i)));

    /// <summary>At the end of letters: an elision before a bracket or a quotation, a possessive, or letters that are not spoken.</summary>
    private bool EndsWord(int i)
    {
        if (!pairing.IsInnermost('\''))
        {
            // Inside a double quotation a closing mark of single quotations has nothing to close.
            return !OpensQuotation(i + 1) || IsElision(i) || !pairing.IsOpen('"');
        }

        return (OpensQuotation(i + 1) && IsElision(i)) || IsSecondOfPair(i) || ((IsPossessive(i) || IsCutOff(i)) && GoesOnAfter(i));
    }

    /// <summary>The second one of <c>rock 'n' roll</c>.</summary>
    private bool IsSecondOfPair(int i) => line[i - 1] is 'n' or 'N' && pairing.RoleOf(i - 2) == MarkRole.Apostrophe;

    private bool OpensQuotation(int i) => line[i] is '"' or '[' or '(' or '\u00AB' or '\u201C' or '\u201E' or '\u2039' && !line.IsSpaceOrEnd(i + 1)
        && (line[i] != '"' || line.IsWord(i + 1) || line[i + 1] is '[' or '(');

    /// <summary>A possessive has a noun behind it; outside English only names have an apostrophe.</summary>
    private bool IsPossessive(int i) =>
        line[i - 1] is 's' or 'x' or 'z' or 'S' or 'X' or 'Z' or 'ß' && line[i + 1] is ' ' or '\u00A0' && line.IsLetter(i + 2)
        && (line.LanguageAt(i) == "en" || char.IsUpper(line[line.WordStart(i)]!.Value));

    /// <summary>Whether another mark is still to close the quotation that is open: then this one does not.</summary>
    private bool GoesOnAfter(int i)
    {
        for (var k = i + 1; k < line.Length; k++)
        {
            if (line[k] != '\'' || IsInWord(line, k))
            {
                continue;
            }

            if (pairing.Opens(k) != false)
            {
                return false;
            }

            if (!IsPossessive(k) && !IsCutOff(k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that has lost its last letters, before another word: <c>an' so</c>, <c>un po' di pane</c>, <c>comin' home</c>.</summary>
    private bool IsCutOff(int i)
    {
        var start = line.WordStart(i);
        var word = line.Slice(start, i);
        return line[start - 1] != '\'' && line[i + 1] is ' ' && (line.IsLetter(i + 2) || (line[i + 2] == '\'' && line.IsLetter(i + 3)))
            && (Has(CutOff, line.LanguageAt(i) ?? "", word) || (line.LanguageAt(i) == "en" && word.Length > 3 && word.EndsWith("in", StringComparison.Ordinal)));
    }

    /// <summary>The genitive of a name that is not written out: <c>Mr. D--'s</c>.</summary>
    private bool IsBehindSuppressed(int i) =>
        line[i - 1] == '-' && line[i - 2] == '-' && !pairing.IsOpen('\'') && line.Slice(i + 1, line.WordEnd(i + 1)) is "s" or "S";

    /// <summary>
    /// Whether nothing closes the quotation that a mark would open: then it stands for letters that are not spoken, <c>'ello</c>.
    /// A speech that goes on in the next paragraph is not closed either, but begins with a capital, or behind a comma or a colon.
    /// </summary>
    private bool IsNeverClosed(int i)
    {
        var isInside = pairing.IsOpen('"');
        var within = 0;
        for (var k = i + 1; k < line.Length; k++)
        {
            if (isInside && line[k] is '"' && pairing.Opens(k) is { } opens)
            {
                // What opens behind the mark closes before the quotation that is open now.
                within += opens ? 1 : -1;
                if (within < 0)
                {
                    return true;
                }
            }

            if (line[k] == '\'' && !IsInWord(line, k) && pairing.Opens(k) != true && !IsCutOff(k))
            {
                return false;
            }
        }

        return !isInside && line[i - 1] == ' ' && line[i + 1] is { } first && char.IsLower(first) && line[i - 2] is not (',' or ':' or '-' or '\u2013' or '\u2014' or null);
    }

    private bool BeginsWord(int i)
    {
        if (line.IsWord(i - 1) || !line.IsWord(i + 1))
        {
            return false;
        }

        if (line.IsLetter(i + 1) && (pairing.RoleOf(i - 1) == MarkRole.Closing || line[i - 1] is ')' or ']' or '\u201D' or '\u00BB'))
        {
            // Behind what is closed nothing opens: "Otto"'s.
            return true;
        }

        if (line.IsDigit(i + 1))
        {
            // A year without its century: '98, the '90s; in Italian a century without its thousand: '500.
            var end = i + (line.LanguageAt(i) == "it" && line.IsDigit(i + 3) ? 4 : 3);
            return line.IsDigit(i + 2) && !line.IsDigit(end) && (pairing.IsOpen('\'') || !pairing.ClosesLater(i));
        }

        if (IsBehindSuppressed(i))
        {
            return true;
        }

        var wordEnd = line.WordEnd(i + 1);
        var word = line.Slice(i + 1, wordEnd);
        var language = line.LanguageAt(i) ?? "";
        if (Has(Shortened, language, word))
        {
            // 'em' in a text is the word that is spoken of, but 'n' stands for "and".
            return line[wordEnd] != '\'' || IsInWord(line, wordEnd) || pairing.IsOpen('\'') || word is "n" or "N";
        }

        return (Has(PerhapsShortened, language, word) && line[wordEnd] != '\'' && !pairing.ClosesLater(i))
            || (language == "en" && IsNeverClosed(i));
    }

    private static bool Has(FrozenDictionary<string, string[]> words, string language, string word) =>
        words.TryGetValue(language, out var known) && known.Contains(word, StringComparer.OrdinalIgnoreCase);
}
