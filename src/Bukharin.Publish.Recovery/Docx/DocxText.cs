using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Docx.Numbering;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Revisions;
using Bukharin.Publish.Recovery.Docx.Runs;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>Reads a DOCX back from its raw parts.</summary>
internal static class DocxText
{
    /// <summary>Recovers what a reader sees of a DOCX: hidden and deleted words and the codes of fields are not there, the numbers that Word computes for lists are.</summary>
    /// <param name="edition">The package (ISO/IEC 29500, transitional), from the present position on; seekable. It stays open.</param>
    /// <returns>
    /// The text; notes in the order of their part, also one that no mark leads to, keyed by their ids; the paragraphs of
    /// headers and footers; the properties. A mark has the number that Word counts.
    /// </returns>
    /// <exception cref="InvalidDataException">The archive or a part of it is damaged or missing, or it is no such package.</exception>
    public static RecoveredEdition Recover(Stream edition) => Recover(edition, TrackedChanges.Accepted);

    /// <summary>Recovers what a reader sees of a DOCX in one state of its tracked changes.</summary>
    /// <inheritdoc cref="Recover(Stream)" path="/param" />
    /// <param name="edition"></param>
    /// <param name="changes">Whether the changes are read as made, with the places where they stand, or as not made.</param>
    /// <inheritdoc cref="Recover(Stream)" path="/returns" />
    /// <inheritdoc cref="Recover(Stream)" path="/exception" />
    public static RecoveredEdition Recover(Stream edition, TrackedChanges changes)
    {
        ArgumentNullException.ThrowIfNull(edition);

        // ISO/IEC 29500-2, 6.2.2.3: names of parts do not differ by case.
        using var archive = ZipPackage.Open(edition, StringComparer.OrdinalIgnoreCase);
        var package = new OpcPackage(archive) { Changes = changes };
        var main = package.Follow("", "officeDocument")
            ?? throw new InvalidDataException("_rels/.rels: the package has no relationship to a main document.");
        if (!package.ContentTypeOf(main).Contains("wordprocessingml.", StringComparison.Ordinal)
            && !package.ContentTypeOf(main).Contains("ms-word.", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"[Content_Types].xml: '{main}' is '{package.ContentTypeOf(main)}', which is no WordprocessingML document.");
        }

        var whole = package.ReadWhole(main).Child("body");
        var body = package.Read(main).Child("body")
            ?? throw new InvalidDataException($"{main}: it is no document with a body in transitional WordprocessingML ({WordNames.Main}).");
        var styles = new WordStyles(Part("styles"));
        var settings = Part("settings");
        var application = package.Follow("", "extended-properties") is { } extended
            ? (string?)package.Read(extended).Elements().FirstOrDefault(element => element.Name.LocalName == "Application") ?? "" : "";
        var metadata = DocxMetadata.Read(package, styles.Defaults.Language);
        var context = new ReadingContext
        {
            Package = package,
            Styles = styles,
            Lists = new WordLists(Part("numbering"), styles),
            Language = metadata.Language,
            HasLetterHead = !metadata.Letter.IsEmpty,
            Comments = new CommentBook(Part("comments"), Part("commentsExtended")),
            Footnotes = new NoteCounter(NoteNumbering.OfSections(body, settings, "footnotePr", "decimal")),
            Endnotes = new NoteCounter(NoteNumbering.OfSections(body, settings, "endnotePr", "lowerRoman")),
        };

        var story = new StoryReader(context, main);
        var paragraphs = story.Read(body);
        return new RecoveredEdition
        {
            Traits = DocxTraits.Document,
            IsTagged = story.MarksStructure,
            Paragraphs = paragraphs,
            Contents = DocxContents.Read(context.Contents),
            CaptionLists = DocxContents.ReadCaptions(context.Contents),
            Notes = [.. Notes("footnotes", "footnote", NoteKey.OfFootnote), .. Notes("endnotes", "endnote", NoteKey.OfEndnote)],
            NoteNotices = package.Follow(main, "footnotes") is { } footnotes ? DocxNotes.Notices(context, footnotes, settings, application) : [],
            PageTexts = HeadersAndFooters.Read(context, main, body, settings),
            Intruders = DocxIntruders.Find(archive, package),
            Metadata = metadata,
        };

        System.Xml.Linq.XElement? Part(string kind) => package.Follow(main, kind) is { } part ? package.Read(part) : null;

        ImmutableArray<RecoveredNote> Notes(string kind, string element, Func<string, string> key) =>
            package.Follow(main, kind) is { } part ? [.. DocxNotes.Read(context, part, element, key, LiveNotes.Gone(whole!, changes, element + "Reference"))] : [];
    }
}
