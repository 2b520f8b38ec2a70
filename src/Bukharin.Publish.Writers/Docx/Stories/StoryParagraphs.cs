using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Body;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The paragraphs of a story. What stands around a paragraph is known before it is begun, and waits here for it.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="runWriter">Writes marks and labels.</param>
/// <param name="note">The note that this is the story of, or null for the text.</param>
internal sealed class StoryParagraphs(StoryContext context, RunWriter runWriter, Footnote? note)
{
    // About two lines.
    private const int MostKeptCharacters = 160;

    // What the story consists of: paragraphs, tables, and between these the marks of structure that stand at tables.
    private readonly List<OpenXmlElement> _blocks = [];
    private readonly List<W.Paragraph> _paragraphs = [];

    private readonly string? _noteStyle = note?.Series switch
    {
        null => null,
        NoteSeries.Editor => StyleIds.EditorNote,
        _ => StyleIds.FootnoteText,
    };

    private Footnote? _pendingMark = note;
    private bool _isLabelCounted;
    private double _linesBefore;

    /// <summary>The marks of structure, which stand at paragraphs.</summary>
    public StructureMarks Marks => field ??= new StructureMarks(context.Bookmarks, _blocks, _paragraphs);

    /// <summary>The last paragraph that was begun, or null before the first.</summary>
    public W.Paragraph? Last => _paragraphs.LastOrDefault();

    /// <summary>The cell whose paragraphs are written; null outside of tables.</summary>
    public W.TableCell? Cell { get; set; }

    /// <summary>Lines of space before the first paragraph.</summary>
    public double LinesAtHead { init => _linesBefore = value; }

    /// <summary>
    /// The bullets that the next paragraph has, outermost first: their levels, from 0, and where the words behind each begin. An
    /// item that begins with a list has the bullets of both in one line.
    /// </summary>
    public List<(int Level, double LeftPt)> Bullets { get; } = [];

    /// <summary>The entries of the parts that the next paragraph begins, outermost first.</summary>
    public List<ContentsTitle> PartTitles { get; } = [];

    // LibreOffice drops the first tab of a note, taking it for the one that Word sets behind the note's mark: 1)Text. So the
    // labels of a note run in with their words, and only those that Word counts hang.
    private bool LabelsRunIn => _noteStyle is not null && !_isLabelCounted;

    private ImmutableArray<double> BulletsPt => [.. Bullets.Take(_noteStyle is null ? Bullets.Count : 1).Select(bullet => bullet.LeftPt)];

    private DocxStyle Look => context.Copy.Style.Docx;

    /// <summary>Asks for lines of space before the next paragraph, which are not its style's; of several wishes the greatest counts. A heading has its own, and what the story begins with needs none.</summary>
    public void Space(double lines) => _linesBefore = Last is null ? _linesBefore : Math.Max(_linesBefore, lines);

    /// <summary>Keeps the last paragraph on the page of the next.</summary>
    public void KeepWithNext()
    {
        if (_blocks is [.., W.Paragraph] && Last?.ParagraphProperties is { } look)
        {
            look.KeepNext ??= new W.KeepNext();
        }
    }

    /// <summary>Ends the story.</summary>
    /// <returns>Its paragraphs and tables; at least one paragraph, and none of them empty, unless a note or a cell says nothing.</returns>
    public ImmutableArray<OpenXmlElement> Finish()
    {
        if (_pendingMark is not null)
        {
            Begin(new W.ParagraphProperties(), _noteStyle!);
        }

        Marks.Flush();
        return [.. _blocks];
    }

    /// <summary>Adds a table; its cells are filled afterwards. What waits for words stands before it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="linesBefore">Lines of space before it: a table has none of its own in Word, so what is above it has them.</param>
    public void Add(W.Table table, double linesBefore)
    {
        EndTable();
        SpaceBehindLast(Math.Max(linesBefore, _linesBefore));
        _linesBefore = 0;
        Marks.Begin(_blocks);
        _blocks.Add(table);
    }

    /// <summary>Sets a table that has just been written off from what cannot follow it directly: Word makes one table of two.</summary>
    public void EndTable()
    {
        if (_blocks is [.., W.Table] || (_blocks is [.., W.BookmarkEnd] && _blocks.FindLast(block => block is not W.BookmarkEnd) is W.Table))
        {
            Append(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = StyleIds.BehindTable })));
        }
    }

    /// <summary>Keeps the last paragraph on one page with the next, and close to it.</summary>
    public void KeepLast()
    {
        if (Last is null || _blocks is not [.., W.Paragraph])
        {
            return;
        }

        var look = Last.ParagraphProperties ??= new W.ParagraphProperties();
        look.KeepNext = new W.KeepNext();
        look.SpacingBetweenLines ??= new W.SpacingBetweenLines();
        look.SpacingBetweenLines.After = "0";
    }

    /// <summary>Sets what comes next off from the last paragraph. A heading has its own space; the line behind a table is a part of it.</summary>
    private void SpaceBehindLast(double lines)
    {
        if (lines > 0 && _blocks.FindLast(block => block is W.Paragraph or W.Table) is W.Paragraph { ParagraphProperties: { ParagraphStyleId.Val.Value: { } style } look }
            && PlaceStyles.HeadingOf(style, context.Headings) is null)
        {
            var has = style == StyleIds.BehindTable ? TableStyles.LinesBehind : 0;
            look.SpacingBetweenLines ??= new W.SpacingBetweenLines();
            look.SpacingBetweenLines.After = Measure.TwipsText((_noteStyle is null ? Look.Text : Look.Notes).LeadingPt * Math.Max(0, lines - has));
        }
    }

    private void Append(W.Paragraph paragraph)
    {
        _paragraphs.Add(paragraph);
        if (Cell is { } cell)
        {
            cell.AppendChild(paragraph);
        }
        else
        {
            _blocks.Add(paragraph);
        }
    }

    /// <summary>The formatting of a heading or a break: none, or the bullets of the item that begins with it.</summary>
    /// <param name="place">Where it stands.</param>
    public W.ParagraphProperties BulletedLook(StoryPlace place)
    {
        var look = new W.ParagraphProperties();
        if (Bullets.Count > 0)
        {
            var listLeft = Number(look, style: "");
            new ParagraphIndents(place, listLeft, place.RightPt, Look.ClauseIndentPt)
            {
                BulletsPt = BulletsPt,
                LabelsPt = [],
                HangsByStyle = true,
            }.Apply(look);
        }

        return look;
    }

    /// <summary>Begins a paragraph of words, with its style, its indents where they are not the style's, and its label.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="line">Its words, its labels, and whether no page ends behind it.</param>
    public W.Paragraph Begin(StoryPlace place, CopyLine line)
    {
        var labels = line.Labels;
        var (style, styleLeft, styleRight) = StyleOf(place, line);
        var look = new W.ParagraphProperties { KeepNext = line.LeadsIn && IsShort(line) ? new W.KeepNext() : null };
        if (Bullets.Count > 0)
        {
            styleLeft = Number(look, style);
        }

        if (context.LabelLists is { } lists && !labels.IsEmpty)
        {
            _isLabelCounted = lists.Count(labels, look, style, isAlone: line.Node is Clause, context.Diagnostics);
        }

        new ParagraphIndents(place, styleLeft, styleRight, Look.ClauseIndentPt)
        {
            BulletsPt = BulletsPt,
            LabelsPt = LabelsRunIn || labels.IsEmpty ? [] : place.LabelsPt,
            HangsByStyle = Bullets.Count > 0 || style == StyleIds.Clause(place.ClauseLevel),
            FirstPt = _noteStyle is null ? PlaceStyles.FirstIndentPt(place, line.IsIndented, context.Copy.Style)
                : line.IsIndented && style != StyleIds.FootnoteContinued ? NoteStyles.ContinuedIndentPt(Look) : null,
        }.Apply(look);
        if (line.Node is Paragraph stanza && context.Copy.Runs(stanza).Any(run => run is VerseNumberRun))
        {
            (look.Tabs ??= new W.Tabs()).AppendChild(new W.TabStop { Val = W.TabStopValues.Right, Position = Measure.Twips(Look.Page.MeasurePt - place.RightPt) });
        }

        return Begin(look, style, line);
    }

    /// <summary>
    /// Whether a line has few words or none. LibreOffice moves a paragraph that is kept with the next as a whole, and leaves its room
    /// white; one of two lines is moved in any case.
    /// </summary>
    private bool IsShort(CopyLine line) =>
        line.Node is not Paragraph paragraph || context.Copy.PlainText(paragraph).Length <= MostKeptCharacters;

    /// <summary>Begins a paragraph, and writes what has waited for it: a note's mark, labels.</summary>
    /// <param name="look">Its direct formatting, without a style.</param>
    /// <param name="style">Its style.</param>
    /// <param name="line">Its labels; null for what has none.</param>
    public W.Paragraph Begin(W.ParagraphProperties look, string style, CopyLine? line = null)
    {
        look.ParagraphStyleId = new W.ParagraphStyleId { Val = style };
        var part = PlaceStyles.PartOf(style, context.Copy.Style.Parts);
        var heading = PlaceStyles.HeadingOf(style, context.Headings);
        runWriter.IsAmongItalics = (heading?.Form ?? part?.Form) == HeadingForm.Italic;
        if (_linesBefore > (part?.LinesBefore ?? 0) && heading is null)
        {
            // Whatever a part begins with, it is set off. It cannot be the style's: it is the place that has the space, not the
            // kind of paragraph. A heading has its own.
            look.SpacingBetweenLines ??= new W.SpacingBetweenLines();
            look.SpacingBetweenLines.Before = Measure.TwipsText((_noteStyle is null ? Look.Text : Look.Notes).LeadingPt * _linesBefore);
        }

        var paragraph = new W.Paragraph(look);
        Append(paragraph);
        Marks.Begin(paragraph);
        _linesBefore = 0;
        PartTitles.ForEach(part => context.Contents.AddPart(part, paragraph, context.Bookmarks));
        PartTitles.Clear();

        if (_pendingMark is { } mark)
        {
            _pendingMark = null;
            runWriter.WriteNoteMark(mark, paragraph);
        }

        // Word counts one item in a paragraph; the bullets behind the first are written out.
        foreach (var (level, _) in Bullets.Skip(1).Where(_ => look.NumberingProperties is not null || style == StyleIds.ListBullet))
        {
            paragraph.Append(new W.Run(new W.Text(BulletNumbering.SignOf(level))), Gap(isRunIn: _noteStyle is not null));
        }

        var labels = line?.Labels ?? [];
        foreach (var label in labels)
        {
            if (_isLabelCounted)
            {
                runWriter.MarkPlace(label.Id, paragraph);
                continue;
            }

            runWriter.WriteLabel(label, new RunFormat().With(label.Look), paragraph);
            if (line!.Node is not Clause || label != labels[^1])
            {
                paragraph.AppendChild(Gap(LabelsRunIn));
            }
        }

        _isLabelCounted = false;
        Bullets.Clear();
        return paragraph;
    }

    /// <summary>What stands between a label or a bullet and what follows.</summary>
    private static W.Run Gap(bool isRunIn) => new(isRunIn ? new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve } : new W.TabChar());

    /// <summary>Makes a paragraph an item of the bullet lists; the first level is that of its own style.</summary>
    /// <returns>The left indent that it has by that.</returns>
    private double Number(W.ParagraphProperties look, string style)
    {
        var depth = Bullets[0].Level;
        var isStyles = style == StyleIds.ListBullet && depth == 0;
        look.NumberingProperties = isStyles ? null : new W.NumberingProperties(
            new W.NumberingLevelReference { Val = depth }, new W.NumberingId { Val = BulletNumbering.Id });
        return Look.ClauseIndentPt * (depth + 1);
    }

    private (string Style, double LeftPt, double RightPt) StyleOf(StoryPlace place, CopyLine line) =>
        _noteStyle is null ? PlaceStyles.Of(place, Look, context.Copy.Style.Parts, Bullets.Count > 0, line)
        : (line.IsIndented && _noteStyle == StyleIds.FootnoteText && place == default ? StyleIds.FootnoteContinued : _noteStyle, 0, 0);
}
