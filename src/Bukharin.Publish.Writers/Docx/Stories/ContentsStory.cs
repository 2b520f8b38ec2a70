using System.Globalization;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Docx.Package;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The table of contents: a field of Word's with the result that Word would compute, so that nobody is asked to update it.</summary>
/// <remarks>
/// Headings are listed by their styles, those behind the text too. A part of the text without a heading has a TC field where it begins
/// (ISO/IEC 29500-1, 17.16.5.67), which shows nothing, and which Word lists when somebody does update the contents.
/// </remarks>
/// <param name="copy">The copy.</param>
internal sealed class ContentsStory(PreparedCopy copy)
{
    // Which TC fields are meant: those with this letter (17.16.5.68, \f).
    private const string ListLetter = "C";

    private readonly Dictionary<string, ContentsTitle> _listed = copy.Contents.ToDictionary(title => title.Id, StringComparer.Ordinal);
    private readonly List<ContentsLine> _entries = [];
    private readonly List<W.Text> _pageNumbers = [];

    /// <summary>Whether the document has contents.</summary>
    public bool AreThere => _listed.Count > 0;

    /// <summary>The entry of a section of the text; null where the contents do not list it.</summary>
    /// <param name="id">The section's id; null for none.</param>
    public ContentsTitle? EntryOf(string? id) => id is null ? null : _listed.GetValueOrDefault(id);

    /// <summary>Lists a heading.</summary>
    /// <param name="title">Its entry.</param>
    /// <param name="paragraph">The heading.</param>
    /// <param name="bookmarks">Makes bookmarks.</param>
    /// <returns>The two ends of the bookmark that the entry leads to.</returns>
    public (W.BookmarkStart Start, W.BookmarkEnd End) Add(ContentsTitle title, W.Paragraph paragraph, Bookmarks bookmarks)
    {
        // Word's own names for these begin so; the underscore hides them from its list of bookmarks.
        var name = string.Create(CultureInfo.InvariantCulture, $"_Toc{_entries.Count + 1:D9}");
        _entries.Add(new ContentsLine(title, name, paragraph));
        return bookmarks.Make(name);
    }

    /// <summary>Lists a part that has no heading, at the beginning of its first paragraph.</summary>
    /// <param name="title">Its entry, whose words are fit for XML.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="bookmarks">Makes bookmarks.</param>
    public void AddPart(ContentsTitle title, W.Paragraph paragraph, Bookmarks bookmarks)
    {
        var (start, end) = Add(title, paragraph, bookmarks);
        paragraph.Append(
            start,
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            new W.Run(Code(FormattableString.Invariant($" TC \"{title.Title.Replace("\"", "\u201D", StringComparison.Ordinal)}\" \\f {ListLetter} \\l {title.Depth + 1} "))),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
            end);
    }

    /// <summary>Builds the contents, as yet without the pages' numbers.</summary>
    /// <param name="heading">The word above them.</param>
    public W.SdtBlock Build(string heading)
    {
        var content = new W.SdtContentBlock(MatterStory.Paragraph(StyleIds.ContentsHeading, heading));
        for (var i = 0; i < _entries.Count; i++)
        {
            var line = new W.Paragraph(new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Contents(_entries[i].Title.Depth + 1) },
            });
            if (i == 0)
            {
                line.Append(
                    Character(W.FieldCharValues.Begin),
                    new W.Run(Code(FormattableString.Invariant($" TOC \\o \"1-{TableOfContents.Ranks}\" \\f {ListLetter} \\h \\z "))),
                    Character(W.FieldCharValues.Separate));
            }

            line.AppendChild(Entry(_entries[i]));
            if (i == _entries.Count - 1)
            {
                line.AppendChild(Character(W.FieldCharValues.End));
            }

            content.AppendChild(line);
        }

        return new W.SdtBlock(
            new W.SdtProperties(new W.SdtContentDocPartObject(
                new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())),
            content);
    }

    /// <summary>Puts the pages' numbers in.</summary>
    /// <param name="pageOf">The page on which a paragraph begins.</param>
    public void Number(Func<W.Paragraph, int> pageOf)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            _pageNumbers[i].Text = pageOf(_entries[i].Paragraph).ToString(CultureInfo.InvariantCulture);
        }
    }

    private W.Hyperlink Entry(ContentsLine entry)
    {
        var number = new W.Text("0");
        _pageNumbers.Add(number);
        return new W.Hyperlink(
            new W.Run(new W.Text(entry.Title.Title) { Space = SpaceProcessingModeValues.Preserve }),
            new W.Run(new W.TabChar()),
            Character(W.FieldCharValues.Begin),
            new W.Run(Code($" PAGEREF {entry.Bookmark} \\h ")),
            Character(W.FieldCharValues.Separate),
            new W.Run(number),
            Character(W.FieldCharValues.End))
        {
            Anchor = entry.Bookmark,
            History = OnOff.On,
        };
    }

    private static W.Run Character(W.FieldCharValues kind) => new(new W.FieldChar { FieldCharType = kind });

    private static W.FieldCode Code(string code) => new(code) { Space = SpaceProcessingModeValues.Preserve };
}
