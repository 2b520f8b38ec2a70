using Bukharin.Publish.Tests.Verification.Mutation.Kinds;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>The harness before it judges anything: what it damages is damaged, and only that.</summary>
public class DamagingTests
{
    [Fact]
    public void There_are_kinds_enough() => Assert.InRange(DamageKinds.All.Length, 40, int.MaxValue);

    [Fact]
    public void Good_editions_have_every_character_and_note_of_the_source() => Assert.All(GoodEditions.All, text =>
    {
        Assert.Equal(text.Source.Notes.Count, text.File.NoteTexts.Length);
        Assert.Equal(
            text.Source.Notes.Select(note => note.Text),
            text.File.NoteTexts.Select(cells => Source.Folded.Of(string.Concat(cells.Select(cell => cell.Text)))));
    });

    [Fact]
    public void Good_editions_have_a_mark_for_each_note() => Assert.All(GoodEditions.All, text => Assert.Equal(text.Source.Notes.Count, text.File switch
    {
        PdfEditionFile pdf => pdf.Marks.Length,
        DocxFile docx => docx.Marks.Length,
        var epub => ((EpubFile)epub).Marks.Length,
    }));

    [Fact]
    public void Every_kind_can_be_done_in_each_of_its_formats() => Assert.All(
        from text in GoodEditions.WithFew
        let manuscript = GoodEditions.Of(text)
        from kind in DamageKinds.All
        where kind.Formats.HasFlag(text.File.Format) && (kind.Of is null ? !GoodEditions.Apart.Contains(manuscript) : kind.Of == manuscript)
        group text by (kind, text.File.Format),
        group => Assert.Contains(group, text => Enumerable.Range(0, 5).Any(seed => Mutant.Make(group.Key.kind, text, seed) is not null)));

    [Fact]
    public void A_seed_gives_the_same_file_again()
    {
        var kind = DamageKinds.All.Single(kind => kind.Name == "swap two words");

        Assert.All(GoodEditions.All, text => Assert.Equal(Mutant.Make(kind, text, 7)!.Damage.Bytes, Mutant.Make(kind, text, 7)!.Damage.Bytes));
    }

    [Fact]
    public void A_dropped_word_is_gone_and_nothing_else() => Assert.All(GoodEditions.All, text =>
    {
        var word = text.Words.Single(word => text.TextOf(word) is "contractor;" or "washing");
        var (before, after) = (Words(text.File.Bytes, text.File.Format), Words(TextDamage.Drop(text, word).Bytes, text.File.Format));

        Assert.Equal([.. before.Where(one => one != text.TextOf(word))], after);
    });

    private static List<string> Words(byte[] bytes, EditionFormat format)
    {
        if (format is EditionFormat.Pdf or EditionFormat.Print)
        {
            using var pdf = PdfDocument.Open(bytes);

            // Where two faces share a line, a hair's difference between their baselines decides which this reader puts first; and whether a
            // mark is a word of its own, the white of the whole page, of which a dropped word leaves more.
            return
            [
                .. pdf.GetPages().SelectMany(page => page.GetWords().Select(word => word.Text.TrimEnd([.. "0123456789"]))
                    .Where(word => word.Length > 0).Order(StringComparer.Ordinal)),
            ];
        }

        var zip = ZipParts.Read(bytes);
        return [.. zip.Entries.Where(entry => entry.Name.EndsWith("ml", StringComparison.Ordinal))
            .SelectMany(entry => zip.Xml(entry.Name).Root!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
    }
}
