using System.Globalization;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Docx.Package;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>A field of Word's that lists places with their pages (ISO/IEC 29500-1, 17.16.5.68), with the result that Word would compute.</summary>
/// <param name="series">A digit that the names of its bookmarks have: each field has names of its own.</param>
/// <param name="listLetter">Which TC fields are meant for it: those with this letter.</param>
internal sealed class ContentsField(int series, string listLetter)
{
    private readonly List<ContentsLine> _entries = [];
    private readonly List<W.Text> _pageNumbers = [];

    /// <summary>Lists a place.</summary>
    /// <param name="title">Its entry.</param>
    /// <param name="paragraph">The paragraph that it is in.</param>
    /// <param name="bookmarks">Makes bookmarks.</param>
    /// <returns>The two ends of the bookmark that the entry leads to.</returns>
    public (W.BookmarkStart Start, W.BookmarkEnd End) Add(ContentsTitle title, W.Paragraph paragraph, Bookmarks bookmarks)
    {
        // Word's own names for these begin so; the underscore hides them from its list of bookmarks.
        var name = string.Create(CultureInfo.InvariantCulture, $"_Toc{series}{_entries.Count + 1:D8}");
        _entries.Add(new ContentsLine(title, name, paragraph));
        return bookmarks.Make(name);
    }

    /// <summary>Lists what is no heading, by a TC field where it begins (17.16.5.67), which shows nothing, and which Word lists when somebody updates the list.</summary>
    /// <param name="title">Its entry, whose words are fit for XML.</param>
    /// <param name="paragraph">Its first paragraph, to which the field is added.</param>
    /// <param name="bookmarks">Makes bookmarks.</param>
    public void AddUnseen(ContentsTitle title, W.Paragraph paragraph, Bookmarks bookmarks)
    {
        var (start, end) = Add(title, paragraph, bookmarks);
        paragraph.Append(
            start,
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            new W.Run(Code(FormattableString.Invariant($" TC \"{title.Title.Replace("\"", "\u201D", StringComparison.Ordinal)}\" \\f {listLetter} \\l {title.Depth + 1} "))),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
            end);
    }

    /// <summary>The lines of the list, as yet without the pages' numbers.</summary>
    /// <param name="switches">What the field lists besides TC fields; empty for nothing.</param>
    /// <param name="styleOf">The style of an entry, by how many others it stands below.</param>
    public IEnumerable<W.Paragraph> Build(string switches, Func<int, string> styleOf)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            var line = new W.Paragraph(new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = styleOf(_entries[i].Title.Depth) },
            });
            if (i == 0)
            {
                line.Append(
                    Character(W.FieldCharValues.Begin),
                    new W.Run(Code(FormattableString.Invariant($" TOC {switches}\\f {listLetter} \\h \\z "))),
                    Character(W.FieldCharValues.Separate));
            }

            line.AppendChild(Entry(_entries[i]));
            if (i == _entries.Count - 1)
            {
                line.AppendChild(Character(W.FieldCharValues.End));
            }

            yield return line;
        }
    }

    /// <summary>Puts the pages' numbers in.</summary>
    /// <param name="pageOf">The page on which a paragraph begins.</param>
    public void Number(Func<W.Paragraph, int> pageOf)
    {
        for (var i = 0; i < _pageNumbers.Count; i++)
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
