using System.Text;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Reads the hyphenation patterns that a text needs: those of its own language, and of the words in others.</summary>
internal static class HyphenationFiles
{
    public static Hyphenators Load(PreparedCopy copy)
    {
        var paths = copy.Style.Pdf.Hyphenation;
        var languages = copy.AllRuns()
            .Select(run => run.Format.Language)
            .OfType<string>()
            .Append(copy.Document.FrontMatter.Language)
            .Select(language => Hyphenators.Lookup(language.ToLowerInvariant(), paths.ContainsKey))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        return new Hyphenators([.. languages.Select(language => KeyValuePair.Create(language, Read(copy, language)))]);
    }

    /// <summary>The hyphenator of the text's own language; null where the style has none.</summary>
    public static Hyphenator? Of(PreparedCopy copy) =>
        Hyphenators.Lookup(copy.Document.FrontMatter.Language.ToLowerInvariant(), copy.Style.Pdf.Hyphenation.ContainsKey) is { } language ? Read(copy, language) : null;

    private static Hyphenator Read(PreparedCopy copy, string language)
    {
        var path = copy.Style.Pdf.Hyphenation[language];
        var script = Encoding.UTF8.GetString(copy.Style.ReadFile(path).Span);

        // A capital is commonly a name's, and names stay whole; in German it is any noun's.
        var isGerman = language.Split('-')[0] == "de";
        return new Hyphenator(HyphenationPatterns.Parse(script, path), new HyphenationOptions { SpareCapitalised = !isGerman && copy.Style.Pdf.Lines.SpareNames });
    }
}
