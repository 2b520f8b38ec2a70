using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>
/// A document made ready for setting: brackets turned into footnotes, notes numbered, typography applied. What all
/// formats share is decided here, so that they agree.
/// </summary>
public sealed class PreparedCopy
{
    private readonly Dictionary<Node, ImmutableArray<Run>> runs = new(ReferenceEqualityComparer.Instance);
    private readonly List<Footnote> notes = [];
    private readonly NoteMarks marks;

    private PreparedCopy(Document document, Style style)
    {
        Document = document;
        Style = style;
        Words = style.WordsFor(document.FrontMatter.Language);
        marks = new NoteMarks(style.Notes.Series);
        Prepare(document.Blocks, inNote: false);
        Notes = [.. notes];
    }

    /// <summary>The document; its blocks are walked as they are.</summary>
    public Document Document { get; }

    /// <summary>The style.</summary>
    public Style Style { get; }

    /// <summary>The editor's words in the document's language.</summary>
    public StyleWords Words { get; }

    /// <summary>All footnotes in the order of their marks.</summary>
    public ImmutableArray<Footnote> Notes { get; }

    /// <summary>Prepares a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, for its words, its series of notes and its typography.</param>
    public static PreparedCopy From(Document document, Style style) => new(document, style);

    /// <summary>The runs of a paragraph of the text or of a note.</summary>
    /// <exception cref="KeyNotFoundException">The paragraph is none of this copy's.</exception>
    public ImmutableArray<Run> Runs(Paragraph paragraph) => runs[paragraph];

    /// <summary>The runs of a heading.</summary>
    /// <exception cref="KeyNotFoundException">The heading is none of this copy's.</exception>
    public ImmutableArray<Run> Runs(Heading heading) => runs[heading];

    /// <summary>A heading's words without marks and line breaks, for contents, outlines and running heads.</summary>
    /// <exception cref="KeyNotFoundException">The heading is none of this copy's.</exception>
    public string PlainText(Heading heading) => string.Concat(Runs(heading).Select(run => run switch
    {
        TextRun text => text.Text,
        LabelRun label => label.Label.Text,
        LineBreakRun => " ",
        _ => "",
    }));

    /// <summary>
    /// What a title page says of who made the text: a line of authors' names, then a line for each other role, in the order
    /// in which the front matter first names it.
    /// </summary>
    /// <returns>The lines; none where the front matter names nobody.</returns>
    public ImmutableArray<string> ContributorLines()
    {
        // GroupBy keeps the order of first appearance; authors come first wherever they stand.
        return
        [
            .. Document.FrontMatter.Contributors
                .GroupBy(contributor => contributor.Role, StringComparer.Ordinal)
                .OrderBy(group => group.Key == Contributor.Author ? 0 : 1)
                .Select(group => Typeset(
                    (Words.Roles.TryGetValue(group.Key, out var role) ? $"{role} " : "") + Join([.. group.Select(one => one.Name)]))),
        ];
    }

    /// <summary>Words of the front matter with the style's typography.</summary>
    public string Typeset(string words) =>
        Typography.Apply(words, Style.Typography, Document.FrontMatter.Language);

    private string Join(ImmutableArray<string> names) => names is [.. var others, var last] && !others.IsEmpty
        ? $"{string.Join(", ", others)} {Words.And} {last}"
        : names[0];

    private void Prepare(ImmutableArray<Block> blocks, bool inNote)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    runs.Add(paragraph, Set(paragraph.Inlines, inNote));
                    break;
                case Heading heading:
                    runs.Add(heading, Set(heading.Inlines, inNote));
                    break;
                case Division division:
                    Prepare(division.Blocks, inNote);
                    break;
                case Clause clause:
                    Prepare(clause.Blocks, inNote);
                    break;
                case BlockQuote quote:
                    Prepare(quote.Blocks, inNote);
                    break;
                case BulletList list:
                    foreach (var item in list.Items)
                    {
                        Prepare(item.Blocks, inNote);
                    }

                    break;
                case ThematicBreak:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException($"No copy of {block.GetType().Name}.");
            }
        }
    }

    private ImmutableArray<Run> Set(ImmutableArray<Inline> inlines, bool inNote)
    {
        var flattening = new Flattening(Words, inNote ? null : AddNote);
        var flat = flattening.Flatten(inlines);
        var lifted = GlossLifting.Lift(flat);
        return Typography.Apply(lifted, Style.Typography, Document.FrontMatter.Language);
    }

    private Footnote AddNote(NoteSeries series, InterventionKind? kind, ImmutableArray<Block> blocks, SourceSpan span)
    {
        // The number is taken before the note's own paragraphs are prepared: they come after their mark.
        var note = new Footnote(notes.Count + 1, marks.Next(series), series, kind, blocks, span);
        notes.Add(note);
        Prepare(blocks, inNote: true);
        return note;
    }
}
