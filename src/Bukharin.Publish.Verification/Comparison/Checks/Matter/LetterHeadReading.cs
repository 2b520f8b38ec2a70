using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Goes back from the words of a letter's head to the front matter.</summary>
/// <remarks>
/// The values of the front matter are taken out of the words one after the other; what is left is a date in words, which is taken
/// apart by a table that is made for reading (<see cref="LetterLanguage"/>) and must be the date that the front matter has.
/// </remarks>
internal sealed class LetterHeadReading
{
    private readonly LetterLanguage _language;
    private readonly Func<string, string> _fold;
    private readonly List<string> _left;
    private (string What, string Words)? _fault;

    private LetterHeadReading(LetterLanguage language, List<string> words, Func<string, string> fold) => (_language, _left, _fold) = (language, [.. words], fold);

    /// <summary>What the words say otherwise than a head, and the words that say it; null where they say the head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="language">The language that it is printed in.</param>
    /// <param name="words">The words, as <see cref="LetterReading.Words"/> has them.</param>
    /// <param name="fold">Folds words as those of the edition are.</param>
    public static (string What, string Words)? FaultOf(Correspondence head, LetterLanguage language, List<string> words, Func<string, string> fold)
    {
        var reading = new LetterHeadReading(language, words, fold);
        reading.Take("the number", head.Number);
        reading.Names(head);
        reading.Take("the place", head.Place?.Name);
        reading.DateAndSource(head);
        return reading._fault;
    }

    /// <summary>What stands behind the date is taken from the end.</summary>
    private void DateAndSource(Correspondence head)
    {
        var behind = string.Concat(
        [
            Letters(head.Archive), Letters(head.ShelfMark), head.Base is { } known ? Letters(_language.Bases.Split(' ')[(int)known].Replace('_', ' ')) : "",
            .. !head.PrintedIn.IsEmpty ? [Letters(_language.PrintedIn), .. head.PrintedIn.Select(Letters)]
                : head.IsPrinted is { } isPrinted ? [Letters(isPrinted ? _language.Printed : _language.NotPrinted)] : (string[])[],
        ]);
        var end = Enumerable.Range(0, _left.Count + 1).FirstOrDefault(i => string.Concat(_left[i..]) == behind, -1);
        if (end < 0)
        {
            Fault("another archive, text base or earlier printing than the front matter", _left);
        }
        else
        {
            Date(head, _left[..end]);
        }
    }

    private void Names(Correspondence head)
    {
        if (head.From.IsEmpty && !head.To.IsEmpty)
        {
            Take("the words before the addressee", _language.ToAlone);
        }

        Names("the sender", head.From);
        if (!head.From.IsEmpty && !head.To.IsEmpty)
        {
            Take("the words between sender and addressee", _language.To);
        }

        Names("the addressee", head.To);
    }

    private void Names(string what, ImmutableArray<Named> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            Take("the word before the last name", i > 0 && i == names.Length - 1 ? _language.And : null);
            Take(what, names[i].Name);
        }
    }

    private void Date(Correspondence head, List<string> words)
    {
        var expected = Said(head.Date is null ? null : LetterReading.Spelled(head.Date.Text), "no date");
        var found = words.Count == 0 ? "no date" : Said(LetterReading.Date(words, _language), "a date that cannot be read");
        if (found != expected)
        {
            Fault($"{found} in place of {expected}", words);
        }

        static string Said(string? date, string other) => date is null ? other : $"the date {date}";
    }

    private void Take(string what, string? value)
    {
        var letters = Letters(value);
        if (_fault is not null || letters.Length == 0)
        {
            return;
        }

        var taken = Enumerable.Range(1, _left.Count).FirstOrDefault(count => string.Concat(_left[..count]) == letters);
        if (taken > 0)
        {
            _left.RemoveRange(0, taken);
        }
        else
        {
            Fault($"something else for {what}", _left);
        }
    }

    /// <summary>Letters and figures, in which a value is compared: the words of an edition are parted otherwise where punctuation is folded.</summary>
    private string Letters(string? words) => words is null ? "" : string.Concat(LetterReading.Words(_fold(words)));

    private void Fault(string what, List<string> words) => _fault ??= (what, string.Join(' ', words));
}
