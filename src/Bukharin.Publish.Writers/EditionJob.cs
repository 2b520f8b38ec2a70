using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Places;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Files;
using Bukharin.Publish.Writers.Layout;
using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Writers;

/// <summary>The editions of one document in one style: what their writers share is made once, when the first of them asks for it.</summary>
/// <remarks>
/// All formats set the same copy, and whatever speaks of pages means those of one layout: a page list in an EPUB that
/// counted other pages than the PDF of the same build would be worth nothing.
/// </remarks>
public sealed class EditionJob
{
    private readonly Lazy<PreparedCopy> _copy;
    private readonly Lazy<(Cover? Cover, ImmutableArray<Diagnostic> Diagnostics)> _cover;
    private Lazy<BookLayout> _layout;

    /// <summary>Plans editions; nothing is made before a writer asks for it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="timestamp">The time that the editions bear; never the clock's.</param>
    /// <param name="reference">A document whose styles and page the DOCX takes instead of the style's, or null.</param>
    /// <param name="readFile">Reads a file that the source names, by its path relative to the source, or gives null where there is none; null where no file is there.</param>
    public EditionJob(
        Document document, Style style, EditionTimestamp timestamp, ReferenceDocument? reference = null, Func<string, byte[]?>? readFile = null)
    {
        if (reference?.Page is { } page)
        {
            style = style with { Docx = style.Docx with { Page = page } };
        }

        style = PrinterStyle.Of(style, document.FrontMatter.Trade).For(document);
        var source = document;
        document = EditionDocument.Of(document, style);
        Reference = reference;
        Document = document;
        Style = style;
        Timestamp = timestamp;
        ReadFile = readFile ?? (_ => null);
        _copy = new Lazy<PreparedCopy>(() => PreparedCopy.From(document, style, ReadFile, style.Usual is { } usual ? PlacesOf(source, usual) : null));
        _layout = NewLayout();
        _cover = new Lazy<(Cover? Cover, ImmutableArray<Diagnostic> Diagnostics)>(() => CoverMaker.Make(Copy, ReadFile));
    }

    /// <summary>
    /// Lets go of the pages when all that is written of them has been: the lines of a book take more memory than anything else that is made of
    /// it, and to read editions back takes as much again. Who asks for the pages once more has them made anew.
    /// </summary>
    internal void ReleaseLayout() => _layout = NewLayout();

    private Lazy<BookLayout> NewLayout() => new(() => BookLayout.Of(Copy, Memory?.Layout));

    /// <summary>Where lines and pages of the sheet of the others begin, which is set for that.</summary>
    private SheetPlaces PlacesOf(Document source, Style usual)
    {
        usual = PrinterStyle.Of(usual, source.FrontMatter.Trade);
        var copy = PreparedCopy.From(EditionDocument.Of(source, usual), usual, ReadFile);
        return SheetPlacesFinder.Find(BookLayout.Of(copy).Pages, copy);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The style.</summary>
    public Style Style { get; }

    /// <summary>The time that the editions bear.</summary>
    public EditionTimestamp Timestamp { get; }

    /// <summary>The document whose styles and page the DOCX takes, or null.</summary>
    public ReferenceDocument? Reference { get; }

    /// <summary>Reads a file that the source names, by its path relative to the source, or gives null where there is none.</summary>
    public Func<string, byte[]?> ReadFile { get; }

    /// <summary>What is kept from the last job for the same text; null for nothing.</summary>
    internal EditionMemory? Memory { get; init; }

    /// <summary>What is to be told of the text once, whichever editions are made.</summary>
    public ImmutableArray<Diagnostic> Notices => [.. FarMarks.Find(Copy), .. LanguagesWithoutRules.Find(Copy), .. WordsWithoutSpaces.Find(Copy)];

    /// <summary>The document made ready for setting.</summary>
    internal PreparedCopy Copy => _copy.Value;

    /// <summary>The document on the pages of the book.</summary>
    internal BookLayout Layout => _layout.Value;

    /// <summary>The cover, drawn once for all that have it, or null where there can be none; and what is wrong with it.</summary>
    internal (Cover? Cover, ImmutableArray<Diagnostic> Diagnostics) Cover => _cover.Value;

    /// <summary>The number of pages with something on them; 0 where the document cannot be set.</summary>
    internal int PageCount => Layout.Pages.Length;

    /// <summary>The page, from 1, on which a place of the source stands; 0 where the document cannot be set.</summary>
    /// <param name="source">The text of the source, with lines that end in U+000A.</param>
    /// <param name="offset">The place: an index in the source.</param>
    internal int PageAt(string source, int offset) => PageCount == 0 ? 0 : 1 + new PageFinder(source).IndexOf(Layout.Pages, Document.SourceFile, offset);

    /// <summary>The pages, from 1, on which what has an id begins.</summary>
    internal ImmutableDictionary<string, int> PagesOfPlaces() => Layout.Pages
        .SelectMany((page, index) => page.Destinations.Select(place => (place.Name, Page: index + 1)))
        .DistinctBy(place => place.Name)
        .ToImmutableDictionary(place => place.Name, place => place.Page, StringComparer.Ordinal);
}
