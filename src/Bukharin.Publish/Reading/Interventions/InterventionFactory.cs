using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Makes interventions whose kind the source does not state.</summary>
internal static class InterventionFactory
{
    // Words further away say nothing about the bracket.
    private const int Context = 200;

    /// <summary>Makes one, and reports the inference.</summary>
    /// <param name="inlines">The bracket's words.</param>
    /// <param name="span">The bracket.</param>
    /// <param name="before">The paragraph's source before the bracket.</param>
    /// <param name="after">The paragraph's source after it.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    /// <param name="log">Where the inference is reported.</param>
    public static Intervention Infer(
        ImmutableArray<Inline> inlines, SourceSpan span, ReadOnlySpan<char> before, ReadOnlySpan<char> after, string language, DiagnosticLog log)
    {
        var (kind, reason) = KindInference.Infer(
            WordsOf(inlines),
            Plain(before.Length > Context ? before[^Context..] : before),
            Plain(after.Length > Context ? after[..Context] : after),
            language);
        log.Add(DiagnosticCodes.InferredKind.At(span, Words.Of(kind), reason));
        return new Intervention { Kind = kind, Inlines = inlines, Span = span };
    }

    private static string WordsOf(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var node in DocumentWalker.Descendants(inlines))
        {
            words.Append(node switch { Text text => text.Content, LineBreak => " ", _ => "" });
        }

        return words.ToString();
    }

    /// <summary>The source without the signs of emphasis and escaping, white space folded.</summary>
    private static string Plain(ReadOnlySpan<char> source)
    {
        var plain = new StringBuilder(source.Length);
        foreach (var character in source)
        {
            if (character is '*' or '_' or '\\')
            {
                continue;
            }

            var isSpace = Flow.TextRun.IsSpace(character);
            if (!isSpace || plain.Length == 0 || plain[^1] != ' ')
            {
                plain.Append(isSpace ? ' ' : character);
            }
        }

        return plain.ToString();
    }
}
