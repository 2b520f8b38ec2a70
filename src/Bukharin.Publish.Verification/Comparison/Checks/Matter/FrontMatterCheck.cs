using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Expected.Front;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Reads what stands around the text, and goes back from it to the front matter.</summary>
/// <remarks>
/// It must be made of the front matter's values and of words that the style has for them, and of nothing else; no value may be
/// missing that has a place in every edition; and a name must stand behind the words for its role. In which lines and in which order they
/// stand is no matter of this: it asks nobody what a title page consists of. Letters and figures are compared.
/// </remarks>
/// <param name="story">The text, of which nothing else has been found.</param>
/// <param name="document">The document.</param>
/// <param name="words">The style's words in the text's language.</param>
/// <param name="traits">What the format has around the text.</param>
/// <param name="givenIdentifier">The identifier that the edition has of its own.</param>
/// <param name="fold">Folds words as those of the edition are.</param>
internal sealed class FrontMatterCheck(
    StoryComparison story, Document document, StyleWords words, FormatTraits traits, string? givenIdentifier, Func<string, string> fold)
{
    private readonly List<Item> _items = [];

    /// <summary>Reports what is lost, what is added, and names with another's role.</summary>
    public void Run()
    {
        AddItems();
        var said = Said();
        var parts = Parts(said);
        if (parts is null)
        {
            return;
        }

        var used = parts.Select(part => part.Letters).ToHashSet(StringComparer.Ordinal);
        foreach (var item in _items.Where(item => item.IsRequired && !used.Contains(item.Letters)))
        {
            Report(DiagnosticCodes.TextLost, $"'{ShortWords.Of(item.Words)}'", "");
        }

        Roles(parts);
    }

    private void AddItems()
    {
        var front = document.FrontMatter;
        var places = traits.Before.Concat(traits.After).ToHashSet();
        var hasImprint = Has(MatterWords.Imprint);
        Value(front.Title, Has(MatterWords.Title));
        Value(front.Subtitle, Has(MatterWords.Subtitle));
        Value(front.Rights, Has(MatterWords.Rights));
        Value(front.Editorial, Has(MatterWords.Editorial));
        foreach (var line in front.Credit.Lines)
        {
            Value(line, Has(MatterWords.Credit) || Has(MatterWords.CreditAtEnd) || Has(MatterWords.TitlePageCredit));
        }

        foreach (var one in front.Contributors)
        {
            Add(new Item(one.Name, Letters(fold(one.Name)), Has(MatterWords.Contributors)) { NameOf = one.Role });
        }

        Value(front.Publisher, hasImprint);
        Value(front.Revision, hasImprint);
        Value(FrontLines.Printing(front, words), places.Contains(MatterWords.ImprintPage) || places.Contains(MatterWords.ImprintAtEnd));
        Value(front.Issued, isRequired: false);
        Value(front.Issued is { Length: > 4 } date ? date[..4] : null, isRequired: false);
        Value(front.Identifier, isRequired: false);
        Value(Digits(front.Identifier) is { Length: 13 } digits ? $"ISBN {digits}" : null, isRequired: false);
        foreach (var isbn in front.Trade.Isbns)
        {
            Value(isbn.Format == FormatIsbn.Print ? $"ISBN {isbn.Isbn.Digits}" : $"ISBN {isbn.Isbn.Digits} {isbn.Format}", hasImprint);
        }

        Value(givenIdentifier, isRequired: false);
        foreach (var word in (string[])[words.Source, words.Editorial, words.Colophon, words.SetIn, words.And])
        {
            Value(word, isRequired: false);
        }

        foreach (var (role, said) in words.Roles)
        {
            Add(new Item(said, Letters(fold(said)), IsRequired: false) { WordsFor = role });
        }

        // An imprint, in whatever place the style has it, says all of these.
        bool Has(MatterWords item) => places.Contains(item)
            || (item is MatterWords.Imprint or MatterWords.Rights or MatterWords.Editorial or MatterWords.Credit && (places.Contains(MatterWords.ImprintPage) || places.Contains(MatterWords.ImprintAtEnd)));
    }

    private void Value(string? value, bool isRequired) => Add(new Item(value ?? "", Letters(fold(value ?? "")), isRequired));

    private void Add(Item item)
    {
        if (item.Letters.Length > 0)
        {
            _items.Add(item);
        }
    }

    /// <summary>The letters and figures that stand before and behind the text, a sheet's questions and glossary, and registers, left out.</summary>
    private string Said()
    {
        var said = new StringBuilder();
        foreach (var (old, place) in story.Alignment.NewOf.Select((place, old) => (old, place)).Where(pair => pair.place >= 0).OrderBy(pair => pair.place))
        {
            if (story.OriginOf(old) is { Place: ExpectedPlace.TitlePage or ExpectedPlace.End or ExpectedPlace.Credit, Name: var name } && !ClassroomLines.IsOne(name) && name is not (LetterHeadLines.Name or ContentsLines.Name or RegisterLines.Name) && !ListedCaption.IsNameOfList(name))
            {
                said.Append(Letters(story.Excerpts.Of(story.New, place, place + 1)));
            }
        }

        return said.ToString();
    }

    /// <summary>What the letters are made of; null, and what is left over reported, where they are made of something else too.</summary>
    private List<Item>? Parts(string said)
    {
        // There are few lengths, however many names there are; of items that can stand at a place, the longest does.
        var byLetters = _items.DistinctBy(item => item.Letters).ToDictionary(item => item.Letters, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        int[] lengths = [.. _items.Select(item => item.Letters.Length).Distinct().OrderDescending()];
        var next = new Item?[said.Length + 1];
        for (var i = said.Length - 1; i >= 0; i--)
        {
            foreach (var length in lengths.AsSpan())
            {
                if (i + length <= said.Length && (i + length == said.Length || next[i + length] is not null) && byLetters.TryGetValue(said.AsSpan(i, length), out var item))
                {
                    next[i] = item;
                    break;
                }
            }
        }

        var parts = new List<Item>();
        if (said.Length > 0 && next[0] is null)
        {
            // The last letters that can be read begin behind what cannot.
            var end = Array.FindIndex(next, item => item is not null);
            Report(DiagnosticCodes.TextAdded, $"'{ShortWords.Of(end < 0 ? said : said[..end])}'", " around the text");
            return null;
        }

        for (var i = 0; i < said.Length; i += parts[^1].Letters.Length)
        {
            parts.Add(next[i]!);
        }

        return parts;
    }

    /// <summary>A name stands behind the words for its role, if the style has any; an author's behind none.</summary>
    private void Roles(List<Item> parts)
    {
        string? role = null;
        var and = Letters(fold(words.And));
        var rolesOf = document.FrontMatter.Contributors.ToLookup(one => Letters(fold(one.Name)), one => one.Role, StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part.WordsFor is not null)
            {
                role = part.Letters;
            }
            else if (part.NameOf is null)
            {
                role = part.Letters == and ? role : null;
            }
            else if (!rolesOf[part.Letters].Any(one => words.Roles.TryGetValue(one, out var said) ? Letters(fold(said)) == role : role is null || one != Contributor.Author))
            {
                Report(DiagnosticCodes.TextLost, $"The role of '{ShortWords.Of(part.Words)}'", "");
            }
        }
    }

    private void Report(DiagnosticCode code, string what, string where) => story.Report(code, SourceSpan.Whole(document.SourceFile), what, where);

    private static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private sealed record Item(string Words, string Letters, bool IsRequired)
    {
        public string? NameOf { get; init; }

        public string? WordsFor { get; init; }
    }
}
