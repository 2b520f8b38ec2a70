
namespace Bukharin.Publish.Tests.Recovery.Epub;

public sealed class EpubMetadataTests
{
    [Fact]
    public void What_the_package_says_of_the_book_is_read()
    {
        var metadata = new HandMadeEpub
        {
            Documents = [("one.xhtml", "<p>words</p>")],
            Metadata = """
                <dc:title id="s">Answers</dc:title><meta refines="#s" property="title-type">subtitle</meta><dc:title id="t"> The Ferry </dc:title><meta refines="#t" property="title-type">main</meta>
                <dc:creator id="a">Anna Reed</dc:creator><dc:creator id="b">Paul Oster</dc:creator><meta refines="#b" property="role">trl</meta>
                <dc:contributor id="c">Dov Hale</dc:contributor><meta refines="#c" property="role" scheme="marc:relators">edt</meta><dc:contributor>Ida Moss</dc:contributor>
                <dc:language>en-GB</dc:language><dc:source>From a notebook, 1901.</dc:source><dc:source>Marsh Archive, box 7.</dc:source><dc:source/>
                <dc:rights>Free.</dc:rights><dc:publisher>Marsh Press</dc:publisher><dc:identifier>urn:example:ferry</dc:identifier>
                <dc:description>A letter.</dc:description><dc:subject>Ferries</dc:subject><dc:subject>Letters</dc:subject><dc:date>1962</dc:date>
                <meta property="dcterms:created">1901-04-02</meta><meta property="dcterms:modified">2020-01-01T00:00:00Z</meta>
                """,
        }.Read().Metadata;

        Assert.Equal("The Ferry", metadata.Title);
        Assert.Equal("Answers", metadata.Subtitle);
        Assert.Equal("en-GB", metadata.Language);
        Assert.Equal(["Anna Reed"], metadata.Authors);
        Assert.Equal([("Paul Oster", "trl"), ("Dov Hale", "edt"), ("Ida Moss", null)], metadata.OtherContributors);
        Assert.Equal(["From a notebook, 1901.", "Marsh Archive, box 7."], metadata.Source);
        Assert.Equal("Free.", metadata.Rights);
        Assert.Equal("Marsh Press", metadata.Publisher);
        Assert.Equal("urn:example:ferry", metadata.Identifier);
        Assert.Equal("A letter.", metadata.Description);
        Assert.Equal(["Ferries", "Letters"], metadata.Subjects);
        Assert.Equal(["1962", "1901-04-02"], metadata.Dates);
    }
}
