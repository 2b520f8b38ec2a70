using System.Collections.Immutable;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>Builds front matter from a file's metadata and from what title page and colophon show.</summary>
internal static class FrontMatterBuilder
{
    // RFC 9562, 5.8: the first digit of the third group is the UUID's version. Editions without an identifier of their own get a UUID of version 8.
    private const string OwnIdentifier = "urn:uuid:";
    private const int VersionDigit = 14;

    /// <summary>The formatted words of a title, with its emphasis, superscripts and subscripts; empty for a title without any.</summary>
    /// <param name="title">The paragraph that shows it.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    /// <param name="span">The place in the edition that the new nodes get.</param>
    public static ImmutableArray<Inline> InlinesOf(RecoveredParagraph title, PlainPunctuation punctuation, SourceSpan span)
    {
        var atoms = new PieceAtoms(_ => null, [], span).Of(title.Pieces);
        return atoms.Exists(atom => atom.Format.Emphasis || atom.Format.Strong || atom.Format.Shift != BaselineShift.None)
            ? new InlineNesting(span).Nest([.. punctuation.Of(atoms).Select(atom => atom with { Format = new AtomFormat(null, null, atom.Format.Strong, atom.Format.Emphasis, false, atom.Format.Shift) })])
            : [];
    }

    /// <summary>Makes the front matter.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    /// <param name="span">The place that the credit is given.</param>
    public static FrontMatter Build(RecoveredEdition edition, PlainPunctuation punctuation, SourceSpan span)
    {
        var metadata = edition.Metadata;

        Func<string?, string?> plain = edition.Traits.TypesetsMetadata ? words => words is null ? null : punctuation.Of(words) : words => words;
        var isbns = IsbnList.Read(metadata.Isbns);
        var rights = plain(metadata.Rights);
        var title = plain(metadata.Title) ?? Shown(StyleNames.Title, MatterNames.Title) ?? "";
        var subtitle = plain(metadata.Subtitle) ?? Shown(StyleNames.Subtitle, MatterNames.Subtitle);
        return new FrontMatter
        {
            Title = title,
            TitleInlines = Emphasised(title),
            Subtitle = subtitle,
            SubtitleInlines = subtitle is null ? [] : Emphasised(subtitle),
            Contributors = [.. metadata.Contributors.Select(one => new Contributor(one.Name, one.Role ?? "ctb") { Sort = metadata.NameSorts.FirstOrDefault(sort => sort.Name == one.Name).Sort })],
            Date = metadata.Date,
            Issued = metadata.Issued,
            Modified = metadata.Modified,
            Revision = metadata.Revision,
            Correspondence = CorrespondenceFields.Read(name => metadata.Letter.FirstOrDefault(field => field.Name == name).Value, span),
            Language = metadata.Language ?? "en",
            Publisher = metadata.Publisher,
            Rights = rights,
            Description = plain(metadata.Description),
            Subjects = edition.Traits.Metadata.HasFlag(MetadataFields.EachSubject)
                ? metadata.Subjects : [.. metadata.Subjects.SelectMany(subjects => subjects.Split("; ", StringSplitOptions.RemoveEmptyEntries))],
            Trade = new TradeData { Isbns = isbns, TitleSort = metadata.TitleSort },
            Identifier = IsOwn(metadata.Identifier) || isbns.Any(isbn => isbn.Isbn.Urn == metadata.Identifier) ? metadata.CommonIdentifier : metadata.Identifier,
            Cover = metadata.Cover is { } path ? new CoverPicture(path, plain(metadata.CoverAlternative), span) : null,
            Style = metadata.Style,
            Editorial = Shown(StyleNames.Editorial, MatterNames.Editorial),
            Credit = new Credit(CreditLines(), span with { Line = 1, Column = 1 }),
        };

        string? Shown(string style, string @class) => edition.Paragraphs
            .Where(paragraph => IsKind(paragraph, style, @class))
            .Select(paragraph => punctuation.Of(paragraph.Text)).FirstOrDefault();

        // Emphasis is taken from the page, where a line with the same words as the metadata's title stands.
        ImmutableArray<Inline> Emphasised(string words) => edition.Paragraphs
            .Where(paragraph => paragraph.Structure.IsMatter && punctuation.Of(paragraph.Text) == words)
            .Select(paragraph => InlinesOf(paragraph, punctuation, span))
            .FirstOrDefault(inlines => !inlines.IsEmpty, []);

        ImmutableArray<string> CreditLines()
        {
            ImmutableArray<string> lines = [.. metadata.Source.Select(line => plain(line)!)];
            if (edition.Traits.Metadata.HasFlag(MetadataFields.EachSourceLine) || lines is not [var whole])
            {
                return lines;
            }

            // The metadata have all lines in one property. The page tells where they are divided; the rights stand behind them.
            var shown = edition.Paragraphs
                .Where(paragraph => IsKind(paragraph, StyleNames.Credit, MatterNames.Credit))
                .Select(paragraph => punctuation.Of(paragraph.Text)).ToList();
            for (var count = shown.Count; count > 0; count--)
            {
                if (string.Join(' ', shown.Take(count)) == whole)
                {
                    return [.. shown.Take(count)];
                }
            }

            return lines;
        }
    }

    private static bool IsKind(RecoveredParagraph paragraph, string style, string @class) => paragraph.Structure.IsMatter
        && (paragraph.Kind.Equals(style, StringComparison.OrdinalIgnoreCase) || paragraph.Kind.Split('.').Contains(@class));

    private static bool IsOwn(string? identifier) =>
        identifier is not null && identifier.StartsWith(OwnIdentifier, StringComparison.Ordinal)
        && identifier.Length > OwnIdentifier.Length + VersionDigit && identifier[OwnIdentifier.Length + VersionDigit] == '8';
}
