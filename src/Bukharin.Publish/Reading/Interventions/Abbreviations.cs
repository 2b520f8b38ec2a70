using System.Collections.Frozen;
using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Distinguishes brackets that expand an abbreviation (<c>Rev[eren]d</c>) from those that supply missing letters (<c>Buk[harin]</c>, <c>ho[u]se</c>).</summary>
/// <remarks>
/// A bracket within a word expands an abbreviation when the letters around it are a known abbreviation, or a contraction as
/// handwriting has it: at most five letters, of which exactly one stands after the bracket, around two letters or more. Every other
/// bracket that touches a word or a figure supplies something: the rest of a name or year, or a letter that was forgotten.
/// </remarks>
internal static class Abbreviations
{
    private const int LongestContraction = 5;

    private static readonly FrozenSet<string> Known = WordSet.Of("""
        rev revd revnd gen genl col coll capt captn cap lt lieut maj majr serg sergt gov govr govt hon honble esq esqr mr mrs messrs dr st sr jr jun junr sen senr
        wm jno thos chas geo jas robt saml benj jos edwd alexr wch wh wth wd shd cd yr yrs yt ye ym obt servt affly recd dept regt battn brig adjt
        jan feb mar apr aug sept sep oct nov dec inst ult prox vol no nos bp abp co compy comp acct amt xmas viz mss ms
        hr hrn fr frl prof hrsg nr str bes insb betr bzw usw kgl kais durchl ew
        mme mlle mlles mgr vve cie bd me mm
        тов т гр г гос св ст акад проф доц пр ул обл губ уч кн ген полк им
        """);

    /// <summary>The kind of a bracket that touches a word or figure, and the reason; null where it touches neither.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="before">The text before the bracket.</param>
    /// <param name="after">The text after the bracket.</param>
    public static (InterventionKind Kind, string? Reason)? KindOf(string content, string before, string after)
    {
        var head = Touching(before.Reverse(), isReversed: true);
        var tail = Touching(after, isReversed: false);
        if (head.Length == 0 && tail.Length == 0)
        {
            return null;
        }

        var frame = (head + tail).ToLowerInvariant();
        var isWord = content.Length > 0 && content.All(char.IsLetter) && frame.All(char.IsLetter);
        return isWord && head.Length > 0 && (Known.Contains(frame) || IsContraction(content, frame, tail))
            ? (InterventionKind.Expansion, $"it has the letters that '{head}{tail}' leaves out")
            : (InterventionKind.Supplied, char.IsLetter(frame[0]) ? "it touches a word" : "it touches a figure");
    }

    private static bool IsContraction(string content, string frame, string tail) =>
        content.Length > 1 && tail.Length == 1 && frame.Length <= LongestContraction;

    /// <summary>The letters, digits and signs of figures next to a bracket: <c>18[94]</c> and <c>£[5]</c> are one word, as <c>ho[u]se</c> is.</summary>
    private static string Touching(IEnumerable<char> characters, bool isReversed)
    {
        var touching = characters.TakeWhile(character =>
            char.IsLetterOrDigit(character) || character is '%' or '°' || char.GetUnicodeCategory(character) is UnicodeCategory.CurrencySymbol or UnicodeCategory.NonSpacingMark);
        return new string([.. isReversed ? touching.Reverse() : touching]);
    }
}
