using System.Collections.Immutable;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Expected.Front;

/// <summary>The lines of a letter's head, for words to be aligned with; that they are right is proved from what they say.</summary>
internal static class LetterHeadLines
{
    /// <summary>What the lines are called.</summary>
    public const string Name = "the letter's head";

    /// <summary>The lines of a letter's head; none where the front matter has none.</summary>
    /// <param name="front">The front matter.</param>
    public static IEnumerable<string> Of(FrontMatter front)
    {
        if (front.Correspondence is not { } head)
        {
            yield break;
        }

        var words = LetterWords.For(front.Language);
        foreach (var line in (string?[])[head.Number, Names(head, words), Line(", ", head.Place?.Name, Date(head, words)), Source(head, words)])
        {
            if (!string.IsNullOrEmpty(line))
            {
                yield return line;
            }
        }
    }

    /// <summary>What running heads may say of the letter: whose it is, with its date where there is room; none where nothing of it is known.</summary>
    /// <param name="front">The front matter.</param>
    public static IEnumerable<string> InShort(FrontMatter front) => front.Correspondence is not { } head ? []
        : ((string[])[Line(", ", Names(head, LetterWords.For(front.Language)), Date(head, LetterWords.For(front.Language))), Names(head, LetterWords.For(front.Language))])
            .Where(line => line.Length > 0);

    /// <summary>What a calendar says of a letter.</summary>
    /// <param name="head">The letter.</param>
    /// <param name="language">The language of the volume.</param>
    public static string InCalendar(Correspondence head, string language)
    {
        var words = LetterWords.For(language);
        return $"{Date(head, words) ?? LetterCalendar.NoDate}: {Line(", ", Names(head, words), head.Place?.Name)}{(head.Number is null ? "" : $" ({head.Number})")}";
    }

    private static string? Date(Correspondence head, LetterWords words) => head.Date is null ? null : DateWords.Of(head.Date, words);

    private static string Names(Correspondence head, LetterWords words)
    {
        var (from, to) = (List(head.From, words), List(head.To, words));
        return from.Length == 0 ? to.Length == 0 ? "" : string.Format(null, words.To, to) : to.Length == 0 ? from : string.Format(null, words.FromTo, from, to);
    }

    private static string List(ImmutableArray<Named> names, LetterWords words) =>
        names.Length < 2 ? string.Concat(names.Select(name => name.Name)) : $"{string.Join(", ", names[..^1].Select(name => name.Name))} {words.And} {names[^1].Name}";

    private static string Source(Correspondence head, LetterWords words)
    {
        string printed = head.PrintedIn.Length > 0 ? $"{words.PrintedIn} {string.Join("; ", head.PrintedIn)}" : head.IsPrinted is { } isPrinted ? isPrinted ? words.Printed : words.NotPrinted : "";
        string?[] sentences = [Line(", ", head.Archive, head.ShelfMark), head.Base is { } known ? words.Bases[(int)known] : "", printed];
        return string.Join(' ', sentences.Where(sentence => sentence is { Length: > 0 }).Select(sentence => ".!?…".Contains(sentence![^1], StringComparison.Ordinal) ? sentence : sentence + "."));
    }

    private static string Line(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
