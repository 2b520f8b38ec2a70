using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Files;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What an edition says of itself around the text: the lines of each part, decided once for all formats.</summary>
/// <param name="copy">The copy whose front matter and words these are.</param>
internal sealed class EditionMatter(PreparedCopy copy)
{
    /// <summary>The parts of a title page, in order.</summary>
    public static ImmutableArray<TitlePart> TitlePage { get; } = [TitlePart.Title, TitlePart.Subtitle, TitlePart.Contributors];

    /// <summary>The parts of an imprint, in order.</summary>
    public static ImmutableArray<TitlePart> Imprint { get; } =
        [TitlePart.EditorialHeading, TitlePart.Editorial, TitlePart.Rights, TitlePart.Credit, TitlePart.Publisher, TitlePart.Identifier];

    /// <summary>The parts of a letter's head, in order.</summary>
    public static ImmutableArray<TitlePart> LetterHead { get; } =
        [TitlePart.LetterNumber, TitlePart.LetterNames, TitlePart.LetterDate, TitlePart.LetterSource];

    /// <summary>The letter's head, or null.</summary>
    public LetterHead? Head => Front.Correspondence is { } head ? new LetterHead(head, Front.Language) : null;

    /// <summary>What running heads call the letter: from whom to whom, and when; null where nothing of it is known.</summary>
    public string? LetterInShort => Head?.InShort is { } words ? copy.Typeset(words) : null;

    /// <summary>The same without the day, for want of room; null where nothing of it is known.</summary>
    public string? LetterNames => Head?.Line(TitlePart.LetterNames) is { } words ? copy.Typeset(words) : null;

    /// <summary>Whether the credit stands at the head of the text's first page, and so not at the end.</summary>
    public bool HasCreditAtHead => copy.Style.Pdf.TitlePages is { Opening: OpeningForm.Head, Credit: CreditPlace.TitlePage };

    private FrontMatter Front => copy.Document.FrontMatter;

    /// <summary>The lines of some parts, in order; a part of which nothing is known has none.</summary>
    public IEnumerable<MatterLine> Lines(ImmutableArray<TitlePart> parts) => parts.SelectMany(part => Lines(part));

    /// <summary>The lines of a part; none where nothing is known of it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="ownIdentifier">What the edition is known by where the front matter says nothing; null for nothing.</param>
    public IEnumerable<MatterLine> Lines(TitlePart part, string? ownIdentifier = null) => part switch
    {
        TitlePart.HalfTitle or TitlePart.Title => [new MatterLine(part, RunsOf(Front.Title, Front.TitleInlines))],
        TitlePart.Subtitle => Front.Subtitle is { } subtitle ? [new MatterLine(part, RunsOf(subtitle, Front.SubtitleInlines))] : [],
        TitlePart.Contributors => Contributors(),
        TitlePart.EditorialHeading => Typeset(part, Front.Editorial is null ? null : copy.Words.Editorial),
        TitlePart.Editorial => Typeset(part, Front.Editorial),
        TitlePart.Rights => Typeset(part, Front.Rights),
        TitlePart.Publisher => Typeset(part, Publisher()),
        TitlePart.Identifier => IdentifierLines.Of(Front, ownIdentifier).SelectMany(identifier => Typeset(part, identifier)),
        TitlePart.CreditHeading => Front.Credit.IsNone ? [] : [Plain(part, copy.Words.Source)],
        TitlePart.Credit => Front.Credit.Lines.SelectMany(line => Typeset(part, line)),
        TitlePart.LetterNumber or TitlePart.LetterNames or TitlePart.LetterDate or TitlePart.LetterSource => Typeset(part, Head?.Line(part)),
        TitlePart.ColophonHeading => Typeset(part, copy.Words.Colophon),
        TitlePart.Colophon => Typeset(part, copy.Words.SetIn),
        _ => throw new UnreachableException($"{part} has no lines of the edition's own."),
    };

    /// <summary>A line of authors' names, then a line for each other role, in the order in which the front matter first names it.</summary>
    private IEnumerable<MatterLine> Contributors() =>

        // GroupBy keeps the order of first appearance; authors come first wherever they stand.
        Front.Contributors
            .GroupBy(contributor => contributor.Role, StringComparer.Ordinal)
            .OrderBy(group => group.Key == Contributor.Author ? 0 : 1)
            .Select(group => Plain(
                TitlePart.Contributors,
                copy.Typeset((copy.Words.Roles.TryGetValue(group.Key, out var role) ? $"{role} " : "") + NameList.Of([.. group.Select(one => one.Name)], copy.Words.And)))
                with { IsAuthors = group.Key == Contributor.Author });

    /// <summary>Publisher, year and revision, as far as they are known; null where none is.</summary>
    private string? Publisher()
    {
        // An imprint names the year; the day, where it is known, is in the metadata.
        var issued = EditionTimestamp.W3CDate(Front.Issued)?[..4] ?? Front.Issued;
        var parts = new[] { Front.Publisher, issued, Front.Revision }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private ImmutableArray<TextRun> RunsOf(string words, ImmutableArray<Inline> inlines)
    {
        ImmutableArray<Inline> line = inlines.IsEmpty ? [new Text { Content = words, Span = SourceSpan.Whole(copy.Document.SourceFile) }] : inlines;
        var flat = new Flattening(copy.Words, copy.References, addNote: null).Flatten(line).Select(run => run.Run).OfType<Run>().ToImmutableArray();
        return [.. Typography.Apply(flat, copy.Style.Typography, Front.Language).OfType<TextRun>()];
    }

    private IEnumerable<MatterLine> Typeset(TitlePart part, string? words) => words is null ? [] : [Plain(part, copy.Typeset(words))];

    private MatterLine Plain(TitlePart part, string words) => new(part, [new TextRun(words, default, SourceSpan.Whole(copy.Document.SourceFile))]);
}
