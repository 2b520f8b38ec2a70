using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Excerpting;

/// <summary>Proves an excerpt: its words, its marks of cuts taken away, stand in the text in this order, with nothing between them but where a mark is.</summary>
/// <remarks>
/// It knows nothing of how the excerpt was cut. It reads both texts word by word and looks for a way through the text that has every
/// word of the excerpt, in the same clause, brackets, note, format and language, and leaves out something at each mark and nowhere else.
/// </remarks>
internal static class ExcerptVerifier
{
    /// <summary>Proves it.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="excerpt">The excerpt, read from what is written.</param>
    /// <param name="style">A style, for what references are called.</param>
    /// <param name="traits">What some format holds.</param>
    /// <returns>What is otherwise than in the text; nothing where the excerpt is proved.</returns>
    public static ImmutableArray<Diagnostic> Verify(Document document, Document excerpt, Style style, FormatTraits traits)
    {
        if (excerpt.Blocks is not [Division { Role: DivisionRole.Introduction } head, .. var rest])
        {
            return [Fault(document, SourceSpan.Whole(document.SourceFile), "nothing at its head says that it is one")];
        }

        // A marginal note beside a word is cut with its sentence.
        var text = ExcerptTokens.Of(MarginSpans.Within(document.Blocks), NamesIn(document, style, traits, DocumentWalker.Notes(excerpt).Select(PlaceIds.Of)));
        var tokens = ExcerptTokens.Of(MarginSpans.Within([.. rest]), NamesIn(excerpt, style, traits, DocumentWalker.Notes(excerpt).Select(PlaceIds.Of)));
        return [.. Words(document, text, tokens), .. Front(document, excerpt.FrontMatter), .. Head(document, head, ExcerptTokens.Count(tokens), ExcerptTokens.Count(text))];
    }

    private static Func<string, string> NamesIn(Document document, Style style, FormatTraits traits, IEnumerable<string> notes)
    {
        var references = new ExpectedReferences(document, style, traits);
        var shown = notes.ToHashSet(StringComparer.Ordinal);
        var note = style.WordsFor(document.FrontMatter.Language).References.Note;

        // Which number a note has, an edition decides; of one that is left out the word stays alone.
        return target => !target.StartsWith("#" + PlaceIds.NoteLead, StringComparison.Ordinal) ? references.NameOf(target).Replace('\u00A0', ' ')
            : shown.Contains(target[1..]) ? $"{note} {target}" : note;
    }

    /// <summary>Goes through both: at each word of the excerpt it knows all places of the text at which the next may stand.</summary>
    private static IEnumerable<Diagnostic> Words(Document document, IReadOnlyList<ExcerptToken> text, IReadOnlyList<ExcerptToken> excerpt)
    {
        // Behind a mark the text may go on at any place from 'open' on: nothing says for how much the mark stands, but it is something.
        var places = new SortedSet<int> { 0 };
        int? open = null;
        foreach (var token in excerpt)
        {
            var next = new SortedSet<int>(places.Where(place => place < text.Count && IsSame(text[place], token, isBehindMark: false)).Select(place => place + 1));
            next.UnionWith(Enumerable.Range(open ?? text.Count, text.Count - (open ?? text.Count)).Where(place => IsSame(text[place], token, isBehindMark: true)).Select(place => place + 1));
            var least = Math.Min(places.Count > 0 ? places.Min : text.Count, open ?? text.Count);
            open = token.IsOmission && least < text.Count ? least + 1 : null;
            if (next.Count == 0 && open is null)
            {
                return [Fault(document, token.Span, $"'{token.Words}' does not stand there in the text")];
            }

            places = next;
        }

        return places.Contains(text.Count) || open is not null ? [] : [Fault(document, text[places.Max].Span, $"no mark says that '{text[places.Max].Words}' and what follows is left out")];
    }

    private static bool IsSame(ExcerptToken text, ExcerptToken excerpt, bool isBehindMark) =>
        text.Words == excerpt.Words && text.Around == excerpt.Around && (isBehindMark || (text.IsFirst == excerpt.IsFirst && text.IsClosedUp == excerpt.IsClosedUp));

    private static IEnumerable<Diagnostic> Front(Document document, FrontMatter excerpt)
    {
        var front = document.FrontMatter;
        (string Key, bool IsSame)[] values =
        [
            ("title", excerpt.Title == front.Title),
            ("subtitle", excerpt.Subtitle?.StartsWith(front.Subtitle ?? "", StringComparison.Ordinal) == true),
            ("author", excerpt.Contributors.SequenceEqual(front.Contributors)),
            ("date", excerpt.Date == front.Date && excerpt.Issued == front.Issued),
            ("lang", excerpt.Language == front.Language),
            ("publisher", excerpt.Publisher == front.Publisher),
            ("rights", excerpt.Rights == front.Rights),
            ("editorial", excerpt.Editorial == front.Editorial),
            ("source", excerpt.Credit.IsNone == front.Credit.IsNone && excerpt.Credit.Lines.SequenceEqual(front.Credit.Lines)),
        ];
        return values.Where(value => !value.IsSame).Select(value => Fault(document, SourceSpan.Whole(document.SourceFile), $"its '{value.Key}' is another"));
    }

    /// <summary>The note at the head says what it is an excerpt of, and how much of it.</summary>
    private static IEnumerable<Diagnostic> Head(Document document, Division head, int words, int ofWords)
    {
        var said = string.Join(' ', DocumentWalker.Descendants(head.Blocks).OfType<Text>().Select(text => text.Content));
        if (!said.Contains(document.FrontMatter.Title, StringComparison.Ordinal))
        {
            yield return Fault(document, head.Span, "the note at its head does not name the text");
        }

        // What a reference says is no word of the text, and counts where it has become one.
        var hasReferences = DocumentWalker.Descendants(document).Any(node => node is CrossReference);
        var numbers = said.Split([' ', ',', '.', ':', '(', ')']).ToHashSet(StringComparer.Ordinal);
        foreach (var number in ((int[])[words, ofWords]).Select(number => number.ToString(CultureInfo.InvariantCulture)).Where(number => !hasReferences && !numbers.Contains(number)))
        {
            yield return Fault(document, head.Span, $"the note at its head does not say the number of words, {number}");
        }
    }

    private static Diagnostic Fault(Document document, SourceSpan span, string what) =>
        DiagnosticCodes.ExcerptDiffers.At(span with { File = document.SourceFile }, what);
}
