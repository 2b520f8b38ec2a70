using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy.Places;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("1) a\n\n   a) b\n\n   b) c\n\n2) d", "clause-1-b", "clause 1.b")]
    [InlineData("§ 1 a\n\n(a) b\n\n(b) c\n\n§ 2 d", "clause-1", "§ 1")]
    [InlineData("§ 1 a\n\n(a) b\n\n(b) c\n\n§ 2 d", "clause-1-b", "§ 1.b")]
    [InlineData("Article 1. a\n\n(1) b\n\n(2) c\n\nArticle 2. d", "clause-1-2", "Article 1.2")]
    [InlineData("# Part One\n\n1. a\n\n2. b\n\n# Part Two\n\n1. c", "clause-1-2", "Part One, 2")]
    [InlineData("# 1. Of hens\n\na) a\n\nb) b\n\n# 2. Of goats", "of-goats", "section 2")]
    [InlineData("# 1. Of hens\n\na) a\n\nb) b\n\n# 2. Of goats", "clause-1-b", "clause 1.b")]
    [InlineData("# Of *hens*[^n] and [two]{.supplied} [a few]{.gloss} goats\n\na\n\n[^n]: b", "of-hens-and-two-a-few-goats", "\"Of hens and [two] goats\"")]
    [InlineData("![The harbour, *lit*.](x.png){#fig}", "fig", "figure \"The harbour, lit\"")]
    [InlineData("1) a[^n]\n\n   a) b\n\n   b) c\n\n2) d\n\n[^n]: § 1 e\n\n    § 2 f", "clause-1-b", "clause 1.b")]
    [InlineData("§ 1 a\n\n> 1.2 b\n>\n> 1.3 c\n\n(a) d\n\n(b) e\n\n§ 2 f", "clause-1-3", "clause 1.3")]
    [InlineData("1) a\n\n> § 1 b\n>\n> (a) c\n>\n> (b) d\n>\n> § 2 e\n\n2) f", "clause-1--2-b", "§ 1.b")]
    [InlineData("a [12]{.page} b", "page-12", "page 12")]
    [InlineData("a [fol. 3v]{.page} b", "page-3v", "fol. 3v")]
    [InlineData("a [xii]{.page} b", "page-xii", "page xii")]
    [InlineData("a [xii recto]{.page} b", "page-xiirecto", "page xii recto")]
    [InlineData("a [fol. xii verso]{.page} b", "page-xiiverso", "fol. xii verso")]
    [InlineData("a [recto]{.page} b", "page-recto", "recto")]
    [InlineData("By-law 1. a\n\nBy-law 2. b", "clause-2", "By-law 2")]
    [InlineData("№ 1. a\n\n№ 2. b", "clause-2", "№ 2")]
    [InlineData("N.º 1. a\n\nN.º 2. b", "clause-2", "N.º 2")]
    [InlineData("# As in [](#clause-1) and [](#hens) {#as}\n\n1) a\n\n2) b\n\n# Of hens {#hens}\n\nc", "as", "\"As in clause 1 and \"Of hens\"\"")]
    [InlineData("# As in [](#b) {#a}\n\na\n\n# As in [](#a) {#b}\n\nb", "a", "\"As in \"As in\"\"")]
    [InlineData("# Of [Pg 3]{.page}, [a few]{.gloss} hens[*lit.*]{.gloss}, and goats\n\nSee.", "of-pg-3-a-few-henslit.-and-goats", "\"Of, hens, and goats\"")]
    public void A_place_is_called_by_its_label_or_its_words(string text, string id, string name)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{text}\n", "x.md").Document!;

        Assert.Equal(name, new PlaceNames(document, Styles.Classic.WordsFor("en").References).Of(id)?.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("de", "Absatz 1")]
    [InlineData("fr", "alinéa 1")]
    [InlineData("ru", "пункт 1")]
    [InlineData("nl", "clause 1")]
    public void Its_word_is_that_of_the_language_of_the_text(string language, string name)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: {language}\nsource: none\n---\n\n1) a\n\n2) b\n", "x.md").Document!;

        Assert.Equal(name, new PlaceNames(document, Styles.Classic.WordsFor(language).References).Of("clause-1")?.Replace('\u00A0', ' '));
    }
}
