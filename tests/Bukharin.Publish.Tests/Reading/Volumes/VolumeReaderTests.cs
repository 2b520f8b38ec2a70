using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Volume = Bukharin.Publish.Tests.Support.Volumes;

namespace Bukharin.Publish.Tests.Reading.Volumes;

/// <summary>A volume is one tree, of which each node stands at its place in its own file.</summary>
public class VolumeReaderTests
{
    private static readonly Document Good = Volume.DocumentOf(Volume.Good);

    [Fact]
    public void Texts_stand_in_order_under_the_titles_of_their_parts()
    {
        var titles = Good.Blocks.Select(block => block switch
        {
            Heading part => $"{part.Level} {part.Words} #{part.Id}",
            Division { Role: var role, Blocks: [Heading title, ..] } => $"{role} {title.Level} {title.Words} #{title.Id}",
            _ => "?",
        });

        Assert.Equal(
            ["Introduction 1 Introduction #introduction", "1 The First Year #part-1", "Letter 2 A Lamp #lamp", "Letter 2 A Wick #trimming", "1 The Second Year #part-2", "Letter 2 Oil #oil"],
            titles);
    }

    [Fact]
    public void Ids_begin_with_that_of_their_text_and_are_there_once()
    {
        var labels = DocumentWalker.Labels(Good).Select(label => (label.Label.Id, label.Label.Address));
        var headings = DocumentWalker.Descendants(Good).OfType<Heading>().Select(heading => (heading.Id, heading.Level));

        Assert.Equal([("lamp-clause-1", "1"), ("lamp-clause-2", "2"), ("trimming-clause-1", "1")], labels);
        Assert.Contains(("oil-what-came", 3), headings);
        Assert.Equal(["lamp-o", "oil-x"], DocumentWalker.Notes(Good).Select(note => note.Label));
    }

    [Fact]
    public void Links_lead_to_places_in_other_texts()
    {
        Assert.Equal(["#lamp", "#lamp-clause-1"], DocumentWalker.Descendants(Good).OfType<Link>().Select(link => link.Target));
        Assert.Equal("#lamp-clause-2", Assert.Single(DocumentWalker.Descendants(Good).OfType<CrossReference>()).Target);
    }

    [Theory]
    [InlineData("lamp.md#clause-2", null)]
    [InlineData("#clause-1", null)]
    [InlineData("lamp.md#clause-1", "BP1242 'lamp.md#clause-1'", "2 places", "(lamp.md#clause-1)")]
    [InlineData("lamp.md#clause-3", "BP1322 'lamp.md#clause-3'", "'lamp.md#clause-1'")]
    [InlineData("oil.md#what-come", "BP1322 'oil.md#what-come'", "'oil.md#what-came'")]
    public void A_reference_is_told_of_as_its_text_has_it(string target, string? message, params string[] parts)
    {
        var told = Volume.Read(Volume.With("letters/wick.md", text => text.Replace("As I said under [](lamp.md#clause-2)", $"As was said under []({target})", StringComparison.Ordinal))).Diagnostics
            .Where(one => one.Code == DiagnosticCodes.AmbiguousReference || one.Code == DiagnosticCodes.UnknownReference).Select(one => $"{one}").ToList();

        if (message is null)
        {
            Assert.Empty(told);
            return;
        }

        Assert.All(parts.Prepend(message[..6]).Prepend(message[7..]), part => Assert.Contains(part, Assert.Single(told), StringComparison.Ordinal));
    }

    [Fact]
    public void From_another_folder_a_place_is_written_with_the_way_there()
    {
        var told = Assert.Single(
            Volume.Read(Volume.With("introduction.md", text => text.Replace("[a lamp](letters/lamp.md)", "[](letters/lamp.md#clause-1)", StringComparison.Ordinal))).Diagnostics,
            one => one.Code == DiagnosticCodes.AmbiguousReference);

        Assert.Equal("introduction.md", told.Span.File);
        Assert.Contains("(letters/lamp.md#clause-1)", told.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_node_is_told_at_its_place_in_its_own_file()
    {
        var lamp = Good.Texts.Single(text => text.Id == "lamp");
        var label = DocumentWalker.Labels(Good).First().Label;
        var title = DocumentWalker.Descendants(Good).OfType<Heading>().Single(heading => heading.Id == "lamp");

        Assert.Equal("letters/lamp.md", lamp.SourceFile);
        Assert.Equal(new SourceSpan("letters/lamp.md", 20, 1, 2), label.Span);
        Assert.Equal(("letters/lamp.md", 2), (title.Span.File, title.Span.Line));
        Assert.Equal(3, DocumentWalker.ParagraphNumberOf(Good, label.Span with { Line = 22 }));
    }

    [Fact]
    public void A_letter_has_its_headnote_and_its_credit_and_its_author_once()
    {
        var letter = (Division)Good.Blocks[2];

        Assert.Equal(
            ["1", "Nan Orr to Eda Pym", "Thole, 3 November 1894", "Autograph."],
            Words(Assert.IsType<Division>(letter.Blocks[1]), DivisionRole.Headnote));
        Assert.Equal(["Box 7, folio 2."], Words(Assert.IsType<Division>(letter.Blocks[^1]), DivisionRole.Source));
        Assert.DoesNotContain(DocumentWalker.Divisions(Good), division => division.Role == DivisionRole.Byline && Words(division, DivisionRole.Byline).Contains("Nan Orr"));
        Assert.Equal(["Eda Pym"], Words((Division)((Division)Good.Blocks[0]).Blocks[1], DivisionRole.Byline));
    }

    [Theory]
    [InlineData("title: A Lamp", "title: A Lamp\nrights: Mine.", "Mine.")]
    [InlineData("title: A Lamp", "title: A Lamp\nrights: To be copied freely.", "Box 7, folio 2.")]
    [InlineData("folio 2.", "folio 2.\nsubtitle: Of *tin*", "Box 7, folio 2.")]
    public void Rights_stand_below_a_text_where_they_are_not_those_of_the_volume(string old, string now, string last)
    {
        var document = Volume.DocumentOf(Volume.With("letters/lamp.md", text => text.Replace(old, now, StringComparison.Ordinal)));

        var letter = (Division)document.Blocks[2];
        Assert.Equal(last, Words((Division)letter.Blocks[^1], DivisionRole.Source)[^1]);
    }

    [Fact]
    public void A_text_that_is_more_than_a_letter_is_a_work_and_a_postscript_belongs_to_its_letter()
    {
        var work = Volume.DocumentOf(Volume.With("letters/oil.md", text => text.TrimEnd('\n') + "\n\n::: commentary\nIt did.\n:::\n"));
        var letter = Volume.DocumentOf(Volume.With("letters/oil.md", text => text.TrimEnd('\n') + "\n\n::: postscript\nIt did.\n:::\n"));

        Assert.Equal(DivisionRole.Work, ((Division)work.Blocks[^1]).Role);
        Assert.Equal(DivisionRole.Letter, ((Division)letter.Blocks[^1]).Role);
        Assert.Contains(((Division)letter.Blocks[^1]).Blocks, block => block is Division { Role: DivisionRole.Postscript });
    }

    [Theory]
    [InlineData("letters/wick.md", "lamp.md#clause-2)", "lamp.md#clause-7)", "BP1322", "lamp.md#clause-7")]
    [InlineData("letters/wick.md", "lamp.md#clause-1)", "lamp.md#clause-7)", "BP1311", "lamp.md#clause-7")]
    [InlineData("letters/wick.md", "lamp.md#clause-1)", "lump.md#clause-1)", "BP1320", "lump.md")]
    [InlineData("letters/lamp.md", "lang: en-GB", "lang: fr", "BP1807", "'fr'")]
    [InlineData("letters/lamp.md", "author: Nan Orr", "author: { name: A. Brook, role: trl }", "BP1808", "A. Brook")]
    [InlineData("letters/lamp.md", "author: Nan Orr", "style: handout", "BP1810", "handout")]
    [InlineData("book.volume.yaml", "[letters/oil.md]", "[letters/lamp.md]", "BP1803", "on line 10")]
    [InlineData("book.volume.yaml", "[letters/oil.md]", "[letters/ail.md]", "BP1802", "letters/ail.md")]
    [InlineData("book.volume.yaml", "[letters/oil.md]", "[../oil.md]", "BP1805", "../oil.md")]
    [InlineData("book.volume.yaml", "[letters/oil.md]", "[other.volume.yaml]", "BP1804", "other.volume.yaml")]
    [InlineData("book.volume.yaml", "id: trimming", "id: LAMP", "BP1105", "letters, figures")]
    [InlineData("book.volume.yaml", "id: trimming", "id: lamp", "BP1806", "lamp.md")]
    [InlineData("book.volume.yaml", "notes: by-text", "notes: by-page", "BP1105", "'through'")]
    [InlineData("book.volume.yaml", "notes:", "nots:", "BP1103", "'notes'")]
    [InlineData("book.volume.yaml", "texts: [letters/oil.md]", "text: [letters/oil.md]", "BP1103", "'texts'")]
    [InlineData("book.volume.yaml", "notes: by-text", "texts: [letters/oil.md]", "BP1105", "one of the parts")]
    [InlineData("book.volume.yaml", "notes: by-text", "each: perhaps", "BP1105", "'true'")]
    public void What_is_wrong_is_told_where_it_stands(string file, string old, string now, string code, string words)
    {
        var result = Volume.Read(Volume.With(file, text => text.Replace(old, now, StringComparison.Ordinal)));

        var told = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code.Id == code);
        Assert.Contains(words, told.ToString(), StringComparison.Ordinal);
        Assert.True(told.Span.Line > 0);
        Assert.Equal(told.Severity == DiagnosticSeverity.Error, result.Document is null);
    }

    [Fact]
    public void A_page_of_the_source_that_two_texts_have_is_no_place_to_lead_to()
    {
        var files = Volume.With("letters/lamp.md", text => text.Replace("The oil", "[p. 4]{.page} The oil, as [there](#page-4)", StringComparison.Ordinal));
        Assert.NotNull(Volume.Read(files).Document);

        files["letters/oil.md"] = files["letters/oil.md"].Replace("Ten", "[p. 4]{.page} Ten", StringComparison.Ordinal);

        Assert.Contains(Volume.Read(files).Diagnostics, diagnostic => diagnostic.Code.Id == "BP1809");
    }

    [Fact]
    public void A_volume_without_texts_is_none() => Assert.Contains(
        Volume.Read(new Dictionary<string, string> { ["volume.yaml"] = "title: A\nlang: en\nsource: none\n" }).Diagnostics, diagnostic => diagnostic.Code.Id == "BP1801");

    private static string[] Words(Division division, DivisionRole role)
    {
        Assert.Equal(role, division.Role);
        return [.. DocumentWalker.Descendants(division.Blocks).OfType<Paragraph>().Select(paragraph => PlainWords.Of(paragraph.Inlines))];
    }
}
