using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Sections;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The table of contents and the lists of figures and of tables: fields of Word's with their results, so that nobody is asked to update them.</summary>
/// <remarks>Headings are listed by their styles, those behind the text too. A part of the text without a heading has a TC field where it begins, and so has what has a caption.</remarks>
/// <param name="copy">The copy.</param>
internal sealed class ContentsStory(PreparedCopy copy)
{
    private readonly Dictionary<string, ContentsTitle> _listed = copy.Contents.ToDictionary(title => title.Id, StringComparer.Ordinal);
    private readonly ContentsField _contents = new(series: 0, "C");
    private readonly ContentsField _figures = new(series: 1, "F");
    private readonly ContentsField _tables = new(series: 2, "T");

    /// <summary>Whether the document has contents.</summary>
    public bool AreThere => _listed.Count > 0;

    /// <summary>Whether anything is listed before the text.</summary>
    public bool IsAnyListThere => AreThere || copy.Captions is not { Figures.IsEmpty: true, Tables.IsEmpty: true };

    /// <summary>The entry of a section of the text; null where the contents do not list it.</summary>
    /// <param name="id">The section's id; null for none.</param>
    public ContentsTitle? EntryOf(string? id) => id is null ? null : _listed.GetValueOrDefault(id);

    /// <summary>Lists a heading.</summary>
    /// <param name="title">Its entry.</param>
    /// <param name="paragraph">The heading.</param>
    /// <param name="bookmarks">Makes bookmarks.</param>
    /// <returns>The two ends of the bookmark that the entry leads to.</returns>
    public (W.BookmarkStart Start, W.BookmarkEnd End) Add(ContentsTitle title, W.Paragraph paragraph, Bookmarks bookmarks) => _contents.Add(title, paragraph, bookmarks);

    /// <summary>Lists a part that has no heading, at the beginning of its first paragraph.</summary>
    /// <param name="title">Its entry, whose words are fit for XML.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="bookmarks">Makes bookmarks.</param>
    public void AddPart(ContentsTitle title, W.Paragraph paragraph, Bookmarks bookmarks) => _contents.AddUnseen(title, paragraph, bookmarks);

    /// <summary>Lists a figure or a table, if there is a list of them, at the beginning of its caption.</summary>
    /// <param name="block">The figure or the table.</param>
    /// <param name="caption">The paragraph of its caption, which has no words yet.</param>
    /// <param name="context">What all stories have in common.</param>
    public void AddCaption(Block block, W.Paragraph caption, StoryContext context)
    {
        if (copy.Captions.EntryOf(block) is { } entry)
        {
            (block is Table ? _tables : _figures).AddUnseen(entry with { Title = context.Plain(entry.Title) }, caption, context.Bookmarks);
        }
    }

    /// <summary>Builds a list, as yet without the pages' numbers.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="heading">The word above it.</param>
    public IEnumerable<OpenXmlElement> Build(MatterKind kind, string heading)
    {
        var above = MatterStory.Paragraph(StyleIds.ContentsHeading, heading);
        if (kind != MatterKind.Contents)
        {
            return [above, .. (kind == MatterKind.Tables ? _tables : _figures).Build("", _ => StyleIds.CaptionListEntry)];
        }

        var lines = _contents.Build(FormattableString.Invariant($"\\o \"1-{TableOfContents.Ranks}\" "), depth => StyleIds.Contents(depth + 1));
        return
        [
            new W.SdtBlock(
                new W.SdtProperties(new W.SdtContentDocPartObject(new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())),
                new W.SdtContentBlock([above, .. lines])),
        ];
    }

    /// <summary>Puts the pages' numbers in.</summary>
    /// <param name="pageOf">The page on which a paragraph begins.</param>
    public void Number(Func<W.Paragraph, int> pageOf)
    {
        foreach (var field in (ReadOnlySpan<ContentsField>)[_contents, _figures, _tables])
        {
            field.Number(pageOf);
        }
    }
}
