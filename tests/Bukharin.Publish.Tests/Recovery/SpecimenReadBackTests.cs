using System.IO.Compression;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Recovery;

/// <summary>What the writers make of the specimen, read back.</summary>
public sealed class SpecimenReadBackTests
{
    private static readonly Document Letter = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;

    private static readonly Dictionary<string, RecoveredEdition> Editions = new()
    {
        ["docx"] = Recover(DocxWriter.Write, DocxText.Recover),
        ["epub"] = Recover(EpubWriter.Write, EpubText.Recover),
    };

    private static RecoveredEdition Recover(EditionWriter write, EditionReader read) => read(Written(write));

    private static MemoryStream Written(EditionWriter write)
    {
        var file = new MemoryStream();
        write(new EditionJob(Letter, Styles.Classic, new EditionTimestamp(DateTimeOffset.UnixEpoch), readFile: TestPictures.Of), file);
        file.Position = 0;
        return file;
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Every_label_stands_to_the_letter_at_its_target_and_in_order(string format)
    {
        var pieces = Editions[format].Paragraphs.SelectMany(paragraph => paragraph.Pieces)
            .Where(piece => piece is not (RecoveredPageTurn or RecoveredTarget { Id: ['p', 'a', 'g', 'e', '-', ..] })).ToList();
        var labels = DocumentWalker.Labels(Letter).Select(placed => placed.Label).ToList();

        var found = pieces
            .Select((piece, at) => (piece, at))
            .Where(place => place.piece is RecoveredTarget target && target.Id.StartsWith("clause-", StringComparison.Ordinal))
            .Select(place => (((RecoveredTarget)place.piece).Id, Label: Assert.IsType<RecoveredText>(pieces[place.at + 1])))
            .ToList();

        Assert.Equal(labels.Select(label => label.Id), found.Select(place => place.Id));
        Assert.Equal(labels.Select(label => label.Text), found.Select(place => place.Label.Text));
        Assert.All(found, place => Assert.True(place.Label.Markup.Label));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Every_note_stands_in_the_order_of_its_mark(string format)
    {
        var edition = Editions[format];
        var count = DocumentWalker.Interventions(Letter).Count() + DocumentWalker.Notes(Letter).Count();

        Assert.Equal(count, edition.Notes.Length);
        Assert.Equal(edition.Notes.Select(note => note.Key), edition.Marks().Select(mark => mark.NoteKey));
        Assert.Equal(Enumerable.Range(1, count).Select(number => $"{number}"), edition.Marks().Select(mark => mark.Printed));
        Assert.StartsWith("Oswin Pell, Secretary", edition.Notes[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, edition.Notes.Single(note => note.Paragraphs.Length > 1).Paragraphs.Length);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Brackets_that_stay_in_the_line_are_marked(string format)
    {
        var marked = Editions[format].Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>()
            .Where(piece => piece.Format.Mark is not null).Select(piece => piece.Text);

        Assert.Equal(["[sic]", "[eleven]", "[…]", "[19th]", "[forgiven?]", "[October]", "[…]", "[Monday]", "[rising?]"], marked);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Foreign_words_small_capitals_and_emphasis_are_told_apart(string format)
    {
        var edition = Editions[format];

        Assert.Equal("ru", edition.FormatOf("Надежда").Language);
        Assert.Equal("fr", edition.FormatOf("utile, mais non indispensable").Language);
        Assert.True(edition.FormatOf("S.S. Halcyon").SmallCaps);
        Assert.True(edition.FormatOf("light good throughout").Emphasis);
        Assert.True(edition.FormatOf("heavy type").Strong);
        Assert.Equal("https://example.org/thole-rock", edition.FormatOf("example.org").Link);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void The_file_says_whose_it_is(string format)
    {
        var metadata = Editions[format].Metadata;
        var front = Letter.FrontMatter;

        Assert.Equal(front.Title, metadata.Title);
        Assert.Equal(front.Language, metadata.Language);
        Assert.Equal(["Walter Ansty"], metadata.Authors);
        Assert.Equal([("Ruth Calloway", "edt")], metadata.OtherContributors);
        Assert.Equal(front.Credit.Text, string.Join(' ', metadata.Source));
        Assert.Equal(front.Rights, metadata.Rights);
        Assert.Equal(front.Identifier, metadata.Identifier);
        Assert.Contains("1894-11-03", metadata.Dates);
        Assert.Contains(front.Credit.Lines, line => Editions[format].Texts().Contains(line));
    }

    [Fact]
    public void The_pages_of_the_DOCX_have_the_credit_and_the_file_the_hash_of_the_source()
    {
        var edition = Editions["docx"];

        Assert.Contains(edition.PageTexts, text => text.StartsWith("Letters to the Board of Lights, edited by Ruth Calloway", StringComparison.Ordinal));
        Assert.Equal(Letter.SourceSha256, edition.Metadata.SourceSha256);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Whatever_is_cut_out_of_a_part_is_a_fault_or_a_loss_and_never_a_crash(string format)
    {
        (EditionWriter write, EditionReader read) = format == "docx"
            ? ((EditionWriter)DocxWriter.Write, (EditionReader)DocxText.Recover) : (EpubWriter.Write, EpubText.Recover);
        var parts = new List<(string Name, string Text)>();
        using (var archive = new ZipArchive(Written(write)))
        {
            foreach (var entry in archive.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                parts.Add((entry.FullName, reader.ReadToEnd()));
            }
        }

        // Elements are cut as well as characters, or nearly every cut would be malformed.
        var random = new Random(1894);
        var faults = 0;
        for (var i = 0; i < 300; i++)
        {
            var at = random.Next(parts.Count);
            var text = parts[at].Text;
            var from = random.Next(text.Length);
            var to = Math.Min(text.Length, from + random.Next(1, 200));
            if (i % 2 == 0 && text.IndexOf('<', from) is >= 0 and var open && text.IndexOf('>', open) is >= 0 and var close)
            {
                (from, to) = text[close - 1] == '/' ? (open, close + 1) : (close + 1, Math.Max(close + 1, text.IndexOf('<', close)));
            }

            try
            {
                read(new MemoryStream(HandMadeZip.Of(parts.Select((part, other) => other == at ? (part.Name, text.Remove(from, to - from)) : part))));
            }
            catch (InvalidDataException)
            {
                faults++;
            }
        }

        Assert.InRange(faults, 1, 299);
    }
}
