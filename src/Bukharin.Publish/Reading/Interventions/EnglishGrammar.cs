using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Recognizes, by English function words, brackets without which the sentence would be incomplete.</summary>
internal static class EnglishGrammar
{
    private static readonly FrozenSet<string> Auxiliaries = WordSet.Of(
        "is are was were be been being am has have had having do does did will would shall should can could may might must",
        StringComparer.OrdinalIgnoreCase);

    // Articles, prepositions, conjunctions, possessives, negations: a phrase does not end with one.
    private static readonly FrozenSet<string> Unfinished = WordSet.Of("""
        a an the this that these those every each no any some such my your his her its our their whose
        of to in on at by for from with without into onto upon about against among
        between before after during under over through toward towards until since as than like
        and or but nor if when while because although though whether who which what where how why
        not never very more most so too also
        """, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Subjects = WordSet.Of(
        "i he she we they you it",
        StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> Contractions = ["'ve", "'d", "'ll", "'re", "'m", "n't", "’ve", "’d", "’ll", "’re", "’m", "n’t"];

    /// <summary>The reason why a sentence needs a bracket; null where grammar does not say so.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="before">The text before the bracket.</param>
    public static string? ReasonFor(string content, string before)
    {
        if (Unfinished.Contains(content) || Auxiliaries.Contains(content) || Subjects.Contains(content))
        {
            return "it is a word of grammar";
        }

        // Only a space may stand between the word and the bracket, since a comma or a quotation mark ends the phrase.
        var word = before.EndsWith(' ') ? LastWords.Of(before[..^1]) : "";
        if (Unfinished.Contains(word) || Auxiliaries.Contains(word) || Contractions.Any(c => word.EndsWith(c, StringComparison.OrdinalIgnoreCase)))
        {
            return "the word before it cannot end a phrase";
        }

        // A pronoun can end a phrase, so the bracket must look like its verb: "he [was then] ill", "I [met] him".
        var words = content.Split(' ');
        return Subjects.Contains(word) && (Auxiliaries.Contains(words[0]) || (words.Length == 1 && content.All(char.IsLower)))
            ? "the pronoun before it lacks a verb"
            : null;
    }
}
