using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Import;

/// <summary>The lists of persons, places and things come back from the registers that editions print of them.</summary>
public class RegisterImportTests
{
    private const string Source = """
        ---
        title: A Passage
        lang: en
        source: none
        persons:
          - key: corrie
            name: Tam Corrie
            sort: Corrie, Tam
            description: master (for a time) of the "supply" boat
            ref: https://www.wikidata.org/wiki/Q42
          - { key: ansty, name: Hester Ansty, sort: "Ansty, Hester" }
          - { key: board, name: The Harbour Board, sort: Harbour Board }
          - Nobody
        places:
          - { name: Thole Rock, ref: "https://www.geonames.org/1" }
        things:
          - { key: emma, name: Emma, description: "a boat, and a slow one" }
        ---

        [Tam Corrie]{.person key=corrie} came to [the Rock]{.place key=thole-rock} in the [Emma]{.thing}.[^1]

        1) [Mrs. Ansty]{.person key=ansty} had asked [the Board]{.person key=board}.

        2) [Tam]{.person key=corrie} was late, and so was [Piet]{.person}.

        [^1]: [Tam]{.person key=corrie} says so.

        """;

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void What_the_registers_print_comes_back(string format)
    {
        var source = MarkdownReader.Read(Source, "passage.md").Document!;
        var imported = EditionImporter.Import(Editions.Recover(format, source, Styles.Classic), Styles.Classic, $"passage.{format}");
        var read = MarkdownReader.Read(EditionMarkdown.Write(imported.Document), "again.md").Document!;

        Assert.Equal(
            [
                "Person ansty: Ansty, Hester | - | - | -",
                "Person corrie: Tam Corrie | Corrie, Tam | master (for a time) of the \"supply\" boat | https://www.wikidata.org/wiki/Q42",
                "Person board: The Harbour Board | - | - | -",
                "Person piet: Piet | - | - | -",
                "Place thole-rock: Thole Rock | - | - | https://www.geonames.org/1",
                "Thing emma: Emma | - | a boat, and a slow one | -",
            ],
            read.FrontMatter.Registers.Entries.Select(entry => $"{entry.Kind} {entry.Key}: {entry.Name} | {entry.Sort ?? "-"} | {entry.Description ?? "-"} | {entry.Reference ?? "-"}"));
        Assert.Contains(imported.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ImportedRegisters);
    }

    [Fact]
    public void An_edition_without_registers_has_no_lists()
    {
        var source = MarkdownReader.Read(Source.Replace("persons:", "registers: false\npersons:", StringComparison.Ordinal), "passage.md").Document!;
        var imported = EditionImporter.Import(Editions.Recover("epub", source, Styles.Classic), Styles.Classic, "passage.epub");

        Assert.Empty(imported.Document.FrontMatter.Registers.Entries);
        Assert.DoesNotContain(imported.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ImportedRegisters);
    }
}
