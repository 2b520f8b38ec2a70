using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Verification.Comparison.Expected.Front;

/// <summary>The lines that <see cref="MatterWords"/> are.</summary>
internal static class FrontLines
{
    private const string TheCredit = "the credit";

    private static readonly MatterWords[] ImprintPage =
        [MatterWords.EditorialHeading, MatterWords.Editorial, MatterWords.Rights, MatterWords.Credit, MatterWords.Imprint, MatterWords.Printing, MatterWords.Identifier];

    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The lines, each with what it is called.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="front">The front matter.</param>
    /// <param name="words">The style's words in the text's language.</param>
    /// <param name="pages">The pages that the style has before and after the text.</param>
    /// <param name="givenIdentifier">The identifier that the edition has of its own.</param>
    public static IEnumerable<(string Line, string Name)> Of(
        MatterWords what, FrontMatter front, StyleWords words, TitlePageStyle pages, string? givenIdentifier) => what switch
    {
        MatterWords.Title => One(front.Title, "the title"),
        MatterWords.HalfTitle => One(pages.Opening == OpeningForm.HalfTitle ? front.Title : null, "the title"),
        MatterWords.Subtitle => One(front.Subtitle, "the subtitle"),
        MatterWords.Contributors => Contributors(front, words).Select(line => (line, "the line of names")),
        MatterWords.Publisher => One(front.Publisher, "the publisher"),
        MatterWords.TitlePagePublisher => One(pages.Opening == OpeningForm.Head ? null : front.Publisher, "the publisher"),
        MatterWords.Imprint => One(Imprint(front), "the imprint"),
        MatterWords.Printing => One(Printing(front, words), "the printing"),
        MatterWords.Rights => One(front.Rights, "the statement of rights"),
        MatterWords.Identifier => Identifiers(front, null),
        MatterWords.AnyIdentifier => Identifiers(front, givenIdentifier),
        MatterWords.EditorialHeading => One(front.Editorial is null ? null : words.Editorial, "the heading of the editorial note"),
        MatterWords.Editorial => One(front.Editorial, "the editorial note"),
        MatterWords.SourceHeading => One(front.Credit.IsNone ? null : words.Source, "the heading of the credit"),
        MatterWords.ColophonHeading => One(pages.HasColophon ? words.Colophon : null, "the heading of the last page"),
        MatterWords.SetIn => One(pages.HasColophon ? words.SetIn : null, "the words on how the edition was set"),
        MatterWords.CreditAtEnd => HasCreditAtEnd(pages) ? Of(MatterWords.SourceHeading, front, words, pages, givenIdentifier).Concat(Credit(front)) : [],
        MatterWords.Credit => Credit(front),
        MatterWords.HeadCredit => HasCreditAtEnd(pages) ? [] : Credit(front),
        MatterWords.TitlePageCredit => pages.Credit == CreditPlace.TitlePage ? Credit(front) : [],
        MatterWords.ImprintPageCredit => pages.Credit == CreditPlace.ImprintPage ? Credit(front) : [],
        MatterWords.ImprintPage => pages.Opening == OpeningForm.Head ? [] : ImprintPage.SelectMany(line => line == MatterWords.Credit
            ? Of(MatterWords.ImprintPageCredit, front, words, pages, givenIdentifier)
            : Of(line, front, words, pages, givenIdentifier)),
        MatterWords.ImprintAtEnd => pages.Opening == OpeningForm.Head
            ? ImprintPage.Where(line => line != MatterWords.Credit).SelectMany(line => Of(line, front, words, pages, givenIdentifier))
            : [],
        MatterWords.LetterHead => LetterHeadLines.Of(front).Select(line => (line, LetterHeadLines.Name)),
        _ => throw new UnreachableException($"{what} is no line of the front matter."),
    };

    /// <summary>A line for the authors first, then one for each other role as they come; the names of a role in one line.</summary>
    /// <param name="front">The front matter.</param>
    /// <param name="words">The style's words in the text's language.</param>
    public static IEnumerable<string> Contributors(FrontMatter front, StyleWords words)
    {
        var roles = front.Contributors.Select(one => one.Role).Distinct(StringComparer.Ordinal).ToList();
        if (roles.Remove(Contributor.Author))
        {
            roles.Insert(0, Contributor.Author);
        }

        foreach (var role in roles)
        {
            var names = front.Contributors.Where(one => one.Role == role).Select(one => one.Name).ToList();
            var line = names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {words.And} {names[^1]}";
            yield return words.Roles.TryGetValue(role, out var before) ? $"{before} {line}" : line;
        }
    }

    /// <summary>Whether a PDF and a DOCX have the credit behind the text: where it stands at the head of it, they have it once.</summary>
    /// <param name="pages">The pages that the style has before and after the text.</param>
    public static bool HasCreditAtEnd(TitlePageStyle pages) => pages is not { Opening: OpeningForm.Head, Credit: CreditPlace.TitlePage };

    private static IEnumerable<(string, string)> Credit(FrontMatter front) => front.Credit.Lines.Select(line => (line, TheCredit));

    /// <summary>Whether a line is one of the credit.</summary>
    /// <param name="name">What it is called.</param>
    public static bool IsCredit(string name) => name == TheCredit;

    /// <summary>The ISBNs of all formats, and then the identifier of all; the edition's own where there are none.</summary>
    private static IEnumerable<(string, string)> Identifiers(FrontMatter front, string? given)
    {
        var common = front.Identifier ?? (front.Trade.Isbns.IsEmpty ? given : null);
        string[] lines = [.. front.Trade.Isbns.Select(isbn => isbn.Printed), .. common is null ? (string[])[] : [Isbn.Read(common)?.Printed ?? common]];
        return lines.SelectMany(line => One(line, "the identifier"));
    }

    private static IEnumerable<(string, string)> One(string? line, string name) => string.IsNullOrWhiteSpace(line) ? [] : [(line, name)];

    /// <summary>What the imprint says of the printing; null for nothing.</summary>
    /// <param name="front">The front matter.</param>
    /// <param name="words">The style's words in the text's language.</param>
    public static string? Printing(FrontMatter front, StyleWords words) => front.Trade.Printing is { } one
        ? string.Create(CultureInfo.InvariantCulture, $"{string.Join($"{one.Number}", words.Printing.Split(StyleWords.PrintingNumber))}{(one.Date is { } date ? ", " : "")}{one.Date?.Split('-')[0]}")
        : null;

    private static string? Imprint(FrontMatter front)
    {
        var year = DateTime.TryParseExact(front.Issued, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? front.Issued![..4]
            : front.Issued;
        string?[] said = [front.Publisher, year, front.Revision];
        return said.Any(one => one is not null) ? string.Join(", ", said.Where(one => one is not null)) : null;
    }
}
