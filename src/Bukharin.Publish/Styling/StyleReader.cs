using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling;

/// <summary>Reads a style's <c>style.yaml</c>.</summary>
public static class StyleReader
{
    /// <summary>Reads a style. Every key is required but those for tables and a classroom, and those of the DOCX and of a certifier that ask for something more, and a key that is none of a style's is an error.</summary>
    /// <param name="yaml">The text of <c>style.yaml</c>.</param>
    /// <param name="path">Its path, for diagnostics.</param>
    /// <param name="name">The style's name: its folder's.</param>
    /// <param name="readFile">Reads a file by its path relative to the style's folder, or gives null where there is none.</param>
    public static StyleResult Read(string yaml, string path, string name, Func<string, byte[]?> readFile)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var root = Parse(yaml, path, diagnostics);
        if (root is null)
        {
            return new StyleResult(null, diagnostics.ToImmutable());
        }

        var top = new StyleMapping(root, path, "", diagnostics);
        var style = new Style
        {
            Name = name,
            Description = top.Has("description") ? top.Text("description") : null,
            Typography = Typography(top.Mapping("typography")),
            Notes = Notes(top.Mapping("notes")),
            Words = Words(top.Mapping("words")),
            LineNumberStep = top.Has("line-numbers") ? top.Count("line-numbers") : 0,
            SourcePages = top.Has("source-pages")
                ? top.Choice("source-pages", ("in-line", SourcePageForm.InLine), ("margin", SourcePageForm.Margin), ("omitted", SourcePageForm.Omitted))
                : SourcePageForm.InLine,
            Tables = top.Has("tables") ? Tables(top.Mapping("tables")) : TableStyle.Default,
            Classroom = top.Has("classroom") ? ClassroomReader.Read(top.Mapping("classroom")) : null,
            Pdf = Pdf(top.Mapping("pdf"), readFile),
            Docx = DocxStyleReader.Read(top.Mapping("docx"), readFile),
            Epub = EpubStyleReader.Read(top.Mapping("epub"), readFile),
            ReadFile = file => readFile(file) ?? throw new FileNotFoundException("The style's file is gone.", file),
        };
        top.End();
        diagnostics.Sort((left, right) => (left.Span.Line, left.Span.Column).CompareTo((right.Span.Line, right.Span.Column)));
        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? new StyleResult(null, diagnostics.ToImmutable())
            : new StyleResult(style, diagnostics.ToImmutable());
    }

    private static YamlMappingNode? Parse(string yaml, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            diagnostics.Add(DiagnosticCodes.StyleNotMapping.At(SourceSpan.Whole(path)));
        }
        catch (YamlException fault)
        {
            var span = new SourceSpan(path, (int)fault.Start.Line, (int)fault.Start.Column, 0);
            diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(span, fault.InnerException?.Message ?? fault.Message));
        }

        return null;
    }

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
            map.Choice("numbering", ("book", NoteNumberingForm.Book), ("chapter", NoteNumberingForm.Chapter), ("page", NoteNumberingForm.Page)));
        map.End();
        return style;
    }

    private static TableStyle Tables(StyleMapping map)
    {
        var style = new TableStyle(map.Percentage("size", mostPercent: 100), map.Percentage("column-gap", mostPercent: 500));
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
                Contents = map.Text("contents"),
                Source = map.Text("source"),
                Editorial = map.Text("editorial"),
                Note = map.Text("note"),
                BackToText = map.Text("back-to-text"),
                Clause = map.Text("clause"),
                Page = map.Text("page"),
                Pages = map.Text("pages"),
                Cover = map.Text("cover"),
                Of = map.Text("of"),
                TitlePage = map.Text("title-page"),
                Colophon = map.Text("colophon"),
                SetIn = map.Text("set-in"),
                Introduction = map.Text("introduction"),
                Letter = map.Text("letter"),
                Postscript = map.Text("postscript"),
                Commentary = map.Text("commentary"),
                NoteContinued = map.Has("note-continued") ? map.Text("note-continued") : null,
                And = map.Text("and"),
                Roles = Roles(map.Mapping("roles")),
                Statement = Statement(map.Mapping("statement")),
            };
            map.End();
            return words;
        }
    }

    private static ImmutableSortedDictionary<InterventionKind, string> Statement(StyleMapping map)
    {
        var sentences = Enum.GetValues<InterventionKind>().ToImmutableSortedDictionary(kind => kind, kind => map.Text(Enum.GetName(kind)!.ToLowerInvariant()));
        map.End();
        return sentences;
    }

    private static ImmutableSortedDictionary<string, string> Roles(StyleMapping map)
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var role in map.OtherKeys())
        {
            roles[role] = map.Text(role);
        }

        map.End();
        return roles.ToImmutable();
    }

    private static PdfStyle Pdf(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var style = new PdfStyle
        {
            Page = PageStyleReader.Read(map.Mapping("page")),
            Print = Print(map.Mapping("print")),
            TitlePages = TitlePages(map.Mapping("title-pages")),
            Fonts = Fonts(map.Mapping("fonts"), readFile),
            Code = Code(map.Mapping("code"), readFile),
            Text = TextStyle(map.Mapping("text")),
            Notes = TextStyle(map.Mapping("notes")),
            Letters = Letters(map.Mapping("letters")),
            Lines = Lines(map.Mapping("lines")),
            PageBreaks = PageBreaks(map.Mapping("page-breaks")),
            Headings = [.. map.Mappings("headings").Select(Heading)],
            ClauseIndentPt = map.Length("clause-indent"),
            QuoteIndentPt = map.Length("quote-indent"),
            Hyphenation = Hyphenation(map.Mapping("hyphenation"), readFile),
        };
        map.End();
        return style;
    }

    private static CodeStyle Code(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var style = new CodeStyle(Fonts(map.Mapping("fonts"), readFile), map.Percentage("size", mostPercent: 100));
        map.End();
        return style;
    }

    private static LetterStyle Letters(StyleMapping map)
    {
        var style = new LetterStyle(
            map.Choice("figures", ("old-style", FigureForm.OldStyle), ("lining", FigureForm.Lining)),
            map.Flag("ligatures"),
            map.Percentage("capitals-letterspacing", mostPercent: 20),
            map.Percentage("small-capitals-letterspacing", mostPercent: 20));
        map.End();
        return style;
    }

    private static LineStyle Lines(StyleMapping map)
    {
        // Letters changed by more than this are seen to be changed.
        var style = new LineStyle(
            map.Percentage("glyph-expansion", mostPercent: 3),
            map.Percentage("letterspacing", mostPercent: 3),
            map.Percentage("space-stretch", mostPercent: 100),
            map.Percentage("space-shrink", mostPercent: 50),
            map.Flag("optical-margins"),
            map.Count("hyphens-in-a-row", most: 9),
            map.Flag("spare-names"),
            map.Flag("avoid-rivers"),
            map.Length("last-line"));
        map.End();
        return style;
    }

    private static PageBreakStyle PageBreaks(StyleMapping map)
    {
        var style = new PageBreakStyle(
            map.Count("widows", most: 9),
            map.Count("orphans", most: 9),
            map.Count("lines-above-notes", most: 40),
            map.Flag("equal-depth"));
        map.End();
        return style;
    }

    private static PrintStyle Print(StyleMapping map)
    {
        var style = new PrintStyle(
            map.Choice("standard", ("x-1a", PrintStandard.X1a), ("x-4", PrintStandard.X4)),
            map.Choice("condition", [.. PrintCondition.All.Select(condition => (condition.Identifier, condition))]),
            map.Length("bleed"),
            map.Flag("crop-marks"),
            map.Choice("gutter", ("growing", true), ("fixed", false)));
        map.End();
        return style;
    }

    private static TitlePageStyle TitlePages(StyleMapping map)
    {
        var style = new TitlePageStyle(
            map.Flag("half-title"),
            map.Choice("credit", ("title-page", CreditPlace.TitlePage), ("imprint-page", CreditPlace.ImprintPage)),
            map.Flag("colophon"));
        map.End();
        return style;
    }

    internal static FontFamilyPaths Fonts(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var fonts = new FontFamilyPaths(
            map.File("regular", readFile), map.File("italic", readFile), map.File("bold", readFile), map.File("bold-italic", readFile));
        map.End();
        return fonts;
    }

    internal static TextStyle TextStyle(StyleMapping map)
    {
        var style = new TextStyle(
            map.Length("size"),
            map.Length("leading"),
            map.Length("indent"),
            map.Choice("alignment", ("justified", TextAlignment.Justified), ("left", TextAlignment.Left)),
            map.Flag("hyphenate"));
        map.End();
        return style;
    }

    private static HeadingStyle Heading(StyleMapping map)
    {
        var style = new HeadingStyle(
            map.Length("size"),
            map.Length("leading"),
            map.Choice(
                "form",
                ("roman", HeadingForm.Roman),
                ("italic", HeadingForm.Italic),
                ("bold", HeadingForm.Bold),
                ("small-caps", HeadingForm.SmallCaps)),
            map.Flag("centered"),
            map.Length("space-before"),
            map.Length("space-after"));
        map.End();
        return style;
    }

    private static ImmutableSortedDictionary<string, string> Hyphenation(
        StyleMapping map, Func<string, byte[]?> readFile)
    {
        var patterns = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var language in map.OtherKeys())
        {
            patterns[language.ToLowerInvariant()] = map.File(language, readFile);
        }

        map.End();
        return patterns.ToImmutable();
    }
}
