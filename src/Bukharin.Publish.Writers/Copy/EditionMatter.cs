using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What an edition says of itself around the text: which parts there are, where each begins, and its lines. All of it is decided once for all formats.</summary>
/// <param name="copy">The copy whose front matter and words these are.</param>
internal sealed class EditionMatter(PreparedCopy copy)
{
    /// <summary>The letter's head, or null.</summary>
    public LetterHead? Head => Front.Correspondence is { } head ? new LetterHead(head, Front.Language) : null;

    /// <summary>What running heads call the letter: from whom to whom, and when; null where nothing of it is known.</summary>
    public string? LetterInShort => Head?.InShort is { } words ? copy.Typeset(words) : null;

    /// <summary>The same without the day, for want of room; null where nothing of it is known.</summary>
    public string? LetterNames => Head?.Line(TitlePart.LetterNames) is { } words ? copy.Typeset(words) : null;

    /// <summary>Whether the credit stands under the title of a sheet, and so not at the end.</summary>
    public bool HasCreditAtHead => Pages is { Opening: OpeningForm.Head, Credit: CreditPlace.TitlePage };

    /// <summary>The parts of a PDF, in order.</summary>
    public ImmutableArray<MatterPart> OnPages => Parts(MatterForm.OfPages(Pages, !copy.Contents.IsEmpty));

    private FrontMatter Front => copy.Document.FrontMatter;

    private TitlePageStyle Pages => copy.Style.Pdf.TitlePages;

    /// <summary>The parts of an edition in the order in which they are read, the text among them; of which nothing is known is none.</summary>
    /// <param name="form">What the format has places for.</param>
    public ImmutableArray<MatterPart> Parts(MatterForm form)
    {
        (MatterKind Kind, bool HasPlace)[] order =
        [
            (MatterKind.NameLine, form.HasNameLine), (MatterKind.HalfTitle, form.HasHalfTitle), (MatterKind.TitlePage, true),
            (MatterKind.Imprint, form.HasLeaves), (MatterKind.Citation, true), (MatterKind.Contents, form.HasContents),
            (MatterKind.Figures, !copy.Captions.Figures.IsEmpty), (MatterKind.Tables, !copy.Captions.Tables.IsEmpty), (MatterKind.LetterHead, true), (MatterKind.Text, true),
            (MatterKind.Words, true), (MatterKind.Questions, true), (MatterKind.Tasks, true), (MatterKind.Key, true), (MatterKind.Glossary, true),
            (MatterKind.Calendar, true), (MatterKind.Persons, true), (MatterKind.Places, true), (MatterKind.Things, true),
            (MatterKind.Credit, true), (MatterKind.Imprint, !form.HasLeaves), (MatterKind.Colophon, form.HasColophon),
        ];
        var parts = ImmutableArray.CreateBuilder<MatterPart>();
        foreach (var (kind, _) in order.Where(part => part.HasPlace))
        {
            var lines = Lines(kind, form);
            if (!lines.IsEmpty || kind == MatterKind.Text)
            {
                parts.Add(new MatterPart(kind, Leaf(kind, parts is [.., var before] ? before.Kind : null, form), lines));
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>What a list before the text lists; nothing for what is no list.</summary>
    /// <param name="kind">The contents, or a list of captions.</param>
    public ImmutableArray<ContentsTitle> Listed(MatterKind kind) => kind switch
    {
        MatterKind.Contents => copy.Contents,
        MatterKind.Figures => copy.Captions.Figures,
        MatterKind.Tables => copy.Captions.Tables,
        _ => [],
    };

    /// <summary>The lines of a kind; none where nothing is known of it.</summary>
    /// <param name="part">What lines.</param>
    /// <param name="ownIdentifier">What the edition is known by where the front matter says nothing; null for nothing.</param>
    public IEnumerable<MatterLine> Lines(TitlePart part, string? ownIdentifier = null) => part switch
    {
        TitlePart.HalfTitle or TitlePart.Title => [new MatterLine(part, RunsOf(Front.Title, Front.TitleInlines))],
        TitlePart.Subtitle => Front.Subtitle is { } subtitle ? [new MatterLine(part, RunsOf(subtitle, Front.SubtitleInlines))] : [],
        TitlePart.Contributors => Contributors(),
        TitlePart.TitlePublisher => Typeset(part, Front.Publisher),
        TitlePart.EditorialHeading => Typeset(part, Front.Editorial is null ? null : copy.Words.Editorial),
        TitlePart.Editorial => Typeset(part, Front.Editorial),
        TitlePart.Rights => Typeset(part, Front.Rights),
        TitlePart.Publisher => Typeset(part, Publisher()),
        TitlePart.Printing => Typeset(part, Printing()),
        TitlePart.Identifier => IdentifierLines.Of(Front, ownIdentifier).SelectMany(identifier => Typeset(part, identifier)),
        TitlePart.ContentsHeading => [Plain(part, copy.Words.Contents)],
        TitlePart.FiguresHeading => [Plain(part, copy.Words.ListOfFigures)],
        TitlePart.TablesHeading => [Plain(part, copy.Words.ListOfTables)],
        TitlePart.CreditHeading => Front.Credit.IsNone ? [] : [Plain(part, copy.Words.Source)],
        TitlePart.Credit => Front.Credit.Lines.SelectMany(line => Typeset(part, line)),
        TitlePart.LetterNumber or TitlePart.LetterNames or TitlePart.LetterDate or TitlePart.LetterSource => Typeset(part, Head?.Line(part)),
        TitlePart.ColophonHeading => Typeset(part, copy.Words.Colophon),
        TitlePart.Colophon => Typeset(part, copy.Words.SetIn),
        _ => throw new UnreachableException($"{part} has no lines of the edition's own."),
    };

    private ImmutableArray<MatterLine> Lines(MatterKind kind, MatterForm form)
    {
        ImmutableArray<TitlePart> parts = kind switch
        {
            MatterKind.HalfTitle => [TitlePart.HalfTitle],
            MatterKind.TitlePage => [TitlePart.Title, TitlePart.Subtitle, TitlePart.Contributors, TitlePart.Credit, .. form.HasLeaves ? [TitlePart.TitlePublisher] : (TitlePart[])[]],
            MatterKind.Imprint => [TitlePart.EditorialHeading, TitlePart.Editorial, TitlePart.Rights, TitlePart.Credit, TitlePart.Publisher, .. form.IsPrinted ? [TitlePart.Printing] : Array.Empty<TitlePart>(), TitlePart.Identifier],
            MatterKind.Contents => [TitlePart.ContentsHeading],
            MatterKind.Figures => [TitlePart.FiguresHeading],
            MatterKind.Tables => [TitlePart.TablesHeading],
            MatterKind.LetterHead => [TitlePart.LetterNumber, TitlePart.LetterNames, TitlePart.LetterDate, TitlePart.LetterSource],
            MatterKind.Credit => [TitlePart.CreditHeading, TitlePart.Credit],
            MatterKind.Colophon => [TitlePart.ColophonHeading, TitlePart.Colophon],
            _ => [],
        };
        ImmutableArray<MatterLine> forWhom = kind == MatterKind.TitlePage && !form.HasNameLine && copy.Classroom.HasTeachersLine ? copy.Classroom.Lines(MatterKind.NameLine) : [];
        return kind == MatterKind.Citation ? form.Citation
            : kind is MatterKind.Calendar or MatterKind.Persons or MatterKind.Places or MatterKind.Things ? copy.Registers.Lines(kind)
            : parts.IsEmpty ? copy.Classroom.Lines(kind)
            : [.. forWhom, .. parts.Where(part => part is not (TitlePart.Credit or TitlePart.CreditHeading) || HasCredit(kind, form)).SelectMany(part => Lines(part, form.Identifier))];
    }

    /// <summary>Where the credit stands: on the leaf that the style names for it, and behind the text; once, where the style has it under the title of a sheet.</summary>
    private bool HasCredit(MatterKind kind, MatterForm form) => kind switch
    {
        MatterKind.TitlePage => form.HasLeaves ? Pages.Credit == CreditPlace.TitlePage : HasCreditAtHead,
        MatterKind.Imprint => form.HasLeaves && Pages.Credit == CreditPlace.ImprintPage,
        _ => form.HasLeaves || !HasCreditAtHead,
    };

    private static MatterLeaf Leaf(MatterKind kind, MatterKind? before, MatterForm form) => (kind, before) switch
    {
        (_, null) => MatterLeaf.Recto,
        (MatterKind.Citation, _) or (_, MatterKind.NameLine or MatterKind.LetterHead) => MatterLeaf.Same,
        _ when !form.HasLeaves => MatterLeaf.Same,

        // What else is listed goes on below the contents.
        (MatterKind.Figures or MatterKind.Tables, MatterKind.Contents or MatterKind.Figures) => form.HasFiles ? MatterLeaf.Page : MatterLeaf.Same,
        (MatterKind.Glossary or MatterKind.Credit, _) => form.HasFiles ? MatterLeaf.Page : MatterLeaf.Same,

        // Registers follow one another, behind a page's turn.
        (MatterKind.Places or MatterKind.Things, MatterKind.Persons or MatterKind.Places) => form.HasFiles ? MatterLeaf.Page : MatterLeaf.Same,
        (MatterKind.Calendar or MatterKind.Persons or MatterKind.Places or MatterKind.Things, _) => MatterLeaf.Page,

        // To be handed in, and so with nothing else on the leaf.
        (MatterKind.Questions or MatterKind.Tasks or MatterKind.Key, MatterKind.Words or MatterKind.Questions or MatterKind.Tasks) => form.HasFiles ? MatterLeaf.Page : MatterLeaf.Same,
        (MatterKind.Imprint or MatterKind.Words or MatterKind.Questions or MatterKind.Tasks or MatterKind.Key or MatterKind.Colophon, _) => MatterLeaf.Page,
        _ => MatterLeaf.Recto,
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

    private ImmutableArray<TextRun> RunsOf(string words, ImmutableArray<Inline> inlines) => copy.Typeset(new RichText(words) { Inlines = inlines });

    /// <summary>The number of the printing and its year; null where nothing is known of it.</summary>
    private string? Printing() => Front.Trade.Printing is not var (number, date) ? null
        : copy.Words.Printing.Replace(StyleWords.PrintingNumber, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + (date is null ? "" : $", {date[..4]}");

    private IEnumerable<MatterLine> Typeset(TitlePart part, string? words) => words is null ? [] : [Plain(part, copy.Typeset(words))];

    private MatterLine Plain(TitlePart part, string words) => new(part, words, copy.Document.SourceFile);
}
