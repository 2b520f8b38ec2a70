using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>Makes lists of persons, places and things of the registers that an edition has.</summary>
/// <remarks>
/// An entry's places lead to marked names, whose ids have its key. Its name leads to its authority record. Printed is the form for sorting
/// where that has the words of the name in another order; then the text tells the name, if it is marked anywhere as it is in full.
/// </remarks>
internal static class RegisterBuilder
{
    /// <summary>What stands before the first place, or before the word for a clause there.</summary>
    private const string BeforePlaces = ", ";

    /// <summary>Makes the lists.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="blocks">The text, in which the names are marked.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    /// <param name="span">The place that entries and reports get.</param>
    /// <param name="log">Is told what an edition does not hold of such lists.</param>
    public static RegisterLists Build(RecoveredEdition edition, ImmutableArray<Block> blocks, PlainPunctuation punctuation, SourceSpan span, ICollection<Diagnostic> log)
    {
        var words = DocumentWalker.Descendants(blocks).OfType<Mention>().ToLookup(mention => (mention.Kind, mention.Key), mention => PlainWords.InLine(mention.Inlines));
        ImmutableArray<RegisterEntry> entries =
        [
            .. edition.Paragraphs.Where(paragraph => paragraph.Structure.IsMatter).Select(paragraph => Entry(paragraph.Pieces, words, punctuation, span)).OfType<RegisterEntry>().DistinctBy(entry => (entry.Kind, entry.Key)),
        ];
        if (entries.IsEmpty)
        {
            return RegisterLists.None;
        }

        log.Add(DiagnosticCodes.ImportedRegisters.At(span, entries.Length));
        return new RegisterLists { Entries = entries };
    }

    /// <summary>An entry; null for what leads to no marked name, as a line of the calendar of letters.</summary>
    private static RegisterEntry? Entry(ImmutableArray<RecoveredPiece> pieces, ILookup<(MentionKind, string), string> words, PlainPunctuation punctuation, SourceSpan span)
    {
        var texts = pieces.OfType<RecoveredText>().ToList();
        var first = texts.FindIndex(text => text.Format.Link is ['#', ..]);
        if (first < 1 || !MentionNames.TryRead(texts[first].Format.Link![1..], out var kind, out var key))
        {
            return null;
        }

        var reference = texts[0].Format.Link;
        var linked = texts.Take(first).TakeWhile(text => reference is not null && text.Format.Link == reference).ToList();
        var said = Said(texts[linked.Count..first]);
        var name = string.Concat(linked.Select(text => text.Text));
        string? description = null;
        if (said.EndsWith(')') && OpeningOf(said) is >= 0 and var open)
        {
            (description, said) = (punctuation.Of(said[(open + 1)..^1]), said[..open].TrimEnd(' '));
        }

        name = punctuation.Of(linked.Count > 0 ? name : said);
        var turned = name.Split(BeforePlaces) is [var last, var other] ? $"{other} {last}" : null;
        return turned is not null && words[(kind, key)].Contains(turned, StringComparer.Ordinal)
            ? new RegisterEntry(kind, key, turned, span) { Sort = name, Description = description, Reference = reference }
            : new RegisterEntry(kind, key, name, span) { Description = description, Reference = reference };
    }

    /// <summary>What stands before the places, without what leads over to them.</summary>
    private static string Said(IEnumerable<RecoveredText> texts)
    {
        var said = string.Concat(texts.Select(text => text.Text));
        return said.LastIndexOf(BeforePlaces, StringComparison.Ordinal) is >= 0 and var end ? said[..end] : said.TrimEnd(' ', ',');
    }

    /// <summary>Index of the parenthesis, behind a space or at the beginning, that the last one closes; -1 for none.</summary>
    private static int OpeningOf(string said)
    {
        var depth = 0;
        for (var i = said.Length - 1; i >= 0; i--)
        {
            depth += said[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return i == 0 || said[i - 1] == ' ' ? i : -1;
            }
        }

        return -1;
    }
}
