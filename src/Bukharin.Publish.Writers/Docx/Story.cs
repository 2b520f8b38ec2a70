using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Docx.Lists;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>Writes blocks as paragraphs: those of the text, or those of one note.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="relationships">The relationships of the part that the story is in.</param>
/// <param name="note">The note that this is the story of, or null for the text.</param>
internal sealed class Story(StoryContext context, PartRelationships relationships, Footnote? note)
{
    // Ornament enough for a break, and no words. Tracked out by its style: no spaces for layout.
    private const string Asterisks = "***";

    private readonly RunWriter _runWriter = new(context, relationships);
    private readonly List<W.Paragraph> _paragraphs = [];

    // What the next paragraph begins with: "1. (a) …" has two labels in one line.
    private readonly List<(ClauseLabel Label, double LeftPt)> _pendingLabels = [];
    private bool _isLabelCounted;
    private int? _pendingBullet;
    private string? _pendingPart;
    private Footnote? _pendingMark = note;
    private readonly string? _noteStyle = note?.Series switch
    {
        null => null,
        NoteSeries.Editor => StyleIds.EditorNote,
        _ => StyleIds.FootnoteText,
    };

    private readonly HeadingRanks _headings = new();

    private StructureMarks Marks => field ??= new StructureMarks(context.Bookmarks, _paragraphs);

    private bool _opensText = true;
    private bool _opensPart = note is null && context.Copy.Style.Docx.Contents;
    private string? _lastStyle;

    private DocxStyle Look => context.Copy.Style.Docx;

    /// <summary>Writes blocks.</summary>
    /// <returns>Their paragraphs; at least one, and none of them empty, unless a note says nothing.</returns>
    public ImmutableArray<W.Paragraph> Write(ImmutableArray<Block> blocks)
    {
        if (_noteStyle is not null)
        {
            Write(blocks, default);
        }
        else
        {
            // What stands outside of it (title, credit) is the edition's and none of the text.
            Contain("text", () => WriteChapters(blocks));
        }

        if (_pendingMark is not null)
        {
            Begin(new W.ParagraphProperties(), _noteStyle!);
        }

        Marks.Flush();
        return [.. _paragraphs];
    }

    /// <summary>Writes something with marks around it that say what it is.</summary>
    private void Contain(string what, Action write)
    {
        var end = Marks.Open(what);
        write();
        Marks.Close(end);
    }

    private void WriteChapters(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (context.Copy.Style.Notes.Numbering == NoteNumberingForm.Chapter && _paragraphs.Count > 0 && Chapters.Begin(blocks, i))
            {
                context.SectionEnds.Add(_paragraphs[^1]);
            }

            Write(blocks[i], default, leadsIn: false);
        }
    }

    private void Write(ImmutableArray<Block> blocks, Place place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var leadsIn = place.ClauseLevel > 0 && i + 1 < blocks.Length && blocks[i + 1] is Clause;
            Write(blocks[i], place, leadsIn);
        }
    }

    private void Write(Block block, Place place, bool leadsIn)
    {
        switch (block)
        {
            case Paragraph paragraph:
                _runWriter.Write(context.Copy.Runs(paragraph), Begin(place, leadsIn));
                break;
            case Heading heading:
                WriteHeading(heading);
                break;
            case Clause clause:
                Contain(clause.IsLiftedFromLine ? "run-in" : "clause", () => WriteClause(clause, place));
                break;
            case Division division:
                Contain(RoleStyles.NameOf(division.Role), () => WriteDivision(division, place));
                break;
            case BlockQuote quote:
                Contain("quote", () => Write(quote.Blocks, place with
                {
                    Container = ContainerKind.Quote,
                    LeftPt = place.LeftPt + Look.QuoteIndentPt,
                    RightPt = place.RightPt + Look.QuoteIndentPt,
                }));
                break;
            case BulletList list:
                Contain("list", () => WriteList(list, place));
                break;
            case ThematicBreak:
                Begin(new W.ParagraphProperties(), StyleIds.ThematicBreak).AppendChild(new W.Run(new W.Text(Asterisks)));
                _opensText = true;
                break;
            default:
                throw new UnreachableException($"No paragraph for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(Heading heading)
    {
        var rank = _headings.Next(heading.Level);
        var paragraph = Begin(new W.ParagraphProperties(), StyleIds.Heading(rank));
        if (rank != heading.Level)
        {
            Marks.Point($"level{heading.Level}", paragraph);
        }

        var title = context.Plain(context.Copy.PlainText(heading)).Trim();
        var ends = new[]
        {
            _noteStyle is null && title.Length > 0 ? context.Contents.Add(rank, title, paragraph, context.Bookmarks) : null,
            context.Bookmarks.Open(heading.Id),
        }.OfType<(W.BookmarkStart Start, W.BookmarkEnd End)>().ToList();
        ends.ForEach(bookmark => paragraph.AppendChild(bookmark.Start));
        _runWriter.Write(context.Copy.Runs(heading), paragraph);
        ends.ForEach(bookmark => paragraph.AppendChild(bookmark.End));
        _opensText = true;
    }

    private void WriteClause(Clause clause, Place place)
    {
        var inside = place with
        {
            Container = ContainerKind.Clause,
            ClauseLevel = clause.Label.Level,
            LeftPt = place.LeftPt + (Look.ClauseIndentPt * Math.Max(1, clause.Label.Level - place.ClauseLevel)),
        };
        _pendingLabels.Add((clause.Label, inside.LeftPt));
        if (clause.Blocks is not [Paragraph or Clause, ..])
        {
            // Nothing stands in the label's line, so it has a line of its own.
            Begin(inside, leadsIn: clause.Blocks.Length > 0, isLabelAlone: true);
        }

        Write(clause.Blocks, inside);
    }

    private void WriteDivision(Division division, Place place)
    {
        if (RoleStyles.For(division.Role) is null)
        {
            _opensPart |= _paragraphs.Count > 0;
            _opensText = true;
            _pendingPart = _noteStyle is null ? PartTitle.Of(division, context) : null;
            Write(division.Blocks, place);
            _opensPart = _paragraphs.Count > 0;
        }
        else
        {
            Write(division.Blocks, place with { Container = ContainerKind.Role, Role = division.Role });
        }

        _opensText = true;
    }

    private void WriteList(BulletList list, Place place)
    {
        var inside = place with
        {
            Container = ContainerKind.List,
            ListDepth = place.ListDepth + 1,
            LeftPt = place.LeftPt + Look.ClauseIndentPt,
        };
        foreach (var item in list.Items)
        {
            _pendingBullet = Math.Min(inside.ListDepth, BulletNumbering.Levels) - 1;
            Contain("item", () => Write(item.Blocks, inside));
            _pendingBullet = null;
        }
    }

    /// <summary>Begins a paragraph of words, with its style, its indents where they are not the style's, and its label.</summary>
    private W.Paragraph Begin(Place place, bool leadsIn, bool isLabelAlone = false)
    {
        var (style, styleLeft, styleRight) = StyleOf(place);
        var look = new W.ParagraphProperties { KeepNext = leadsIn ? new W.KeepNext() : null };
        if (_pendingBullet is { } depth)
        {
            var isStyles = style == StyleIds.ListBullet && depth == 0;
            look.NumberingProperties = isStyles ? null : new W.NumberingProperties(
                new W.NumberingLevelReference { Val = depth }, new W.NumberingId { Val = BulletNumbering.Id });
            styleLeft = Look.ClauseIndentPt * (depth + 1);
        }

        if (context.LabelLists is { } lists && _pendingLabels.Count > 0)
        {
            _isLabelCounted = lists.Count([.. _pendingLabels.Select(label => label.Label)], look, style, isLabelAlone, context.Diagnostics);
        }

        new ParagraphIndents(place, styleLeft, styleRight, Look.ClauseIndentPt)
        {
            LabelsPt = [.. _pendingLabels.Select(label => label.LeftPt)],
            HasBullet = _pendingBullet is not null,
            HangsByStyle = _pendingBullet is not null || style == StyleIds.Clause(place.ClauseLevel),
        }.Apply(look);
        return Begin(look, style, isLabelAlone);
    }

    /// <summary>Begins a paragraph, and writes what has waited for it: a note's mark, labels.</summary>
    private W.Paragraph Begin(W.ParagraphProperties look, string style, bool isLabelAlone = false)
    {
        look.ParagraphStyleId = new W.ParagraphStyleId { Val = style };
        if (_opensPart && _lastStyle != StyleIds.Byline && !style.StartsWith("Heading", StringComparison.Ordinal))
        {
            // Whatever a part begins with, a letter within its article is set off by a line. It cannot be the style's: it is
            // the place that has the space, not the kind of paragraph. A heading has its own, and a byline belongs to what
            // follows.
            look.SpacingBetweenLines = new W.SpacingBetweenLines { Before = Measure.TwipsText(Look.Text.LeadingPt * 1.5) };
        }

        var paragraph = new W.Paragraph(look);
        _paragraphs.Add(paragraph);
        Marks.Begin(paragraph);
        _opensText = _opensPart = false;
        _lastStyle = style;
        if (_pendingPart is { } part)
        {
            _pendingPart = null;
            context.Contents.AddPart(part, paragraph, context.Bookmarks);
        }

        if (_pendingMark is { } mark)
        {
            _pendingMark = null;
            _runWriter.WriteNoteMark(mark, paragraph);
        }

        for (var i = 0; i < _pendingLabels.Count; i++)
        {
            if (_isLabelCounted)
            {
                _runWriter.MarkLabel(_pendingLabels[i].Label, paragraph);
                continue;
            }

            _runWriter.WriteLabel(_pendingLabels[i].Label, default, paragraph);
            if (!isLabelAlone || i < _pendingLabels.Count - 1)
            {
                paragraph.AppendChild(new W.Run(new W.TabChar()));
            }
        }

        _pendingLabels.Clear();
        _isLabelCounted = false;
        _pendingBullet = null;
        return paragraph;
    }

    private (string Style, double LeftPt, double RightPt) StyleOf(Place place)
    {
        if (_noteStyle is not null)
        {
            var goesOn = _paragraphs.Count > 0 && _noteStyle == StyleIds.FootnoteText && place == default && _pendingLabels.Count == 0;
            return (goesOn ? StyleIds.FootnoteContinued : _noteStyle, 0, 0);
        }

        switch (place.Container)
        {
            case ContainerKind.Role:
                return (RoleStyles.For(place.Role!.Value)!, 0, 0);
            case ContainerKind.Quote:
                return (StyleIds.Quote, Look.QuoteIndentPt, Look.QuoteIndentPt);
            case ContainerKind.List:
                return (_pendingBullet is null ? StyleIds.ListContinue : StyleIds.ListBullet, Look.ClauseIndentPt, 0);
            case ContainerKind.Clause:
                var left = Look.ClauseIndentPt * place.ClauseLevel;
                return (_pendingLabels.Count > 0 ? StyleIds.Clause(place.ClauseLevel) : StyleIds.ClauseContinued(place.ClauseLevel), left, 0);
            default:
                return (_opensText ? StyleIds.FirstParagraph : StyleIds.BodyText, 0, 0);
        }
    }
}
