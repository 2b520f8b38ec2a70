using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Names the bookmarks of headings and labels after their ids.</summary>
/// <remarks>
/// An id is the bookmark's name as it is, hyphens and all: <c>clause-2-b</c>. Word's dialogue takes letters, digits and the
/// underscore only, but the format takes any string (ISO/IEC 29500-1, 17.13.6.2), and Word follows links to such
/// bookmarks and keeps them: every heading that Pandoc writes has one (jgm/pandoc#5091, where the name with hyphens works
/// and the long one does not). So the ids are the same in every edition. What Word does not take is a name of more than 40
/// characters ([MS-OI29500], bookmarkStart: "strings of length at most 40"), one that does not begin with a letter, or
/// two that differ only in their case; there the name is a shortened id with the beginning of its SHA-256.
/// </remarks>
internal sealed class Bookmarks
{
    private const int LongestName = 40;
    private const int HashDigits = 8;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private int _lastId;

    private Bookmarks()
    {
    }

    /// <summary>Names all bookmarks of a copy, so that a link can be written before what it leads to.</summary>
    public static Bookmarks For(PreparedCopy copy)
    {
        var bookmarks = new Bookmarks();
        bookmarks.Collect(copy.Document.Blocks, copy);
        foreach (var note in copy.Notes)
        {
            bookmarks.Collect(note.Blocks, copy);
            if (copy.References.LeadsTo(note))
            {
                bookmarks.Name(note.MarkId);
            }
        }

        return bookmarks;
    }

    /// <summary>Finds the name of the bookmark that stands for an id.</summary>
    public bool TryGetName(string id, [MaybeNullWhen(false)] out string name) => _names.TryGetValue(id, out name);

    /// <summary>Makes the two ends of an id's bookmark, once: words that stand in the line and in a note have it in the line.</summary>
    public (W.BookmarkStart Start, W.BookmarkEnd End)? Open(string id)
    {
        if (!_opened.Add(id))
        {
            return null;
        }

        return Make(_names[id]);
    }

    /// <summary>Makes the two ends of a bookmark that stands for no id.</summary>
    public (W.BookmarkStart Start, W.BookmarkEnd End) Make(string name) => Make(++_lastId, name);

    /// <summary>Makes the two ends of a mark of structure: where a container of the text begins and ends.</summary>
    /// <param name="what">What is marked: <c>letter</c>, <c>quote</c>.</param>
    public (W.BookmarkStart Start, W.BookmarkEnd End) Mark(string what) => Make(++_lastId, StructureBookmarks.NameOf(what, _lastId));

    /// <summary>Marks the beginning of a container once more (see <see cref="StructureMarks"/> for why).</summary>
    /// <param name="mark">The other one.</param>
    public (W.BookmarkStart Start, W.BookmarkEnd End) MarkBeginning(W.BookmarkStart mark) =>
        Make(++_lastId, StructureBookmarks.NameOf(StructureBookmarks.From, int.Parse(mark.Id!.Value!, CultureInfo.InvariantCulture)));

    private static (W.BookmarkStart Start, W.BookmarkEnd End) Make(int number, string name)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        return (new W.BookmarkStart { Id = id, Name = name }, new W.BookmarkEnd { Id = id });
    }

    private void Collect(ImmutableArray<Block> blocks, PreparedCopy copy)
    {
        foreach (var block in DocumentWalker.Blocks(blocks))
        {
            switch (block)
            {
                case Heading heading:
                    Name(heading.Id);
                    Collect(copy.Runs(heading));
                    break;
                case Paragraph paragraph:
                    Collect(copy.Runs(paragraph));
                    break;
                case Clause clause:
                    Name(clause.Label.Id);
                    break;
                case Figure { Id.Length: > 0 } figure:
                    Name(figure.Id);
                    break;
            }
        }
    }

    private void Collect(ImmutableArray<Run> runs)
    {
        foreach (var run in runs)
        {
            if (run is LabelRun label)
            {
                Name(label.Label.Id);
            }
            else if (run.Format.Mention is { Id: { } mention })
            {
                Name(mention);
            }
            else if (run.Format.Anchor is { } anchor)
            {
                Name(anchor);
            }
        }
    }

    private void Name(string id)
    {
        if (_names.ContainsKey(id))
        {
            return;
        }

        var name = id is { Length: > 0 and <= LongestName } && char.IsLetter(id[0]) && _taken.Add(id) ? id : Shorten(id);
        _taken.Add(name);
        _names.Add(id, name);
    }

    private static string Shorten(string id)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits];
        var lead = id.Length > 0 && char.IsLetter(id[0]) ? id : $"id-{id}";
        var length = Math.Min(lead.Length, LongestName - HashDigits - 1);
        return $"{lead[..length]}-{hash}";
    }
}
