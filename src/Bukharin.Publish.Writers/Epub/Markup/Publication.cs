using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Epub.Fonts;
using Bukharin.Publish.Writers.Epub.Pages;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>What an EPUB is going to be: which file holds what, and what its parts are called.</summary>
/// <remarks>All its documents are written from this, so that whatever points somewhere points to the right file.</remarks>
internal sealed class Publication
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<Division, DivisionName> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MatterKind, string> _headingIds = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private Publication(PreparedCopy copy, ImmutableArray<Page> pages, Cover? cover, FontEmbedding? fonts, bool isKobo)
    {
        Copy = copy;
        IsKobo = isKobo;
        Cover = cover;
        Fonts = fonts;
        var splitter = new TextSplitter(copy);
        Parts = [.. splitter.Split(copy.Document.Blocks).Select((blocks, index) => new ContentPart(FileNames.Part(index + 1), blocks))];
        foreach (var part in Parts)
        {
            foreach (var id in TargetIds.Of(copy, part.Blocks))
            {
                // The first place of an id wins, as it does in a browser.
                _files.TryAdd(id, part.FileName);
                _ids.Add(id);
            }
        }

        foreach (var part in copy.Classroom.Glossary.IsEmpty ? [] : Parts)
        {
            LocateMarks(part);
        }

        foreach (var id in copy.Notes.Where(note => note.IsInGlossary).SelectMany(note => TargetIds.Of(copy, note.Blocks).Prepend(note.Id)))
        {
            _files[id] = FileNames.Glossary;
        }

        foreach (var part in copy.Captions is { Figures.IsEmpty: true, Tables.IsEmpty: true } ? [] : Parts)
        {
            LocateCaptions(part);
        }

        _ids.UnionWith(copy.Notes.SelectMany(note => new[] { note.Id, note.MarkId }));
        Name(copy.Document.Blocks, splitter);
        foreach (var part in Parts)
        {
            Locate(part.Blocks, part.FileName);
        }

        Identifier = PublicationIdentifier.For(Front);
        Matter = copy.Matter.Parts(MatterForm.OfBook(Identifier, CitationAdvice.Of(
            copy,
            id => pages.FirstOrDefault(page => page.Destinations.Any(destination => destination.Name == id))?.Folio,
            pages.FirstOrDefault(page => page.Folio.Length > 0 && page.Folio.All(char.IsAsciiDigit))?.Folio)));
        var text = Matter.IndexOf(Matter.First(part => part.Kind == MatterKind.Text));
        (Before, Behind) = (FilesOf(Matter[..text]), FilesOf(Matter[text..]));
        foreach (var (part, file) in Before.Concat(Behind).Where(part => part.File.Id is not null))
        {
            _headingIds[part.Kind] = UniqueId(file.Id!);
        }

        // What the PDF has on the other side of the text begins no page on this one.
        var printed = copy.Matter.OnPages.TakeWhile(part => part.Kind != MatterKind.Text).Select(part => part.Kind).ToHashSet();
        Pages = new PageMarkers(pages, copy, Parts, PlacesOf(Matter[..text].Where(part => printed.Contains(part.Kind))), PlacesOf(Matter[text..]), LastFile, UniqueId);
        Title = copy.Typeset(Front.Title);
        Subtitle = Front.Subtitle is null ? null : copy.Typeset(Front.Subtitle);
    }

    /// <summary>The text.</summary>
    public PreparedCopy Copy { get; }

    /// <summary>Whether it is for Kobo's readers, which know places by spans.</summary>
    public bool IsKobo { get; }

    /// <summary>The cover, or null where there is none.</summary>
    public Cover? Cover { get; }

    /// <summary>The fonts that the book brings along, or null.</summary>
    public FontEmbedding? Fonts { get; }

    /// <summary>The style sheets that every page has, the one with the last word last.</summary>
    public ImmutableArray<string> StyleSheets => Fonts is null
        ? [FileNames.BookSheet, FileNames.StyleSheet]
        : [FileNames.FontSheet, FileNames.BookSheet, FileNames.StyleSheet];

    /// <summary>The parts of the text, in order.</summary>
    public ImmutableArray<ContentPart> Parts { get; }

    /// <summary>Where the pages of the PDF begin.</summary>
    public PageMarkers Pages { get; }

    /// <summary>The unique identifier.</summary>
    public string Identifier { get; }

    /// <summary>The title as it is printed.</summary>
    public string Title { get; }

    /// <summary>The subtitle as it is printed, or null.</summary>
    public string? Subtitle { get; }

    /// <summary>The front matter.</summary>
    public FrontMatter Front => Copy.Document.FrontMatter;

    /// <summary>The editor's words.</summary>
    public StyleWords Words => Copy.Words;

    /// <summary>BCP 47 tag of the text's language.</summary>
    public string Language => Front.Language;

    /// <summary>In which direction that language is written, as HTML says it: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => WritingDirection.Of(Language);

    /// <summary>The parts of the book in reading order: the text, and what stands around it.</summary>
    public ImmutableArray<MatterPart> Matter { get; }

    /// <summary>The parts before the text that have files.</summary>
    public ImmutableArray<(MatterPart Part, MatterFile File)> Before { get; }

    /// <summary>The parts behind the text that have files.</summary>
    public ImmutableArray<(MatterPart Part, MatterFile File)> Behind { get; }

    /// <summary>The last file in reading order.</summary>
    public string LastFile => Behind is [.., var last] ? last.File.Name : Parts is [.., var part] ? part.FileName : Before[^1].File.Name;

    /// <summary>Plans the publication of a text.</summary>
    /// <param name="copy">The text.</param>
    /// <param name="pages">The pages of the PDF of the same build; none where it has none.</param>
    /// <param name="cover">The cover, or null.</param>
    /// <param name="fonts">The fonts that it brings along, or null.</param>
    /// <param name="isKobo">Whether it is for Kobo's readers.</param>
    public static Publication Plan(PreparedCopy copy, ImmutableArray<Page> pages, Cover? cover, FontEmbedding? fonts, bool isKobo = false) => new(copy, pages, cover, fonts, isKobo);

    /// <summary>What contents call a part around the text.</summary>
    public string NameOf(MatterPart part) => part.Kind switch
    {
        MatterKind.TitlePage => Words.TitlePage,
        MatterKind.Imprint => Words.Colophon,
        _ => part.Heading!.Words,
    };

    /// <summary>The id of the heading of a part around the text; null where it has none.</summary>
    public string? HeadingId(MatterKind kind) => _headingIds.GetValueOrDefault(kind);

    /// <summary>The name of a division, or null where it is too small a part to have one.</summary>
    public DivisionName? NameOf(Division division) => _names.GetValueOrDefault(division);

    /// <summary>Whether a place of the book has an id.</summary>
    public bool HasId(string id) => _ids.Contains(id);

    /// <summary>Where an id is, seen from a file of the publication: <c>#id</c> or <c>file#id</c>; null where it is nowhere.</summary>
    public string? Reference(string id, string fromFile = "") =>
        !_files.TryGetValue(id, out var file) ? null : file == fromFile ? $"#{id}" : $"{file}#{id}";

    /// <summary>Where a note at the foot stands: in the file of its first mark.</summary>
    /// <param name="note">The note.</param>
    /// <param name="fromFile">The file in which the reference stands.</param>
    public string ReferenceOf(Footnote note, string fromFile) =>
        _files.TryGetValue(note.MarkId, out var file) && file != fromFile ? $"{file}#{note.Id}" : $"#{note.Id}";

    /// <summary>What a part is called: the name of its main division, else its first heading, else the title.</summary>
    public string TitleOf(ContentPart part)
    {
        var division = part.Blocks.OfType<Division>().FirstOrDefault(inner => inner.Role == part.Role);
        var heading = part.Blocks.OfType<Heading>().FirstOrDefault()
            ?? division?.Blocks.OfType<Heading>().FirstOrDefault();
        return (heading is null ? null : WordsOf(heading)) ?? (division is null ? Title : NameOf(division)?.Text ?? Title);
    }

    /// <summary>The words of a heading, for contents and titles; null where it has none but marks of notes.</summary>
    public string? WordsOf(Heading heading) => Copy.Sections.TitleOf(heading);

    private static ImmutableArray<(MatterPart, MatterFile)> FilesOf(IEnumerable<MatterPart> parts) =>
        [.. parts.Select(part => (part, File: MatterFile.Of(part.Kind)!)).Where(part => part.File is not null)];

    /// <summary>Where pages can begin in some parts; the head of a letter stands in the first file of the text.</summary>
    private ImmutableArray<FrontPlace> PlacesOf(IEnumerable<MatterPart> parts) =>
        [.. parts.SelectMany(part => part.Lines.Select(line => new FrontPlace(MatterFile.Of(part.Kind)?.Name ?? Parts[0].FileName, line.Part)).Distinct())];

    private void Name(ImmutableArray<Block> blocks, TextSplitter splitter)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Division division)
            {
                continue;
            }

            var form = DivisionForm.Of(division.Role);
            var first = division.Blocks is [Heading own, ..] ? own : null;

            // A text of a volume has no name but its title.
            if (form.Word is not null || (division.Role == DivisionRole.Work && first is not null))
            {
                var heading = TextSections.HeadingOf(division, i > 0 ? blocks[i - 1] : null);
                var name = new DivisionName(
                    UniqueId(form.Class), (heading is null ? null : WordsOf(heading)) ?? form.Word?.Invoke(Words) ?? Title, heading);
                _names[division] = name;
                foreach (var later in splitter.Pieces(division))
                {
                    _names[later] = name with { Id = null };
                }

                _names[splitter.Pieces(division)[0]] = name;
            }

            Name(division.Blocks, splitter);
        }
    }

    private void LocateCaptions(ContentPart part)
    {
        foreach (var entry in DocumentWalker.Blocks(part.Blocks).OfType<Block>().Select(Copy.Captions.EntryOf).OfType<ContentsTitle>())
        {
            _files.TryAdd(entry.Id, part.FileName);
            _ids.Add(entry.Id);
        }
    }

    private void LocateMarks(ContentPart part)
    {
        foreach (var block in DocumentWalker.Blocks(part.Blocks).Where(block => block is Paragraph or Heading))
        {
            foreach (var mark in Copy.Runs(block).OfType<MarkRun>())
            {
                _files.TryAdd(mark.Note.MarkId, part.FileName);
            }
        }
    }

    private string UniqueId(string word)
    {
        var id = word;
        for (var number = 2; !_ids.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{word}-{number}");
        }

        return id;
    }

    private void Locate(ImmutableArray<Block> blocks, string file)
    {
        foreach (var division in blocks.OfType<Division>())
        {
            if (NameOf(division)?.Id is { } id)
            {
                _files.Add(id, file);
            }

            Locate(division.Blocks, file);
        }
    }
}
