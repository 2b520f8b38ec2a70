using System.Collections.Immutable;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Pdf;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>pdf</c> section of a style.</summary>
internal static class PdfStyleReader
{
    /// <summary>Reads the section; its standard, running heads and fallback fonts are optional.</summary>
    public static PdfStyle Read(StyleMapping map)
    {
        var style = new PdfStyle
        {
            Page = PageStyleReader.Read(map.Mapping("page")),
            Standard = map.Has("standard")
                ? map.Choice("standard", ("ua-1", ScreenStandard.Ua1), ("ua-2", ScreenStandard.Ua2))
                : ScreenStandard.Ua1,
            Print = PrintStyleReader.Read(map.Mapping("print")),
            TitlePages = TitlePages(map.Mapping("title-pages")),
            RunningHeads = map.Has("running-heads")
                ? map.Choice("running-heads", ("titles", RunningHeadForm.Titles), ("clauses", RunningHeadForm.Clauses))
                : RunningHeadForm.Titles,
            Fonts = StyleReader.Fonts(map.Mapping("fonts")),
            Fallback = map.Has("fallback") ? map.Files("fallback") : [],
            FallbackByLanguage = map.Has("fallback-by-language") ? FilesByLanguage(map.Mapping("fallback-by-language")) : ImmutableSortedDictionary<string, string>.Empty,
            Code = Code(map.Mapping("code")),
            Text = StyleReader.TextStyle(map.Mapping("text")),
            Notes = StyleReader.TextStyle(map.Mapping("notes")),
            Letters = Letters(map.Mapping("letters")),
            Lines = Lines(map.Mapping("lines")),
            PageBreaks = PageBreaks(map.Mapping("page-breaks")),
            ClauseIndentPt = map.Length("clause-indent"),
            QuoteIndentPt = map.Length("quote-indent"),
            Hyphenation = FilesByLanguage(map.Mapping("hyphenation")),
        };
        map.End();
        return style;
    }

    private static CodeStyle Code(StyleMapping map)
    {
        var style = new CodeStyle(StyleReader.Fonts(map.Mapping("fonts")), map.Percentage("size", leastPercent: 50, mostPercent: 100));
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
        // Beyond 3% the change to letters becomes visible.
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

    private static TitlePageStyle TitlePages(StyleMapping map)
    {
        var style = new TitlePageStyle(
            map.Choice("opening", ("title-page", OpeningForm.TitlePage), ("half-title", OpeningForm.HalfTitle), ("head", OpeningForm.Head)),
            map.Choice("credit", ("title-page", CreditPlace.TitlePage), ("imprint-page", CreditPlace.ImprintPage)),
            map.Flag("colophon"));
        map.End();
        return style;
    }

    private static ImmutableSortedDictionary<string, string> FilesByLanguage(StyleMapping map)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var language in map.OtherKeys())
        {
            files[language.ToLowerInvariant()] = map.File(language);
        }

        map.End();
        return files.ToImmutable();
    }
}
