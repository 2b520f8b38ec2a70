using System.Collections.Frozen;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Styling;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Which quotation marks a style may have put in the place of straight ones.</summary>
/// <remarks>
/// Only those of languages whose words have straight marks: a guillemet in an English text is no form of <c>"</c>.
/// </remarks>
internal sealed class PunctuationFolding
{
    private const string Single = "'";
    private const string Double = "\"";
    private const string Apostrophe = "\u2019";
    private const char Prime = '\u2032';
    private const char DoublePrime = '\u2033';

    private readonly FrozenDictionary<char, string> _folded;

    private PunctuationFolding(IEnumerable<char> doubles, IEnumerable<char> singles, bool isInnerSpaced)
    {
        // Where a mark is double in one language of the text and single in another, the two are not told apart.
        var (forDouble, forSingle) = (doubles.ToHashSet(), singles.ToHashSet());
        var single = forDouble.Overlaps(forSingle) ? Double : Single;
        var folded = new Dictionary<char, string> { ['"'] = Double, ['\''] = single };
        foreach (var mark in forSingle)
        {
            folded[mark] = single;
        }

        foreach (var mark in forDouble)
        {
            folded[mark] = Double;
        }

        _folded = folded.ToFrozenDictionary();
        IsInnerSpaced = isInnerSpaced;
    }

    /// <summary>Whether guillemets have space on their inner sides. A source may have it beside its straight marks, so that spaces beside quotation marks do not count.</summary>
    public bool IsInnerSpaced { get; }

    /// <summary>What a character folds to, or null where it is itself.</summary>
    public string? Fold(char c) => _folded.GetValueOrDefault(c);

    /// <summary>The folding for a text under a style; null where the style changes no punctuation.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="nameOf">What a reference says: its quotation marks are of the language around it.</param>
    public static PunctuationFolding? For(Document document, Style style, Func<string, string> nameOf)
    {
        if (style.Typography.Punctuation == Punctuation.Verbatim)
        {
            return null;
        }

        var main = QuotationSigns.Of(document.FrontMatter.Language);
        var doubles = new HashSet<char>(main?.Double ?? "") { DoublePrime };
        var singles = new HashSet<char>((main?.Single ?? "") + Apostrophe) { Prime };
        var isSpaced = main is { IsInnerSpaced: true };
        foreach (var foreign in DocumentWalker.Descendants(document).OfType<Foreign>())
        {
            var words = string.Concat(DocumentWalker.Descendants(foreign.Inlines).Select(inline => (inline as ModelText)?.Content ?? (inline is CrossReference reference ? nameOf(reference.Target) : "")));
            if (QuotationSigns.Of(foreign.Language) is not { } marks)
            {
                continue;
            }

            if (words.Contains('"', StringComparison.Ordinal))
            {
                doubles.UnionWith(marks.Double);
                isSpaced |= marks.IsInnerSpaced;
            }

            if (words.Contains('\'', StringComparison.Ordinal))
            {
                singles.UnionWith(marks.Single);
                isSpaced |= marks.IsInnerSpaced;
            }
        }

        return new PunctuationFolding(doubles, singles, isSpaced);
    }
}
