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
        return new Hyphenators([.. languages.Select(language => KeyValuePair.Create(language, Read(language)))]);

        Hyphenator Read(string language)
        {
            var script = Encoding.UTF8.GetString(copy.Style.ReadFile(paths[language]).Span);

            // A capital is commonly a name's, and names stay whole; in German it is any noun's.
            var isGerman = language.Split('-')[0] == "de";
            return new Hyphenator(HyphenationPatterns.Parse(script, paths[language]), new HyphenationOptions { SpareCapitalised = !isGerman && copy.Style.Pdf.Lines.SpareNames });
        }
    }
}
