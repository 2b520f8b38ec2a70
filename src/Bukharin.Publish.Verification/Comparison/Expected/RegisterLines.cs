using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected.Front;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>The registers behind the text: an entry for each name that the source marks, with the pages or clauses on which the edition has it.</summary>
/// <remarks>
/// Made from the source's marks and lists, and in formats with pages from where the edition itself has the marked words: it is aligned
/// with the source first, and each page is read there. So an entry, a page or a clause too many or too few, one out of order, and one that
/// leads elsewhere is a difference of words or links, at the line of the list or of the mark that it belongs to.
/// </remarks>
internal static class RegisterLines
{
    /// <summary>What the lines are called.</summary>
    public const string Name = "the register";

    private const int FewestInRange = 3;

    /// <summary>Whether an edition names pages in registers, which must be read from it first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="traits">What the format has.</param>
    public static bool NamePages(Document document, Style style, FormatTraits traits) =>
        traits.Pages == PageKind.Fixed && (document.HasCalendar || EditionDocument.HasRegisters(document, style) && DocumentWalker.Descendants(document).Any(node => node is Mention));

    /// <summary>The headings of the registers that there must be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="edition">The text, with its marked names.</param>
    public static IEnumerable<string> Headings(Document document, Style style, ExpectedEdition edition)
    {
        var words = style.WordsFor(document.FrontMatter.Language).Registers;
        string[] calendar = Letters(document).Count > 0 ? [style.WordsFor(document.FrontMatter.Language).Calendar] : [];
        return !EditionDocument.HasRegisters(document, style) ? calendar
            : calendar.Concat(Enum.GetValues<MentionKind>().Where(kind => edition.Mentions.Exists(one => one.Mention.Kind == kind)).Select(words.HeadingOf));
    }

    /// <summary>The lines: of each its parts, with the places in the source that they come from and that they lead to.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="edition">The text, with its marked names.</param>
    /// <param name="references">The pages on which names stand.</param>
    /// <param name="hasPages">Whether pages are named, and not clauses.</param>
    public static IEnumerable<ImmutableArray<(string Words, SourceSpan Span, string? Link)>> Of(
        Document document, Style style, ExpectedEdition edition, ExpectedReferences references, bool hasPages)
    {
        var letters = Letters(document);
        for (var i = 0; i < letters.Count; i++)
        {
            if (i == 0)
            {
                yield return [(style.WordsFor(document.FrontMatter.Language).Calendar, SourceSpan.Whole(document.SourceFile), null)];
            }

            var (text, letter) = letters[i];
            yield return
            [
                ($"{LetterHeadLines.InCalendar(letter, document.FrontMatter.Language)}, ", letter.Span, null),
                (hasPages ? references.PageOfMention(text.Id) : text.FrontMatter.Title, letter.Span, $"#{text.Id}"),
            ];
        }

        if (!EditionDocument.HasRegisters(document, style))
        {
            yield break;
        }

        var words = style.WordsFor(document.FrontMatter.Language).Registers;
        var marked = DocumentWalker.Descendants(document).OfType<Mention>().Select(mention => new RegisterEntry(mention.Kind, mention.Key, PlainWords.InLine(mention.Inlines), mention.Span));
        var entryOf = document.FrontMatter.Registers.Entries.Concat(marked).GroupBy(entry => (entry.Kind, entry.Key)).ToDictionary(entries => entries.Key, entries => entries.First());
        var collation = LanguageOrder.Of(document.FrontMatter.Language);
        foreach (var register in edition.Mentions.GroupBy(one => one.Mention.Kind).OrderBy(group => group.Key))
        {
            yield return [(words.HeadingOf(register.Key), SourceSpan.Whole(document.SourceFile), null)];
            var entries = register.ToLookup(one => one.Mention.Key, StringComparer.Ordinal)
                .Select(named => (Entry: entryOf[(register.Key, named.Key)], Named: named.ToList()))
                .Select(one => (Sort: one.Entry.Sort ?? one.Entry.Name, one.Entry, one.Named))
                .ToList();
            entries.Sort((one, other) => collation.GetSortKey(one.Sort) is var key && SortKey.Compare(key, collation.GetSortKey(other.Sort)) is not 0 and var order ? order
                : string.CompareOrdinal(one.Sort, other.Sort) is not 0 and var byCode ? byCode
                : string.CompareOrdinal(one.Named[0].Mention.Id, other.Named[0].Mention.Id));
            foreach (var (_, entry, named) in entries)
            {
                var parts = ImmutableArray.CreateBuilder<(string, SourceSpan, string?)>();
                parts.Add((entry.Heading, entry.Span, entry.Reference));
                parts.Add((entry.Description is { } said ? $" ({said})" : "", entry.Span, null));
                parts.AddRange(hasPages ? Pages(named, references, entry.Span) : Places(named, style.WordsFor(document.FrontMatter.Language).References.Clause, entry.Span));
                yield return [.. parts.Where(part => part.Item1.Length > 0)];
            }
        }
    }

    /// <summary>The letters that the calendar has: each stands behind all those of earlier days, and behind those of its own day that are before it in the volume.</summary>
    private static List<(VolumeText Text, Correspondence Letter)> Letters(Document document)
    {
        var letters = new List<(VolumeText Text, Correspondence Letter)>();
        foreach (var text in document.HasCalendar ? document.Texts : [])
        {
            if (text.FrontMatter.Correspondence is { } letter)
            {
                letters.Insert(letters.FindLastIndex(other => LetterCalendar.DayOf(other.Letter) <= LetterCalendar.DayOf(letter)) + 1, (text, letter));
            }
        }

        return letters;
    }

    /// <summary>The pages of a name in the order of the book, each once; of three and more that follow each other, the first and the last.</summary>
    private static IEnumerable<(string, SourceSpan, string?)> Pages(List<ExpectedMention> named, ExpectedReferences references, SourceSpan entry)
    {
        var pages = named.GroupBy(one => references.PageOfMention(one.Mention.Id), StringComparer.Ordinal)
            .Select(page => (Label: page.Key, page.First().Mention, Number: PrintedNumerals.PageNumber(page.Key)))
            .OrderBy(page => page.Number).ToList();
        for (var at = 0; at < pages.Count; at++)
        {
            var run = 1;
            while (at + run < pages.Count && pages[at + run].Number == (pages[at].Number.IsArabic, pages[at].Number.Value + run))
            {
                run++;
            }

            yield return (", ", entry, null);
            yield return (pages[at].Label, pages[at].Mention.Span, $"#{pages[at].Mention.Id}");
            if (run >= FewestInRange)
            {
                at += run - 1;
                yield return ("\u2013", entry, null);
                yield return (pages[at].Label, pages[at].Mention.Span, $"#{pages[at].Mention.Id}");
            }
        }
    }

    /// <summary>The clauses and paragraphs of a name as they follow each other in the text; in a volume behind the title of each text.</summary>
    private static IEnumerable<(string, SourceSpan, string?)> Places(List<ExpectedMention> named, string word, SourceSpan entry)
    {
        foreach (var (nth, text) in named.GroupBy(one => one.Text ?? "", StringComparer.Ordinal).Index())
        {
            if (text.Key.Length > 0)
            {
                yield return ($"{(nth == 0 ? "," : ";")} {text.Key}", entry, null);
            }

            string? before = null;
            foreach (var (mention, clause, paragraph, _) in text)
            {
                var place = clause?.Address ?? string.Create(CultureInfo.InvariantCulture, $"¶ {Math.Max(1, paragraph)}");
                if (place == before)
                {
                    continue;
                }

                var isFirstClause = clause is not null && (before is null || before.StartsWith('¶'));
                yield return (isFirstClause ? $", {word} " : ", ", entry, null);
                yield return (place, mention.Span, $"#{mention.Id}");
                before = place;
            }
        }
    }
}
