using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Infers what an editor did from the bracket and the words around it, when nobody says.</summary>
/// <remarks>
/// The first rule that fits decides. What says itself what it is comes first: <c>sic</c>, dots, a page of the source, what became of
/// the source, a picture, an explanation that begins with <c>i.e.</c> or <c>see p. 12</c>. Then comes where the bracket stands:
/// within a word, beside a name, alone in a heading or a quotation, behind a pronoun. Grammar, which says whether the sentence
/// needs it, is known of English only. What no rule knows is kept as a gloss, whose note says nothing but that the bracket is the
/// editor's, and is no inference: it is told as a doubt.
/// </remarks>
internal static partial class KindInference
{
    // A number of more figures is a year.
    private const int LongestMark = 3;

    private const string Openers = "\"'“‘«([„—–";

    private static readonly ImmutableHashSet<string> Corrections = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "sic", "recte", "rectius", "lies", "corrige");

    /// <summary>Infers the kind.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="place">The words around it.</param>
    /// <param name="pages">The source's pages.</param>
    /// <returns>The kind and, for the report, the reason: null where no rule knows the bracket.</returns>
    public static (InterventionKind Kind, string? Reason) Infer(string content, BracketPlace place, SourcePages pages)
    {
        var words = content.Trim();
        if (words.Length == 0)
        {
            return (InterventionKind.Gloss, null);
        }

        var inferred = OfItself(words, place, pages)
            ?? (StageDirections.Are(words) || IsMarkOfNote(words, place) ? (InterventionKind.Gloss, null) : ((InterventionKind, string?)?)null)
            ?? As(InterventionKind.Gloss, Glosses.Unmistakable(words))
            ?? SourceRemarks.KindOf(words, place)
            ?? Abbreviations.KindOf(words, place.Before, place.After)
            ?? As(InterventionKind.Supplied, NameParts.ReasonFor(words, place) ?? ReasonOfPlace(words, place))
            ?? As(InterventionKind.Gloss, Pronouns.ReasonFor(words, place))
            ?? As(InterventionKind.Supplied, place.PrimaryLanguage == "en" ? EnglishGrammar.ReasonFor(words, place.Before) : null)
            ?? As(InterventionKind.Gloss, Glosses.ReasonFor(words, place))
            ?? As(InterventionKind.Supplied, place.Block is BracketBlock.Formula or BracketBlock.Address ? "names and dates are no sentence that is whole without it" : null);
        return inferred ?? (InterventionKind.Gloss, null);
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

    private static (InterventionKind, string?)? As(InterventionKind kind, string? reason) => reason is null ? null : (kind, reason);

    /// <summary>The kind that a bracket's own words say, wherever it stands.</summary>
    private static (InterventionKind, string?)? OfItself(string words, BracketPlace place, SourcePages pages) =>
        Mark(words, place)
        ?? As(InterventionKind.Page, pages.ReasonFor(words))
        ?? DescriptiveWords.KindOf(words)
        ?? As(InterventionKind.Figure, Figure().IsMatch(words) ? "it describes a picture" : null);

    /// <summary>Whether a number stands closed up behind a word, as the mark of a note does that nobody has found: <c>Reed[1]</c>.</summary>
    private static bool IsMarkOfNote(string words, BracketPlace place) =>
        words.Length <= LongestMark && words.All(char.IsAsciiDigit) && place.Before is [.., var last] && (char.IsLetter(last) || last is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '”' or '’');

    private static (InterventionKind, string?)? Mark(string words, BracketPlace place)
    {
        var first = FirstWord(words);
        if (Corrections.Contains(first) || SaysThus().IsMatch(words) || words.All(c => c == '!'))
        {
            return (InterventionKind.Correction, $"it says '{(first.Length > 0 ? first : words)}'");
        }

        if (words == "." && place.Before is [.., var last] && char.IsLetterOrDigit(last))
        {
            return (InterventionKind.Supplied, "it is the stop that the word before it lacks");
        }

        if (words.All(c => c is '.' or '…' or ' ' or '\u00A0'))
        {
            return (InterventionKind.Omission, "it holds dots only");
        }

        // Editors put a row of hyphens for letters that are lost, for a space that was left and for words that they leave out: which, nobody can tell.
        if (words.All(c => c is '-' or '–' or '—' or '_' or ' ') && !(words.Length == 1 && place.TouchesWord))
        {
            return (InterventionKind.Gloss, null);
        }

        return words.EndsWith('?') ? (InterventionKind.Unclear, "it says that the reading is in doubt") : null;
    }

    /// <summary>The reason why the place of a bracket needs its words; null where it does not.</summary>
    private static string? ReasonOfPlace(string words, BracketPlace place) =>
        place.IsAlone && place.Block == BracketBlock.Heading ? "it is the whole heading"
        : place.IsAlone && place.Block is BracketBlock.Formula or BracketBlock.Address ? "nothing else stands in its line"
        : place.FillsQuotation ? "it is all that the quotation holds"
        : place.BeginsParagraph && BracketPlace.IsLabel(words) ? "it is a label, with which the paragraph begins"
        : char.IsUpper(words[0]) && place.After.TrimStart() is [var next, ..] && char.IsLower(next) && BeginsSentence(place.Before)
            ? "it begins a sentence that goes on in lower case"
        : null;

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

    [GeneratedRegex(@"^(so!|so im (original|text)|so in der vorlage|так!|так (в|у) (тексте|тексті|оригинале|оригіналі|подлиннике|рукописи|рукописі|документе|документі)|thus!|thus in (the )?(original|ms\.?|manuscript|text)|tak w (oryginale|tekście)|tak v (originále|originálu|textu)|così nel (testo|manoscritto)|così nell['’]originale|así en el (original|texto)|ainsi dans (l['’]original|le texte)|assim no (original|texto)|aldus( in het origineel)?|så i originalet|således|lire\b.*|(read|correctly|properly|should be|richtig|correctement|correcto|correctamente|corretto|correttamente|correto|juist|prawidłowo|právně|правильно|следует читать|слід читати|riktigt|rigtigt|riktig|oikein|helyesen|ορθά): .*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysThus();

    [GeneratedRegex(@"^(Illustrations?|Figure|Picture|Drawing|Sketch|Map|Photograph|Image|Abbildung|Bild|Zeichnung|Skizze|Dessin|Gravure|Croquis|Иллюстрация|Рисунок|Рис\.|Чертеж|Чертёж)(\s?\d*\s?:.*|\.?)$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
