using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Compares what an edition says of itself with the front matter.</summary>
internal sealed partial class MetadataCheck(
    Document document, Style style, string format, RecoveredMetadata metadata, MetadataFields fields, Tokenizer tokenizer, List<Diagnostic> findings)
{
    private static readonly string[] W3CDates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private readonly SourceSpan _place = SourceSpan.Whole(document.SourceFile);
    private readonly MetadataValues _values = new(SourceSpan.Whole(document.SourceFile), fields, tokenizer, findings);

    /// <summary>Reports what is missing, what is otherwise and what the source does not say.</summary>
    public void Run()
    {
        var front = document.FrontMatter;
        _values.One(MetadataFields.Title, "title", front.Title, metadata.Title);
        _values.One(MetadataFields.Subtitle, "subtitle", front.Subtitle, metadata.Subtitle);
        Titles(front);
        _values.One(MetadataFields.Language, "language", front.Language, metadata.Language);
        _values.Many(MetadataFields.Authors, "author", Names(isAuthor: true), OrEmpty(metadata.Authors));
        _values.Many(MetadataFields.OtherContributors, "contributor", Contributors(), Found(OrEmpty(metadata.OtherContributors)));
        _values.One(MetadataFields.Publisher, "publisher", front.Publisher, metadata.Publisher);
        _values.One(MetadataFields.Rights, "statement of rights", front.Rights, metadata.Rights);
        _values.One(MetadataFields.Description, "description", front.Description, metadata.Description);
        Subjects(front);
        Identifier(front);
        if (fields.HasFlag(MetadataFields.Sorting))
        {
            _values.One(MetadataFields.Sorting, "title as lists sort it", front.Trade.TitleSort, metadata.TitleSort);
            _values.Many(
                MetadataFields.Sorting, "name as lists sort it",
                [.. front.Contributors.Where(one => one.Sort is not null).OrderBy(one => one.Role == Contributor.Author ? 0 : 1).Select(one => $"{one.Name}: {one.Sort}")],
                [.. OrEmpty(metadata.NameSorts).Select(one => $"{one.Name}: {one.Sort}")]);
        }

        new LetterMetadataCheck(_values).Run(front.Correspondence, OrEmpty(metadata.Letter));
        if (fields.HasFlag(MetadataFields.PressCondition))
        {
            new PressConditionCheck(_values).Run(style, metadata.PressCondition);
        }

        Cover(front);
        Dates(front);
        _values.One(MetadataFields.Revision, "revision", front.Revision, metadata.Revision);
        _values.One(MetadataFields.Revision, "date of the last change", front.Modified, metadata.Modified);
        _values.One(MetadataFields.Version, "version", style.Version.Name, metadata.Version);
        if (metadata.SourceSha256 is not null || fields.HasFlag(MetadataFields.SourceSha256))
        {
            _values.One(MetadataFields.SourceSha256, "SHA-256 of the source", document.SourceSha256, metadata.SourceSha256);
        }

        Credit(front.Credit);
    }

    /// <summary>Programs show the first title that a file has, and some the last: neither may be the subtitle alone, and none another.</summary>
    private void Titles(FrontMatter front)
    {
        var whole = front.Subtitle is { } subtitle ? $"{front.Title}: {subtitle}" : front.Title;
        var found = OrEmpty(metadata.Titles);
        for (var i = 0; found.Length > 1 && i < found.Length; i++)
        {
            var (name, expected) = i == 0 ? ("first title", front.Title) : i == found.Length - 1 ? ("last title", whole) : ("second title", front.Subtitle ?? front.Title);
            if (Letters(found[i]) != Letters(expected))
            {
                findings.Add(DiagnosticCodes.MetadataAltered.At(_place, name, expected, found[i]));
            }
        }

        static string Letters(string words) => string.Concat(words.Normalize().Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    private void Credit(Credit credit)
    {
        var found = OrEmpty(metadata.Source);
        if (found.IsEmpty && !fields.HasFlag(MetadataFields.Source))
        {
            // A format that says nothing of itself, as plain text: there the credit among the words is all there is.
            return;
        }

        if (credit.IsNone)
        {
            _values.Many(MetadataFields.Source, "credit", [], found);
            return;
        }

        if (found.IsEmpty || found.All(string.IsNullOrWhiteSpace))
        {
            findings.Add(DiagnosticCodes.CreditNotInMetadata.At(credit.Span));
            return;
        }

        // Some formats keep its lines apart, others have one string.
        var (whole, foundWhole) = (credit.Text, string.Join(' ', found));
        if (!_values.IsSame(whole, foundWhole))
        {
            var at = MetadataValues.FirstDifference(whole, foundWhole);
            findings.Add(DiagnosticCodes.MetadataAltered.At(credit.Span, "credit", MetadataValues.From(whole, at), MetadataValues.From(foundWhole, at)));
        }
    }

    private void Subjects(FrontMatter front)
    {
        // Where the format has one string for all, they are parted by semicolons.
        var isEach = fields.HasFlag(MetadataFields.EachSubject) || front.Subjects.IsEmpty;
        _values.Many(MetadataFields.Subjects, "subject", isEach ? front.Subjects : [string.Join("; ", front.Subjects)], OrEmpty(metadata.Subjects));
    }

    private void Identifier(FrontMatter front)
    {
        // RFC 8254, 3: the ISBN of this format, else what all formats are known by.
        var isbn = front.Trade.Isbns.FirstOrDefault(one => one.Format == format)?.Isbn.Digits;
        var expected = isbn is null ? front.Identifier : $"urn:isbn:{isbn}";
        var common = isbn is null ? metadata.CommonIdentifier : front.Identifier;
        _values.One(MetadataFields.Isbns, "identifier", common, metadata.CommonIdentifier);
        _values.One(MetadataFields.Isbns, "ISBNs", Isbns(front), metadata.Isbns);
        if (expected is null && fields.HasFlag(MetadataFields.OwnIdentifier))
        {
            if (string.IsNullOrWhiteSpace(metadata.Identifier))
            {
                findings.Add(DiagnosticCodes.MetadataLost.At(_place, "identifier", "urn:uuid:\u2026"));
            }

            return;
        }

        _values.One(MetadataFields.Identifier, "identifier", expected, metadata.Identifier);
    }

    private static string Isbns(FrontMatter front) => string.Join(", ", front.Trade.Isbns.Select(isbn => $"{isbn.Format} {isbn.Isbn.Hyphenated}"));

    /// <summary>
    /// A cover that is no picture of the source's is made of its words, and says these. It may be absent, which no word of the
    /// source is lost by.
    /// </summary>
    private void Cover(FrontMatter front)
    {
        if (front.Cover is not null)
        {
            _values.One(MetadataFields.Cover, "alternative text of the cover", front.Cover.AlternativeText, metadata.CoverAlternative);
        }
        else if (metadata.CoverAlternative is not null)
        {
            _values.One(MetadataFields.Cover, "alternative text of the cover", WordsOfCover(front), metadata.CoverAlternative);
        }
    }

    private string WordsOfCover(FrontMatter front)
    {
        var words = style.WordsFor(front.Language);
        var names = FrontLines.Contributors(front, words).ToList();
        var authors = front.Contributors.Any(one => one.Role == Contributor.Author) ? 1 : 0;
        string?[] lines = [.. names[..authors], front.Title, front.Subtitle, .. names[authors..], front.Publisher];
        return string.Join(' ', lines.OfType<string>().Select(line => EndOfSentence().IsMatch(line) ? line : line + "."));
    }

    [GeneratedRegex(@"[.!?\u2026]['""\u2019\u201C\u201D\u00BB\s]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    private void Dates(FrontMatter front)
    {
        string[] given = [.. new[] { front.Date, front.Issued }.OfType<string>().Distinct(StringComparer.Ordinal)];
        var found = OrEmpty(metadata.Dates);
        if (fields.HasFlag(MetadataFields.AnyDate))
        {
            _values.Many(MetadataFields.AnyDate, "date", [.. given], [.. found.Distinct(StringComparer.Ordinal)]);
        }
        else if (fields.HasFlag(MetadataFields.W3CDate))
        {
            // One date: when the source was published, else when it was written.
            var date = new[] { front.Issued, front.Date }.FirstOrDefault(IsW3CDate);
            _values.Many(MetadataFields.W3CDate, "date", date is null ? [] : [date], [.. found.Distinct(StringComparer.Ordinal)]);
        }
    }

    private static bool IsW3CDate(string? date) =>
        DateTime.TryParseExact(date, W3CDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private ImmutableArray<string> Names(bool isAuthor) =>
        [.. document.FrontMatter.Contributors.Where(one => one.Role == Contributor.Author == isAuthor).Select(one => one.Name)];

    private ImmutableArray<string> Contributors() =>
        [.. document.FrontMatter.Contributors.Where(one => one.Role != Contributor.Author).Select(one => $"{one.Name} ({one.Role})")];

    private static ImmutableArray<string> Found(ImmutableArray<(string Name, string? Role)> contributors) =>
        [.. contributors.Select(one => one.Role is null ? one.Name : $"{one.Name} ({one.Role})")];

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
