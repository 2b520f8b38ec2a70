using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Reading.Links;

/// <summary>Gives the marked names of a text their keys and ids, and holds them against the lists of persons, places and things.</summary>
/// <remarks>
/// A mark without a key means the entry whose name or form for sorting its words are, in whatever case; else its words make a key of
/// their own. The marks of one key are counted in reading order: <c>person.corrie.2</c> is the second.
/// </remarks>
internal static class MentionResolver
{
    /// <summary>Gives keys and ids.</summary>
    /// <param name="document">A text, or a volume.</param>
    public static Document Resolve(Document document)
    {
        if (!DocumentWalker.Descendants(document).Any(node => node is Mention))
        {
            return document;
        }

        var byName = new Dictionary<(MentionKind, string), string>();
        foreach (var entry in document.FrontMatter.Registers.Entries)
        {
            byName.TryAdd((entry.Kind, entry.Name.ToLowerInvariant()), entry.Key);
            byName.TryAdd((entry.Kind, (entry.Sort ?? entry.Name).ToLowerInvariant()), entry.Key);
        }

        var counts = new Dictionary<(MentionKind, string), int>();
        return document with { Blocks = new TreeRewriter { Line = line => line.Any(inline => inline is Mention) ? [.. line.Select(Resolved)] : line }.Blocks(document.Blocks) };

        Inline Resolved(Inline inline)
        {
            if (inline is not Mention mention)
            {
                return inline;
            }

            var words = PlainWords.Of(mention.Inlines);
            var key = mention.Key.Length > 0 ? mention.Key : byName.GetValueOrDefault((mention.Kind, words.ToLowerInvariant())) ?? RegisterReader.KeyOf(words);
            var count = counts[(mention.Kind, key)] = counts.GetValueOrDefault((mention.Kind, key)) + 1;
            return mention with { Key = key, Id = MentionNames.IdOf(mention.Kind, key, count) };
        }
    }

    /// <summary>Tells of names that are marked and not listed, and of those that are listed and not marked.</summary>
    /// <param name="document">A text or a volume, whose marks have their keys.</param>
    public static ImmutableArray<Diagnostic> Report(Document document)
    {
        var log = new DiagnosticLog();
        var entries = document.FrontMatter.Registers.Entries;
        var listed = entries.Select(entry => (entry.Kind, entry.Key)).ToHashSet();
        var marked = DocumentWalker.Descendants(document).OfType<Mention>().DistinctBy(mention => (mention.Kind, mention.Key)).ToList();
        foreach (var mention in marked.Where(mention => !listed.Contains((mention.Kind, mention.Key))))
        {
            var list = RegisterReader.KeyOf(mention.Kind);
            var near = Nearest.Guess(mention.Key, entries.Where(entry => entry.Kind == mention.Kind).Select(entry => entry.Key));
            log.Add(DiagnosticCodes.NameNotListed.At(mention.Span, PlainWords.Of(mention.Inlines), mention.Key, list, near));
        }

        // Of a list that several texts share, each has some; a volume has all.
        foreach (var entry in entries.Where(entry => (!entry.IsOfFile || !document.Texts.IsEmpty) && !marked.Exists(mention => (mention.Kind, mention.Key) == (entry.Kind, entry.Key))))
        {
            log.Add(DiagnosticCodes.EntryNotMarked.At(entry.Span, entry.Name, RegisterReader.KeyOf(entry.Kind), MentionNames.Of(entry.Kind), entry.Key));
        }

        return log.InOrder(document.SourceFile);
    }
}
