using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>The head of a letter in words, line by line.</summary>
/// <param name="head">What it says.</param>
/// <param name="language">The text's language.</param>
internal sealed class LetterHead(Correspondence head, string language)
{
    private readonly LetterWords _words = LetterWords.For(language);

    /// <summary>The letter in short, for running heads: from whom to whom, and when; null where nothing of it is known.</summary>
    public string? InShort => Joined(", ", Line(TitlePart.LetterNames), Date);

    /// <summary>The words of a line; null where nothing is known of it.</summary>
    /// <param name="part">A part of a letter's head.</param>
    public string? Line(TitlePart part) => part switch
    {
        TitlePart.LetterNumber => head.Number,
        TitlePart.LetterNames => Names(),
        TitlePart.LetterDate => Joined(", ", head.Place?.Name, Date),
        TitlePart.LetterSource => Source(),
        _ => throw new UnreachableException($"{part} is no part of a letter's head."),
    };

    /// <summary>A letter in a calendar: when it was written, and behind that from whom to whom, where, and its number.</summary>
    public (string When, string Who) InCalendar => (
        Date ?? LetterCalendar.NoDate,
        $": {Joined(", ", Names(), head.Place?.Name)}{(head.Number is { } number ? $" ({number})" : "")}");

    private string? Date => head.Date is { } date ? DateWords.Of(date, _words) : null;

    private string? Names() => (And(head.From), And(head.To)) switch
    {
        ({ } from, { } to) => string.Format(CultureInfo.InvariantCulture, _words.FromTo, from, to),
        (null, { } to) => string.Format(CultureInfo.InvariantCulture, _words.To, to),
        (var from, _) => from,
    };

    private string? And(ImmutableArray<Named> names) => NameList.Of([.. names.Select(name => name.Name)], _words.And);

    /// <summary>Where it is kept; then sentences on the text base and on earlier printing.</summary>
    private string? Source()
    {
        var textBase = head.Base is { } known ? _words.Bases[(int)known] : null;
        var printed = !head.PrintedIn.IsEmpty ? $"{_words.PrintedIn} {string.Join("; ", head.PrintedIn)}"
            : head.IsPrinted switch { true => _words.Printed, false => _words.NotPrinted, null => null };
        return Joined(" ", Sentence(Joined(", ", head.Archive, head.ShelfMark)), Sentence(textBase), Sentence(printed));
    }

    private static string? Sentence(string? words) => words is null ? null : words[^1] is '.' or '!' or '?' or '…' ? words : $"{words}.";

    private static string? Joined(string separator, params ReadOnlySpan<string?> parts)
    {
        var known = new List<string>();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                known.Add(part);
            }
        }

        return known.Count == 0 ? null : string.Join(separator, known);
    }
}
