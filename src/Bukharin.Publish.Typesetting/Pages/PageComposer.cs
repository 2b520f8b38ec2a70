using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Places the lines of a page, with notes, margins, furniture and rules.</summary>
internal sealed class PageComposer
{
    private const double MarginalLeadingEm = 1.2;

    // The least distance of a destination from the baseline above it; places in the file are rounded to hundredths.
    private const double LeastGapPt = 0.05;

    private readonly PageGeometry _geometry;
    private readonly PageBreakingOptions _options;
    private readonly PageColumn _column;
    private readonly PageTables _tables;
    private readonly VerticalList _list;
    private readonly NoteHeights _heights;
    private readonly PageLineNumbers? _numbers;
    private readonly ParagraphRules _paragraphRules;
    private readonly PageVerseNumbers _verseNumbers;
    private readonly List<WideMarginal> _wideMarginals = [];
    private int _composed;
    private readonly ImmutableArray<PlacedContent>.Builder _contents = ImmutableArray.CreateBuilder<PlacedContent>();

    // They are painted after all words, so that no rule separates words in the file.
    private readonly List<PlacedRule> _rules = [];
    private readonly ImmutableArray<PlacedLink>.Builder _links = ImmutableArray.CreateBuilder<PlacedLink>();
    private readonly ImmutableArray<PlacedDestination>.Builder _destinations = ImmutableArray.CreateBuilder<PlacedDestination>();

    public PageComposer(VerticalList list, PageGeometry geometry, PageBreakingOptions options, LineNumbering? numbering = null)
    {
        _list = list;
        _geometry = geometry;
        _options = options;
        _column = new PageColumn(geometry, options);
        _tables = new PageTables(_column, options.NoteRuleThicknessPt);
        _paragraphRules = new ParagraphRules(geometry.MeasurePt, options.NoteRuleThicknessPt);
        _verseNumbers = new PageVerseNumbers(geometry.MeasurePt);
        _numbers = numbering is null ? null : new PageLineNumbers(numbering, geometry);
        _heights = new NoteHeights(list.NoteLines);
    }

    /// <summary>Text in the margins of the pages so far that is wider than the margin.</summary>
    public IReadOnlyList<WideMarginal> WideMarginals => _wideMarginals;

    public Page Compose(PagePlan plan, PageContext page, PageTemplate template, ParagraphContext context)
    {
        var left = _geometry.LeftPt(page.IsRecto);
        var baselines = _column.Baselines(_list.Lines, plan.Start, plan.End);
        var lines = _list.Lines[plan.Start..plan.End];
        for (var i = plan.Start; i < plan.End; i++)
        {
            var line = _list.Lines[i];
            if (line.Picture is { } picture)
            {
                _contents.Add(new PlacedPicture(
                    left + picture.XPt, baselines[i - plan.Start] - picture.HeightPt, picture.WidthPt, picture.HeightPt, picture.Image, picture.Tag) { Source = picture.Source });
            }

            Place(line.Line, line.Picture?.Tag ?? line.Paragraph.Tag, left, baselines[i - plan.Start], i > plan.Start ? baselines[i - plan.Start - 1] : 0);
        }

        PageTables.OrderCells(_contents);
        page = page with { Tags = [.. _contents.Select(content => content.Tag).OfType<object>()] };
        if (plan.End > plan.Start && _list.Lines[plan.Start].Table is { Head: [_, ..] goesOn })
        {
            var head = _tables.Head(goesOn, left);
            _contents.AddRange(head.Words);
            _rules.AddRange(head.Rules);
        }

        var lowest = 0.0;
        for (var i = plan.Start; i < plan.End; i++)
        {
            lowest = PlaceMarginals(_list.Lines[i].Line, baselines[i - plan.Start], lowest, page.IsRecto, context);
            _contents.AddRange(_verseNumbers.Beside(_list.Lines[i].Line, _list.Lines[i].Paragraph.Format, left, baselines[i - plan.Start]));
        }

        var rule = PlaceNotes(plan, page.IsRecto, lowest, context);
        if (_numbers is not null)
        {
            _contents.AddRange(_numbers.Beside(lines, baselines, page.IsRecto));
        }

        foreach (var furniture in template.Furniture(page))
        {
            PlaceFurniture(furniture, page.IsRecto, left, context);
        }

        if (rule is not null)
        {
            _contents.Add(rule);
        }

        for (var i = plan.Start; i < plan.End; i++)
        {
            _contents.AddRange(_paragraphRules.Of(lines, i - plan.Start, left, baselines));
            _rules.AddRange(Leaders.Of(_list.Lines[i].Line, left, baselines[i - plan.Start]));
            _rules.AddRange(_tables.Rules(_list.Lines[i], left, baselines[i - plan.Start]));
        }

        _contents.AddRange(_rules);
        _rules.Clear();
        _composed++;
        return new Page
        {
            WidthPt = _geometry.WidthPt,
            HeightPt = _geometry.HeightPt,
            Folio = page.Folio,
            Contents = _contents.DrainToImmutable(),
            Links = _links.DrainToImmutable(),
            Destinations = _destinations.DrainToImmutable(),
        };
    }

    /// <summary>
    /// Places the words that belong to a line in the outer margin, from the line's baseline down, or below those of the line before if
    /// these reach further.
    /// </summary>
    /// <returns>The first free baseline in the margin.</returns>
    private double PlaceMarginals(SetLine line, double baseline, double lowest, bool isRecto, ParagraphContext context)
    {
        foreach (var marginal in line.Marginals.Where(one => one.Kind is MarginalKind.Text or MarginalKind.Page))
        {
            var em = marginal.Words[0].Font.SizePt;
            var room = Math.Max(em, _geometry.OuterPt - em - PageGeometry.LeastEdgePt);
            var left = isRecto ? _geometry.InnerPt + _geometry.MeasurePt + em : PageGeometry.LeastEdgePt;
            var format = new ParagraphFormat(em * MarginalLeadingEm) { Alignment = isRecto ? Alignment.Left : Alignment.Right, Hyphenate = false };
            lowest = Math.Max(baseline, lowest);
            foreach (var part in ParagraphSetter.Set([.. marginal.Words], format, room, context))
            {
                if (part.OverfullPt > 0)
                {
                    _wideMarginals.Add(new WideMarginal(_composed, marginal.Words[0].Tag, part.OverfullPt, IsOffPage: part.OverfullPt >= PageGeometry.LeastEdgePt));
                }

                // Words that are too wide run out of the margin on the side away from the text.
                foreach (var run in part.Runs)
                {
                    _contents.Add(PlacedText.Of(run, isRecto ? left : left - part.OverfullPt, lowest, run.Tag) with
                    {
                        IsMarginal = true,
                        Artifact = marginal.Kind == MarginalKind.Page ? ArtifactKind.OtherPage : ArtifactKind.Layout,
                    });
                }

                lowest += format.LeadingPt;
            }
        }

        return lowest;
    }

    private PlacedRule? PlaceNotes(PagePlan plan, bool isRecto, double lowest, ParagraphContext context)
    {
        if (plan.NoteEnd <= plan.NoteStart)
        {
            return null;
        }

        var left = _geometry.LeftPt(isRecto);
        var first = _list.NoteLines[plan.NoteStart];
        var leading = first.Paragraph.Format.LeadingPt;

        // Notes stand at the foot of the page; on a page of notes alone they start at its top.
        var baseline = plan.End > plan.Start
            ? _column.LastBaseline - _heights.Between(plan.NoteStart, plan.NoteEnd) + leading
            : _geometry.FirstBaseline;
        var ruleY = baseline - leading - (_column.NoteSeparationPt * 0.1);
        for (var i = plan.NoteStart; i < plan.NoteEnd; i++)
        {
            var line = _list.NoteLines[i];
            var above = baseline;
            baseline += i == plan.NoteStart ? 0 : line.SpaceBeforePt + line.Paragraph.Format.LeadingPt;
            Place(line.Line, line.Paragraph.Tag, left, baseline, above < baseline ? above : ruleY);
            lowest = PlaceMarginals(line.Line, baseline, lowest, isRecto, context);
            _contents.AddRange(_verseNumbers.Beside(line.Line, line.Paragraph.Format, left, baseline));
        }

        // A page of notes alone has the rule, too: it shows that these are notes.
        var width = first.IsNoteStart ? Math.Min(_options.NoteRulePt, _geometry.MeasurePt) : _geometry.MeasurePt;
        return new PlacedRule(left, ruleY, width, _options.NoteRuleThicknessPt);
    }

    /// <param name="line">The line.</param>
    /// <param name="tag">The tag for words that have none of their own.</param>
    /// <param name="left">The x of its start.</param>
    /// <param name="baseline">Its baseline.</param>
    /// <param name="above">The baseline above it. Destinations stay below that, even if a face with a high ascender reaches further.</param>
    private void Place(SetLine line, object? tag, double left, double baseline, double above)
    {
        foreach (var run in line.Runs)
        {
            _contents.Add(PlacedText.Of(run, left, baseline, run.Tag ?? tag));
            if (PlacedRule.Through(run, left, baseline, _options.NoteRuleThicknessPt) is { } strike)
            {
                _rules.Add(strike);
            }
        }

        foreach (var link in line.Links)
        {
            _links.Add(new PlacedLink(
                left + link.XPt, baseline - link.AscentPt, link.WidthPt, link.AscentPt + link.DescentPt, link.Target,
                link.Description, link.Tag ?? tag));
        }

        foreach (var destination in line.Destinations)
        {
            var words = line.Runs.FirstOrDefault(run => run.XPt >= destination.XPt) ?? line.Runs.LastOrDefault();
            _destinations.Add(new PlacedDestination(
                destination.Name, left + destination.XPt, Math.Max(baseline - line.AscentPt, above + LeastGapPt), words?.Tag ?? tag));
        }
    }

    private void PlaceFurniture(PageFurniture furniture, bool isRecto, double left, ParagraphContext context)
    {
        var alignment = furniture.Place switch
        {
            FurniturePlace.Center => Alignment.Centered,
            FurniturePlace.Inner => isRecto ? Alignment.Left : Alignment.Right,
            _ => isRecto ? Alignment.Right : Alignment.Left,
        };
        var format = new ParagraphFormat(_geometry.GridPt) { Alignment = alignment, Hyphenate = false };
        var isHead = furniture.Edge == FurnitureEdge.Head;
        var baseline = isHead ? _geometry.HeadBaselinePt : _geometry.FootBaselinePt;
        foreach (var line in ParagraphSetter.Set(furniture.Pieces, format, _geometry.MeasurePt, context))
        {
            foreach (var run in line.Runs)
            {
                _contents.Add(PlacedText.Of(run, left, baseline, tag: null) with { Artifact = isHead ? ArtifactKind.Header : ArtifactKind.Footer });
            }

            baseline += _geometry.GridPt;
        }
    }
}
