using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Infers what an editor did from the bracket and the words around it, when nobody says.</summary>
/// <remarks>
/// In this order: <c>sic</c> or <c>recte</c> is a correction; dots alone are an omission; a question mark at the end is unclear;
/// <see cref="SourcePages"/> knows pages of the source, <see cref="DescriptiveWords"/> what says of the source that it is torn,
/// illegible and the like; <c>Illustration:</c> describes a figure. A bracket that touches a word is a matter for
/// <see cref="Abbreviations"/>. A bracket is supplied when the sentence needs it: when it begins a sentence that goes on in lower
/// case, when it is one word of grammar (<c>[and]</c>), when the word before it cannot end a phrase (<c>with [the trial]</c>) or
/// is a contraction of one (<c>I've [met]</c>). <see cref="Glosses"/> knows explanations. The words of grammar are English; in
/// other languages only the bracket and its place count. What no rule knows is kept as a gloss, whose note says nothing but that
/// the bracket is the editor's, and is no inference: it is told as a doubt.
/// </remarks>
internal static partial class KindInference
{
    private const string Openers = "\"'“‘«([„—–";

    // Words that leave a phrase unfinished: articles, prepositions, conjunctions, auxiliaries, possessives, negations.
    private static readonly ImmutableHashSet<string> EnglishGrammar = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "this", "that", "these", "those", "every", "each", "no", "any", "some", "such",
        "my", "your", "his", "her", "its", "our", "their", "whose",
        "of", "to", "in", "on", "at", "by", "for", "from", "with", "without", "into", "onto", "upon", "about", "against", "among",
        "between", "before", "after", "during", "under", "over", "through", "toward", "towards", "until", "since", "as", "than", "like",
        "and", "or", "but", "nor", "if", "when", "while", "because", "although", "though", "whether", "who", "which", "what", "where", "how", "why",
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall",
        "should", "can", "could", "may", "might", "must", "not", "never", "very", "more", "most", "so", "too", "also",
        "i", "he", "she", "we", "they", "you", "it");

    private static readonly ImmutableArray<string> Contractions = ["'ve", "'d", "'ll", "'re", "'m", "n't", "’ve", "’d", "’ll", "’re", "’m", "n’t"];

    private static readonly ImmutableHashSet<string> Corrections = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "sic", "recte", "rectius", "lies", "corrige");

    /// <summary>Infers the kind.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="before">The paragraph's words before the bracket.</param>
    /// <param name="after">Those after it.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    /// <param name="pages">The source's pages.</param>
    /// <returns>The kind and, for the report, the reason: null where no rule knows the bracket.</returns>
    public static (InterventionKind Kind, string? Reason) Infer(string content, string before, string after, string language, SourcePages pages)
    {
        var words = content.Trim();
        var isEnglish = language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
        var inferred = Mark(words)
            ?? (pages.ReasonFor(words) is { } page ? (InterventionKind.Page, page) : ((InterventionKind, string)?)null)
            ?? DescriptiveWords.KindOf(words)
            ?? (Figure().IsMatch(words) ? (InterventionKind.Figure, "it describes a picture") : ((InterventionKind, string)?)null)
            ?? Abbreviations.KindOf(words, before, after)
            ?? Place(words, before, after)
            ?? (isEnglish ? Grammar(words, before) : null)
            ?? (Glosses.ReasonFor(words, before, language) is { } gloss ? (InterventionKind.Gloss, gloss) : ((InterventionKind, string)?)null);
        return inferred is { } known ? known : (InterventionKind.Gloss, null);
    }

    /// <summary>What a bracket could be that no rule knows, likeliest first, in the words of the syntax.</summary>
    /// <param name="content">The bracket's words.</param>
    public static ImmutableArray<string> Candidates(string content)
    {
        var words = content.Trim();
        InterventionKind[] candidates = words.All(char.IsAsciiDigit) ? [InterventionKind.Page, InterventionKind.Gloss, InterventionKind.Supplied]
            : words.Contains(' ', StringComparison.Ordinal) ? [InterventionKind.Gloss, InterventionKind.Supplied, InterventionKind.Added]
            : [InterventionKind.Supplied, InterventionKind.Gloss, InterventionKind.Correction, InterventionKind.Added];
        return [.. candidates.Select(Words.Of)];
    }

    private static (InterventionKind, string)? Mark(string words)
    {
        var first = FirstWord(words);
        if (Corrections.Contains(first) || SaysThus().IsMatch(words))
        {
            return (InterventionKind.Correction, $"it says '{(first.Length > 0 ? first : words)}'");
        }

        if (words.Length > 0 && words.All(c => c is '.' or '…' or ' ' or '\u00A0'))
        {
            return (InterventionKind.Omission, "it holds dots only");
        }

        return words.EndsWith('?') ? (InterventionKind.Unclear, "it says that the reading is in doubt") : null;
    }

    private static (InterventionKind, string)? Place(string words, string before, string after)
    {
        var goesOnInLowerCase = after.TrimStart() is [var next, ..] && char.IsLower(next);
        return words.Length > 0 && char.IsUpper(words[0]) && goesOnInLowerCase && BeginsSentence(before)
            ? (InterventionKind.Supplied, "it begins a sentence that goes on in lower case")
            : null;
    }

    private static (InterventionKind, string)? Grammar(string words, string before)
    {
        if (EnglishGrammar.Contains(words))
        {
            return (InterventionKind.Supplied, "it is a word of grammar");
        }

        // Nothing but a space may stand between: after a comma or a quotation mark the phrase is at an end.
        var word = before.EndsWith(' ') ? LastWord(before[..^1]) : "";
        return EnglishGrammar.Contains(word) || Contractions.Any(c => word.EndsWith(c, StringComparison.OrdinalIgnoreCase))
            ? (InterventionKind.Supplied, "the word before it cannot end a phrase")
            : null;
    }

    private static bool BeginsSentence(string before)
    {
        var trimmed = before.TrimEnd();
        while (trimmed.Length > 0 && Openers.Contains(trimmed[^1], StringComparison.Ordinal))
        {
            trimmed = trimmed[..^1].TrimEnd();
        }

        for (var stop = trimmed.Length - 1; stop >= Math.Max(0, trimmed.Length - 3); stop--)
        {
            if (trimmed[stop] is '.' or '!' or '?' or '…' && SentenceEnds.EndsSentence(trimmed, stop, ImmutableHashSet<int>.Empty))
            {
                return true;
            }
        }

        return trimmed.Length == 0;
    }

    private static string FirstWord(string words) => new([.. words.TakeWhile(char.IsLetter)]);

    private static string LastWord(string words)
    {
        var start = words.Length;
        while (start > 0 && (char.IsLetter(words[start - 1]) || words[start - 1] is '\'' or '’'))
        {
            start--;
        }

        return words[start..];
    }

    [GeneratedRegex(@"^(so!|so im original|так!|так в (тексте|оригинале|подлиннике|рукописи)|lire\b.*|read: .*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysThus();

    [GeneratedRegex(@"^(Illustrations?|Figure|Picture|Drawing|Sketch|Map|Photograph|Image|Abbildung|Bild|Zeichnung|Skizze|Dessin|Gravure|Croquis|Иллюстрация|Рисунок|Рис\.|Чертеж|Чертёж)(\s?\d*\s?:.*|\.?)$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
