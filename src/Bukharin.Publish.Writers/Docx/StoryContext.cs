using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>What the stories of an edition (the text and its notes) have in common.</summary>
/// <param name="copy">The copy.</param>
internal sealed class StoryContext(PreparedCopy copy)
{
    /// <summary>The copy that is written.</summary>
    public PreparedCopy Copy { get; } = copy;

    /// <summary>Names of bookmarks; one series of ids for all stories.</summary>
    public Bookmarks Bookmarks { get; } = Bookmarks.For(copy);

    /// <summary>What the contents list.</summary>
    public Contents Contents { get; } = new();

    /// <summary>How many pages there are, so far as can be said (see <see cref="Layout.DocxLayout"/>).</summary>
    public int PageCount { get; set; } = 1;

    /// <summary>The notes whose marks Word counts by itself.</summary>
    public ImmutableHashSet<int> CountedNotes { get; } = Counted(copy.Notes);

    /// <summary>What could not be written.</summary>
    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Guards the text.</summary>
    public XmlCharacters Characters => field ??= new XmlCharacters(Diagnostics);

    /// <summary>Front matter in the style's typography, fit for XML.</summary>
    public string Typeset(string words) => Plain(Copy.Typeset(words));

    /// <summary>Front matter as it is, fit for XML.</summary>
    public string Plain(string words) => Characters.Keep(words, Model.SourceSpan.Whole(Copy.Document.SourceFile));

    // Word counts the notes that have no mark of their own (ISO/IEC 29500-1, 17.11.14, customMarkFollows). So a mark is left
    // to it exactly where it will arrive at the same one; any other is written out.
    private static ImmutableHashSet<int> Counted(ImmutableArray<Footnote> notes)
    {
        var counted = ImmutableHashSet.CreateBuilder<int>();
        foreach (var note in notes)
        {
            if (note.Mark == FormattableString.Invariant($"{counted.Count + 1}"))
            {
                counted.Add(note.Number);
            }
        }

        return counted.ToImmutable();
    }
}
