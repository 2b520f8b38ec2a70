using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>The head of a letter as an edition's pages show it, and what an editor has changed of it.</summary>
/// <remarks>
/// Each line of the head consists of values from the front matter and fixed words between them. What stands where a value stood is
/// taken over; a date is read from its words. Changes that cannot be assigned to one value are left out and reported. So is a changed
/// name that has an address in an authority file, since the address might belong to somebody else now.
/// </remarks>
internal sealed class ShownLetter
{
    private static readonly ImmutableArray<string> Kinds = [StyleNames.LetterNumber, StyleNames.LetterNames, StyleNames.LetterDate, StyleNames.LetterSource];

    private readonly List<string> _taken = [];
    private readonly List<string> _leftOut = [];
    private readonly RecoveredEdition _edited;

    /// <summary>Compares the heads of two editions.</summary>
    /// <param name="head">What the front matter says; null where there is no head.</param>
    /// <param name="basis">The edition as it was.</param>
    /// <param name="edited">The edition as it is.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    public ShownLetter(Correspondence? head, RecoveredEdition basis, RecoveredEdition edited, string language, PlainPunctuation punctuation)
    {
        (Was, Head, _edited) = (head, head, edited);
        foreach (var kind in head is null ? [] : Kinds)
        {
            var (was, now) = (Line(basis, kind), Line(edited, kind));
            if (was == now)
            {
                continue;
            }

            if (was is not null && now is not null && Corrected(Head!, kind, punctuation.Of(was), punctuation.Of(now), language) is { } corrected)
            {
                Head = corrected;
                _taken.Add(kind);
            }
            else
            {
                _leftOut.Add(now ?? was!);
            }
        }
    }

    /// <summary>The head as it was.</summary>
    public Correspondence? Was { get; }

    /// <summary>The head with what has been changed.</summary>
    public Correspondence? Head { get; }

    /// <summary>Whether the head has changes that the front matter can take.</summary>
    public bool IsChanged => _taken.Count > 0;

    /// <summary>Changed lines that the front matter cannot take; of a deleted line, its former words.</summary>
    public ImmutableArray<string> LeftOut => [.. _leftOut];

    /// <summary>Whether an edition shows the changes that were taken over.</summary>
    /// <param name="made">An edition of the corrected source.</param>
    public bool IsShownBy(RecoveredEdition made) => _taken.TrueForAll(kind => Line(made, kind) == Line(_edited, kind));

    private static string? Line(RecoveredEdition edition, string kind) => edition.Paragraphs
        .Where(paragraph => paragraph.Structure.IsMatter && paragraph.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase))
        .Select(paragraph => paragraph.Text.Trim()).FirstOrDefault(text => text.Length > 0);

    private static Correspondence? Corrected(Correspondence head, string kind, string was, string now, string language) => kind switch
    {
        StyleNames.LetterNumber => head with { Number = now },
        StyleNames.LetterNames => Names(head, was, now, LetterLanguage.For(language)),
        StyleNames.LetterDate => PlaceAndDate(head, was, now, language),
        StyleNames.LetterSource => Source(head, was, now, LetterLanguage.For(language)),
        _ => throw new UnreachableException($"{kind} is no style of a letter's head."),
    };

    private static Correspondence? Names(Correspondence head, string was, string now, LetterLanguage language)
    {
        ImmutableArray<Named> names = [.. head.From, .. head.To];
        if (Values(was, now, names.Select(name => name.Name)) is not { } values)
        {
            return null;
        }

        ImmutableArray<Named?> corrected = [.. names.Zip(values, (name, value) => name.Name == value ? name : name.Reference is null && IsOne(name.Name, value) ? name with { Name = value } : null)];
        return corrected.Contains(null) ? null : head with { From = [.. corrected.Take(head.From.Length)!], To = [.. corrected.Skip(head.From.Length)!] };

        // Text with one of these signs in it may be two names.
        bool IsOne(string name, string value) => ((string[])[", ", $" {language.And} "]).All(sign => !value.Contains(sign, StringComparison.OrdinalIgnoreCase) || name.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }

    private static Correspondence? PlaceAndDate(Correspondence head, string was, string now, string language)
    {
        // The date is what stands behind the place.
        var lead = head.Place is null ? "" : $"{head.Place.Name}, ";
        string[] parts = head.Date is null ? [was] : head.Place is null ? [was] : was.StartsWith(lead, StringComparison.Ordinal) ? [head.Place.Name, was[lead.Length..]] : [];
        if (parts.Length == 0 || Values(was, now, parts) is not { } values)
        {
            return null;
        }

        var place = head.Place is null || values[0] == head.Place.Name ? head.Place : head.Place.Reference is null ? head.Place with { Name = values[0] } : null;
        var date = head.Date is null || values[^1] == parts[^1] ? head.Date
            : LetterReading.Date(LetterReading.Words(values[^1]), LetterLanguage.For(language)) is { } said && EdtfDate.TryRead(said, out var read, out _) ? read
            : null;
        return (place is null) == (head.Place is null) && (date is null) == (head.Date is null) ? head with { Place = place, Date = date } : null;
    }

    private static Correspondence? Source(Correspondence head, string was, string now, LetterLanguage language)
    {
        var bases = language.Bases.Split(' ');
        var (archive, mark, textBase) = (head.Archive, head.ShelfMark, head.Base is { } known ? Sentences(was).FirstOrDefault(sentence => IsBase(sentence, bases[(int)known])) : null);
        if ((textBase is null) != (head.Base is null))
        {
            return null;
        }

        if (Values(was, now, [.. new[] { archive, mark, textBase }.OfType<string>(), .. head.PrintedIn]) is not { } values)
        {
            return null;
        }

        var next = new Queue<string>(values);
        (archive, mark, textBase) = (archive is null ? null : next.Dequeue(), mark is null ? null : next.Dequeue(), textBase is null ? null : next.Dequeue());
        var index = textBase is null ? -1 : Array.FindIndex(bases, name => IsBase(textBase, name));
        return textBase is not null && index < 0 ? null
            : head with { Archive = archive, ShelfMark = mark, Base = index < 0 ? null : (TextBase)index, PrintedIn = [.. next] };
    }

    private static IEnumerable<string> Sentences(string line) => line.Split('.').Select(sentence => sentence.Trim());

    private static bool IsBase(string words, string name) => string.Join('_', LetterReading.Words(words)) == name;

    /// <summary>The new values in a changed line, one for each of the old; null if they cannot be told apart.</summary>
    private static ImmutableArray<string>? Values(string was, string now, IEnumerable<string> values)
    {
        var (least, most) = (new StringBuilder(@"\A"), new StringBuilder(@"\A"));
        var at = 0;
        foreach (var value in values)
        {
            var next = was.IndexOf(value, at, StringComparison.Ordinal);
            if (next < 0)
            {
                return null;
            }

            least.Append(Regex.Escape(was[at..next])).Append(@"(\S|\S.*?\S)");
            most.Append(Regex.Escape(was[at..next])).Append(@"(\S.*\S|\S)");
            at = next + value.Length;
        }

        // If the line can be divided in two ways, it is not clear which value was changed.
        var end = Regex.Escape(was[at..]) + @"\z";
        var (first, last) = (Found(least.Append(end)), Found(most.Append(end)));
        return first.IsEmpty || !first.SequenceEqual(last) ? null : first;

        ImmutableArray<string> Found(StringBuilder pattern) =>
            [.. Regex.Match(now, pattern.ToString(), RegexOptions.CultureInvariant).Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value)];
    }
}
