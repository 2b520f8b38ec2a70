using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>style.yaml</c> of a style.</summary>
internal static class StyleReader
{
    /// <summary>
    /// Reads a style and the styles that it extends, from which it takes what it does not say itself. Every key that docs/styles.md
    /// does not call optional must occur in one of them, and an unknown key is an error.
    /// </summary>
    /// <param name="source">The style, not yet parsed.</param>
    public static StyleResult Read(StyleSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (StyleChain.Read(source, diagnostics) is not { } chain)
        {
            return new StyleResult(null, diagnostics.ToImmutable());
        }

        var style = Read(new StyleMapping(chain.Layers, "", diagnostics)) with
        {
            Name = source.Name,
            Base = chain.Base,
            ReadFile = file => chain.ReadFile(file) ?? throw new FileNotFoundException("The style's file is gone.", file),
        };

        // Diagnostics of the style itself come first, then those of the styles that it extends.
        var files = chain.Layers.Select(layer => layer.Source.Path).ToList();
        diagnostics.Sort((left, right) =>
            (files.IndexOf(left.Span.File), left.Span.Line, left.Span.Column).CompareTo((files.IndexOf(right.Span.File), right.Span.Line, right.Span.Column)));
        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? new StyleResult(null, diagnostics.ToImmutable())
            : new StyleResult(style, diagnostics.ToImmutable());
    }

    /// <summary>Reads all keys of a style, or records them if the mapping has a shape.</summary>
    /// <returns>The style, still without its name, the name of its base and its files.</returns>
    internal static Style Read(StyleMapping top)
    {
        _ = top.Has("extends");
        (SheetStyle Sheet, ImmutableSortedDictionary<string, ClassroomWords> Words)? classroom;
        var style = new Style
        {
            Name = "",
            Description = top.Own("description"),
            Typography = Typography(top.Mapping("typography")),
            Notes = Notes(top.Mapping("notes")),
            Words = Words(top.Mapping("words")),
            LineNumberStep = top.Has("line-numbers") ? top.Count("line-numbers") : 0,
            VerseNumberStep = top.Has("verse-numbers") ? top.Count("verse-numbers") : 5,
            SourcePages = top.Has("source-pages")
                ? top.Choice("source-pages", ("in-line", SourcePageForm.InLine), ("margin", SourcePageForm.Margin), ("omitted", SourcePageForm.Omitted))
                : SourcePageForm.InLine,
            MarginNotes = top.Has("margin-notes")
                ? top.Choice("margin-notes", ("line", MarginNoteForm.Line), ("margin", MarginNoteForm.Margin))
                : MarginNoteForm.Line,
            CrossReferences = top.Has("cross-references")
                ? top.Choice("cross-references", ("name", ReferenceForm.Name), ("name-and-page", ReferenceForm.NameAndPage))
                : ReferenceForm.Name,
            Contents = Listing(top, "contents", ContentsForm.LongTexts),
            ListOfFigures = Listing(top, "list-of-figures", ContentsForm.Never),
            ListOfTables = Listing(top, "list-of-tables", ContentsForm.Never),
            FigurePlacement = top.Has("figure-placement") ? top.Choice("figure-placement", [.. BlockNames.PlacementWords.Select(word => (word, BlockNames.PlacementNamed(word)!.Value))]) : FigurePlacement.Here,
            HasRegisters = !top.Has("registers") || top.Flag("registers"),
            Emphasis = top.Has("emphasis") ? top.Choice("emphasis", ("italic", EmphasisForm.Italic), ("weight", EmphasisForm.Weight)) : EmphasisForm.Italic,
            Large = top.Has("large") ? top.Phrase("large") : null,
            Tables = top.Has("tables") ? Tables(top.Mapping("tables")) : TableStyle.Default,
            Headings = [.. top.Mappings("headings").Select(Heading)],
            Parts = top.Has("parts") ? PartStylesReader.Read(top.Mapping("parts")) : PartStyles.Default,
            Classroom = (classroom = top.Has("classroom") && top.MappingOrNone("classroom") is { } map ? ClassroomReader.Read(map) : null)?.Words,
            Sheet = classroom?.Sheet ?? SheetStyle.Default,
            Pdf = PdfStyleReader.Read(top.Mapping("pdf")),
            Docx = DocxStyleReader.Read(top.Mapping("docx")),
            Epub = EpubStyleReader.Read(top.Mapping("epub")),
            ReadFile = _ => throw new UnreachableException("The style has no files yet."),
        };
        top.End();
        return style.Of(SheetVersion.Plain);
    }

    private static ContentsForm Listing(StyleMapping map, string key, ContentsForm usual) => map.Has(key)
        ? map.Choice(key, ("long-texts", ContentsForm.LongTexts), ("always", ContentsForm.Always), ("never", ContentsForm.Never))
        : usual;

    private static TypographyStyle Typography(StyleMapping map)
    {
        var style = new TypographyStyle(
            map.Choice("punctuation", ("typographic", Punctuation.Typographic), ("verbatim", Punctuation.Verbatim)),
            map.Choice("dash", ("spaced-en", DashForm.SpacedEn), ("unspaced-em", DashForm.UnspacedEm)));
        map.End();
        return style;
    }

    private static NoteStyle Notes(StyleMapping map)
    {
        var style = new NoteStyle(
            map.Choice("series", ("together", NoteSeriesForm.Together), ("separate", NoteSeriesForm.Separate)),
            map.Choice("numbering", ("book", NoteNumberingForm.Book), ("chapter", NoteNumberingForm.Chapter), ("page", NoteNumberingForm.Page)))
        {
            Marks = map.Has("marks") ? map.Choice("marks", ("small", NoteMarkSize.Small), ("text-size", NoteMarkSize.Text)) : NoteMarkSize.Small,
        };
        map.End();
        return style;
    }

    private static HeadingStyle Heading(StyleMapping map)
    {
        // Limits against mistakes: more white space than a page has, or type many times the size of the text.
        const int mostLines = 20;
        var style = new HeadingStyle(
            map.Percentage("size", leastPercent: 50, mostPercent: 400),
            map.Number("leading", mostLines),
            Form(map),
            map.Flag("centered"),
            map.Number("space-before", mostLines),
            map.Number("space-after", mostLines));
        map.End();
        return style;
    }

    private static TableStyle Tables(StyleMapping map)
    {
        var style = new TableStyle(map.Percentage("size", leastPercent: 50, mostPercent: 100), map.Percentage("column-gap", mostPercent: 500));
        map.End();
        return style;
    }

    private static ImmutableSortedDictionary<string, StyleWords> Words(StyleMapping map)
    {
        var words = ImmutableSortedDictionary.CreateBuilder<string, StyleWords>(StringComparer.Ordinal);
        words["en"] = Words(map.Mapping("en"), "en");
        foreach (var language in map.OtherKeys())
        {
            words[language.ToLowerInvariant()] = Words(map.Mapping(language), language);
        }

        map.End();
        return words.ToImmutable();

        static StyleWords Words(StyleMapping map, string language)
        {
            var words = new StyleWords
            {
                GlossSuffix = map.Text("gloss-suffix"),
                Supplied = map.Text("supplied"),
                Correction = map.Text("correction"),
                Omission = map.Text("omission"),
                Unclear = map.Text("unclear"),
                Deleted = map.Text("deleted"),
                Added = map.Text("added"),
                Contents = map.Phrase("contents"),
                ListOfFigures = map.Phrase("list-of-figures"),
                ListOfTables = map.Phrase("list-of-tables"),
                Source = map.Phrase("source"),
                Editorial = map.Phrase("editorial"),
                Note = map.Phrase("note"),
                BackToText = map.Phrase("back-to-text"),
                Clause = map.Phrase("clause"),
                Page = map.Phrase("page"),
                Pages = map.Phrase("pages"),
                Cover = map.Phrase("cover"),
                Of = map.Phrase("of"),
                TitlePage = map.Phrase("title-page"),
                Colophon = map.Phrase("colophon"),
                SetIn = map.Phrase("set-in"),
                Printing = map.Template("printing", StyleWords.PrintingNumber).Trim(),
                NotesLeftOut = map.Phrase("notes-left-out"),
                WordsLeftOut = map.Phrase("words-left-out"),
                Gap = map.Phrase("gap"),
                Introduction = map.Phrase("introduction"),
                Letter = map.Phrase("letter"),
                Postscript = map.Phrase("postscript"),
                Commentary = map.Phrase("commentary"),
                NoteContinued = map.Has("note-continued") ? map.Phrase("note-continued") : null,
                Cite = map.Has("cite") ? Citation(map.Mapping("cite")) : null,
                And = map.Phrase("and"),
                References = References(map.Mapping("references")),
                Calendar = map.Phrase("calendar"),
                Registers = Registers(map.Mapping("registers")),
                Roles = Roles(map.Mapping("roles")),
                Statement = Statement(map.Mapping("statement")),
            };
            map.End();
            return words;
        }
    }

    private static RegisterWords Registers(StyleMapping map)
    {
        var words = new RegisterWords(map.Phrase("persons"), map.Phrase("places"), map.Phrase("things"));
        map.End();
        return words;
    }

    private static ReferenceWords References(StyleMapping map)
    {
        var words = new ReferenceWords
        {
            Clause = map.Phrase("clause"),
            Section = map.Phrase("section"),
            Figure = map.Phrase("figure"),
            Note = map.Phrase("note"),
            SourcePage = map.Phrase("source-page"),
            OnPage = map.Template("on-page", ReferenceWords.PageNumber),
        };
        map.End();
        return words;
    }

    private static ImmutableSortedDictionary<InterventionKind, string> Statement(StyleMapping map)
    {
        var sentences = Enum.GetValues<InterventionKind>().ToImmutableSortedDictionary(kind => kind, kind => map.Phrase(Enum.GetName(kind)!.ToLowerInvariant()));
        map.End();
        return sentences;
    }

    private static CitationWords Citation(StyleMapping map)
    {
        var words = new CitationWords(
            map.Phrase("heading"),
            map.Template("clause", CitationWords.ClausePlace).Trim(),
            map.Template("page", CitationWords.PagePlace).Trim(),
            map.Template("link", CitationWords.LinkPlace).Trim());
        map.End();
        return words;
    }

    private static ImmutableSortedDictionary<string, string> Roles(StyleMapping map)
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var role in map.OtherKeys())
        {
            roles[role] = map.Phrase(role);
        }

        map.End();
        return roles.ToImmutable();
    }

    internal static FontFamilyPaths Fonts(StyleMapping map)
    {
        var fonts = new FontFamilyPaths(map.File("regular"), map.File("italic"), map.File("bold"), map.File("bold-italic"));
        map.End();
        return fonts;
    }

    internal static HeadingForm Form(StyleMapping map) => map.Choice(
        "form",
        ("roman", HeadingForm.Roman),
        ("italic", HeadingForm.Italic),
        ("bold", HeadingForm.Bold),
        ("small-caps", HeadingForm.SmallCaps));

    internal static TextStyle TextStyle(StyleMapping map)
    {
        var style = new TextStyle(
            map.Length("size"),
            map.Length("leading"),
            map.Length("indent"),
            map.Choice("alignment", ("justified", TextAlignment.Justified), ("left", TextAlignment.Left)),
            map.Flag("hyphenate"))
        {
            SpacePt = map.Has("space-between") ? map.Length("space-between") : 0,
        };
        map.End();
        return style;
    }
}
