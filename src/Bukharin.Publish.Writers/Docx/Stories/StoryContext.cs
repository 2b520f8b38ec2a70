using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Pages;
using Bukharin.Publish.Writers.Docx.Styles.Traits;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>What the stories of an edition (the text and its notes) have in common.</summary>
internal sealed class StoryContext(PreparedCopy copy)
{
    /// <summary>The copy that is written.</summary>
    public PreparedCopy Copy { get; } = copy;

    /// <summary>Names of bookmarks; one series of ids for all stories.</summary>
    public Bookmarks Bookmarks { get; } = Bookmarks.For(copy);

    /// <summary>The lists that labels are numbers of; null where labels are text.</summary>
    public LabelLists? LabelLists { get; } = copy.Style.Docx.LabelsAreLists ? new LabelLists(copy.Style.Docx) : null;

    /// <summary>How headings look.</summary>
    public HeadingLooks Headings { get; } = HeadingLooks.Of(copy.Document, copy.Style);

    /// <summary>What the contents list.</summary>
    public ContentsStory Contents { get; } = new(copy);

    /// <summary>How many drawings there are so far: each has a number.</summary>
    public int Drawings { get; set; }

    /// <summary>How many pages there are, so far as can be said (see <see cref="Pages.DocxLayout"/>).</summary>
    public int PageCount { get; set; } = 1;

    /// <summary>Widths of words, so far as a face that is not in the file can be measured.</summary>
    public TextWidths Widths => field ??= new TextWidths(Copy.Style);

    /// <summary>The notes whose marks Word counts by itself.</summary>
    public ImmutableHashSet<int> CountedNotes { get; } = Counted(copy);

    /// <summary>Paragraphs with which a chapter, and its section, ends, where notes are counted by chapter.</summary>
    public List<DocumentFormat.OpenXml.Wordprocessing.Paragraph> SectionEnds { get; } = [];

    /// <summary>What could not be written.</summary>
    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Replaces what XML cannot hold, and reports it.</summary>
    public XmlCharacters Characters => field ??= new XmlCharacters(Diagnostics);

    /// <summary>Front matter in the style's typography, fit for XML.</summary>
    public string Typeset(string words) => Plain(Copy.Typeset(words));

    /// <summary>Front matter as it is, fit for XML.</summary>
    public string Plain(string words) => Characters.Keep(words, Model.SourceSpan.Whole(Copy.Document.SourceFile));

    // Word counts the notes that have no mark of their own (ISO/IEC 29500-1, 17.11.14, customMarkFollows). So a mark is left
    // to it exactly where it will arrive at the same one; any other is written out.
    private static ImmutableHashSet<int> Counted(PreparedCopy copy)
    {
        var numbering = copy.Style.NoteNumbering;
        var counted = ImmutableHashSet.CreateBuilder<int>();
        var (count, chapter) = (0, 0);
        foreach (var note in copy.NotesAtFoot)
        {
            if (numbering == NoteNumberingForm.Chapter && note.Chapter != chapter)
            {
                (count, chapter) = (0, note.Chapter);
            }

            // Where pages are counted, only Word knows the number.
            if (note.Mark == FormattableString.Invariant($"{count + 1}") || (numbering == NoteNumberingForm.Page && char.IsAsciiDigit(note.Mark[0])))
            {
                counted.Add(note.Number);
                count++;
            }
        }

        return counted.ToImmutable();
    }
}
