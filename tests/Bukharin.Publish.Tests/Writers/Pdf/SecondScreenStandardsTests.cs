using System.Text.Json;
using System.Xml.Linq;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Writers.Pdf;

/// <summary>What PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4) ask of a file beside what their forerunners asked, read from a file.</summary>
public sealed class SecondScreenStandardsTests : IDisposable
{
    private const string Namespace = "http://iso.org/pdf2/ssn";
    private readonly byte[] _bytes;
    private readonly TaggedFile _file;

    public SecondScreenStandardsTests()
    {
        _bytes = Write(ScreenStandard.Ua2);
        _file = new TaggedFile(_bytes);
    }

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_file_says_what_it_keeps_and_has_no_information_dictionary()
    {
        var plain = System.Text.Encoding.Latin1.GetString(_bytes);
        var packet = XDocument.Parse(System.Text.Encoding.UTF8.GetString([.. ((StreamToken)_file.Resolve(_file.Catalog.Data["Metadata"])).Data.Span]));

        Assert.StartsWith("%PDF-2.0\n%", plain, StringComparison.Ordinal);
        Assert.Matches(@"trailer\n<<[^\n]*/ID\[", plain);
        Assert.DoesNotMatch(@"trailer\n<<[^\n]*/Info ", plain);
        Assert.Equal(["part 4", "rev 2020"], Claims("http://www.aiim.org/pdfa/ns/id/"));
        Assert.Equal(["part 2", "rev 2024"], Claims("http://www.aiim.org/pdfua/ns/id/"));
        Assert.DoesNotContain("extension", packet.ToString(), StringComparison.Ordinal);

        IEnumerable<string> Claims(XNamespace schema) =>
            packet.Descendants().Where(element => element.Name.Namespace == schema).Select(element => $"{element.Name.LocalName} {element.Value}");
    }

    [Fact]
    public void Elements_are_of_the_namespace_of_PDF_2_where_it_has_them()
    {
        var root = _file.Dictionary(_file.StructTreeRoot.Data["K"]);
        var own = _file.Dictionary(Assert.Single(((ArrayToken)_file.Resolve(_file.StructTreeRoot.Data["Namespaces"])).Data));
        var elements = Below(root).ToList();

        Assert.Equal(("Document", Namespace), (TypeOf(root), NamespaceOf(root)));
        Assert.Equal(Namespace, TaggedFile.Text(own.Data["NS"]));
        Assert.All(elements, element => Assert.Equal(TypeOf(element) is "BlockQuote" or "Code" or "TOC" or "TOCI" ? null : Namespace, NamespaceOf(element)));
        Assert.Contains(elements, element => TypeOf(element) == "BlockQuote");
        Assert.DoesNotContain(elements, element => TypeOf(element) is "Note" or "Reference");

        string? NamespaceOf(DictionaryToken element) => element.Data.TryGetValue("NS", out var name) ? TaggedFile.Text(_file.Dictionary(name).Data["NS"]) : null;
    }

    [Fact]
    public void A_note_and_its_mark_refer_to_each_other()
    {
        var elements = Below(_file.Dictionary(_file.StructTreeRoot.Data["K"])).ToList();
        var notes = elements.Where(element => TypeOf(element) == "FENote").ToList();
        var marks = elements.Where(element => TypeOf(element) != "FENote" && element.Data.ContainsKey("Ref")).ToList();

        Assert.NotEmpty(notes);
        Assert.Equal(notes.Count, marks.Count);
        foreach (var (note, mark) in notes.Zip(marks))
        {
            Assert.Equal("Link", TypeOf(mark));
            Assert.Equal(note, Assert.Single(Referred(mark)));
            Assert.Equal(mark, Assert.Single(Referred(note)));
            Assert.Equal(TaggedFile.Text(note.Data["ID"])!.Replace("note", "noteref", StringComparison.Ordinal), TaggedFile.Text(mark.Data["ID"]));
            Assert.Equal(("FENote", "Footnote"), (Attribute(note, "O"), Attribute(note, "NoteType")));
        }

        IEnumerable<DictionaryToken> Referred(DictionaryToken element) => ((ArrayToken)_file.Resolve(element.Data["Ref"])).Data.Select(_file.Dictionary);
        string? Attribute(DictionaryToken element, string name) => TaggedFile.Text(_file.Dictionary(element.Data["A"]).Data[name]);
    }

    [Fact]
    public void Every_way_within_the_file_leads_to_an_element_whose_words_stand_at_its_place()
    {
        var elements = Below(_file.Dictionary(_file.StructTreeRoot.Data["K"])).ToList();
        var places = _file.Names(_file.Dictionary(_file.Catalog.Data["Names"]).Data["Dests"]).ToDictionary(pair => pair.Name, pair => ((ArrayToken)_file.Resolve(pair.Value)).Data);
        var links = _file.Pages.Where(page => page.Dictionary.Data.ContainsKey("Annots"))
            .SelectMany(page => ((ArrayToken)_file.Resolve(page.Dictionary.Data["Annots"])).Data.Select(_file.Dictionary)).ToList();
        var entries = Entries(_file.Dictionary(_file.Catalog.Data["Outlines"])).ToList();
        var actions = links.Concat(entries).Select(one => _file.Dictionary(one.Data["A"])).Where(action => TaggedFile.Text(action.Data["S"]) == "GoTo").ToList();

        Assert.NotEmpty(entries);
        Assert.True(actions.Count > entries.Count);
        Assert.DoesNotContain(links.Concat(entries), one => one.Data.ContainsKey("Dest"));
        Assert.DoesNotContain("OpenAction", _file.Catalog.Data.Keys);
        Assert.All(actions, action =>
        {
            var name = TaggedFile.Text(action.Data["D"])!;
            var structure = ((ArrayToken)_file.Resolve(action.Data["SD"])).Data;
            var element = _file.Dictionary(structure[0]);

            Assert.Contains(element, elements);
            Assert.Equal(places[name].Skip(1).Select(part => part.ToString()), structure.Skip(1).Select(part => part.ToString()));
            Assert.Equal(places[name][0], PageOf(element));
            Assert.NotEqual("Document", TypeOf(element));
            if (elements.Find(other => other.Data.TryGetValue("ID", out var id) && TaggedFile.Text(id) == name) is { } named)
            {
                Assert.Equal(named, element);
            }
        });
    }

    [Fact]
    public void What_is_read_of_it_is_what_is_read_of_the_first_standard()
    {
        var (first, second) = (PdfText.Recover(new MemoryStream(Write(ScreenStandard.Ua1))), PdfText.Recover(new MemoryStream(_bytes)));

        Assert.Equal(JsonSerializer.Serialize(first.Metadata), JsonSerializer.Serialize(second.Metadata));
        Assert.NotNull(second.Metadata.Date);
        Assert.Equal(
            DocumentDump.Write(EditionImporter.Import(first, Styles.Classic, "edition.pdf").Document),
            DocumentDump.Write(EditionImporter.Import(second, Styles.Classic, "edition.pdf").Document));
    }

    private static byte[] Write(ScreenStandard standard)
    {
        var style = Styles.Classic with { Pdf = Styles.Classic.Pdf with { Standard = standard } };
        using var output = new MemoryStream();
        Assert.Empty(PdfWriter.Write(new EditionJob(ScreenFiles.EveryFeature, style, default, readFile: TestPictures.Of), output));
        return output.ToArray();
    }

    private static string? TypeOf(DictionaryToken element) => TaggedFile.Text(element.Data["S"]);

    private IEnumerable<DictionaryToken> Below(DictionaryToken element) => Kids(element).SelectMany(Below).Prepend(element);

    private IEnumerable<DictionaryToken> Kids(DictionaryToken element) =>
        (_file.Resolve(element.Data["K"]) is ArrayToken array ? array.Data : [element.Data["K"]])
            .Select(_file.Resolve).OfType<DictionaryToken>().Where(kid => kid.Data.ContainsKey("S"));

    private IToken? PageOf(DictionaryToken element) =>
        element.Data.TryGetValue("Pg", out var page) ? page : Kids(element).Select(PageOf).FirstOrDefault(found => found is not null);

    private IEnumerable<DictionaryToken> Entries(DictionaryToken parent)
    {
        for (var next = parent.Data.GetValueOrDefault("First"); next is not null;)
        {
            var entry = _file.Dictionary(next);
            yield return entry;
            foreach (var below in Entries(entry))
            {
                yield return below;
            }

            next = entry.Data.GetValueOrDefault("Next");
        }
    }
}
