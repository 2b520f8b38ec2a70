using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Makes interventions whose kind the source does not state.</summary>
/// <param name="language">BCP 47 tag of the text.</param>
/// <param name="pages">The pages of the source.</param>
/// <param name="log">Where inferences are reported.</param>
internal sealed class InterventionFactory(string language, SourcePages pages, DiagnosticLog log)
{
    // Words further away say nothing about the bracket.
    private const int Context = 200;
    private const int LongestExcerpt = 40;

    /// <summary>Makes an intervention of the inferred kind, and reports the inference, or that no rule could infer a kind.</summary>
    /// <param name="inlines">The bracket's words.</param>
    /// <param name="span">Where the bracket stands.</param>
    /// <param name="before">The paragraph's source before the bracket.</param>
    /// <param name="after">The paragraph's source after the bracket.</param>
    /// <param name="block">The kind of block that the bracket stands in.</param>
    public Intervention Infer(ImmutableArray<Inline> inlines, SourceSpan span, ReadOnlySpan<char> before, ReadOnlySpan<char> after, BracketBlock block)
    {
        var words = WordsOf(inlines);
        var place = new BracketPlace(
            Plain(before.Length > Context ? before[^Context..] : before),
            Plain(after.Length > Context ? after[..Context] : after),
            language,
            block);
        var (kind, reason) = KindInference.Infer(words, place, pages);
        var candidates = string.Join(", ", KindInference.Candidates(words).Select(candidate => $"{{.{candidate}}}"));
        log.Add(reason is null
            ? DiagnosticCodes.UnknownBracket.At(span, Excerpt(words), candidates)
            : DiagnosticCodes.InferredKind.At(span, Words.Of(kind), reason));
        return new Intervention { Kind = kind, Inlines = inlines, Span = span };
    }

    private static string Excerpt(string words) => words.Length <= LongestExcerpt ? words : $"{words[..LongestExcerpt].TrimEnd()}…";

    private static string WordsOf(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var node in DocumentWalker.Descendants(inlines))
        {
            // Other nodes have their words in their descendants.
            words.Append(node switch { Text text => text.Content, Code code => code.Content, LineBreak => " ", _ => "" });
        }

        return words.ToString();
    }

    /// <summary>The source without the characters of emphasis and escaping, and with white space folded.</summary>
    private static string Plain(ReadOnlySpan<char> source)
    {
        var plain = new StringBuilder(source.Length);
        foreach (var character in source)
        {
            if (character is '*' or '_' or '\\')
            {
                continue;
            }

            var isSpace = Flow.FlowText.IsSpace(character);
            if (!isSpace || plain.Length == 0 || plain[^1] != ' ')
            {
                plain.Append(isSpace ? ' ' : character);
            }
        }

        return plain.ToString();
    }
}
