using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Places the lines of a page, with notes, margins, furniture and rules.</summary>
internal sealed class PageComposer
{
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
    private readonly List<PageMargin.Fault> _fullMargins = [];
    private int _composed;
    private readonly PageContents _page;
    private readonly FloatStack _floats;
    private readonly Dictionary<int, FloatCall> _calls;

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
        _page = new PageContents(options.NoteRuleThicknessPt);
        _floats = new FloatStack(list.Floats, geometry);
        _calls = FloatCalls.Of(list);
    }

    /// <summary>Text in the margins of the pages so far that is wider than the margin.</summary>
    public IReadOnlyList<WideMarginal> WideMarginals => _wideMarginals;

    /// <summary>Pages so far whose notes are longer than the margin.</summary>
    public IReadOnlyList<PageMargin.Fault> FullMargins => _fullMargins;

    /// <summary>That the margin is too narrow for the notes so far, with the width that it should have; null where it is wide enough.</summary>
    public PageMargin.Fault? NarrowMargin { get; private set; }

    public Page Compose(PagePlan plan, PageContext page, PageTemplate template, ParagraphContext context)
    {
        var left = _geometry.LeftPt(page.IsRecto);
        var down = _floats.DownPt(_floats.HeightPt(plan.FloatStart, plan.HeadEnd));
        var baselines = _column.Baselines(_list.Lines, plan.Start, plan.End, down);
        var lines = _list.Lines[plan.Start..plan.End];
        var noteBaselines = _column.NoteBaselines(_list.NoteLines, _heights, plan);
        var margin = MarginOf(plan, baselines, noteBaselines, page.IsRecto, context);
        for (var i = plan.Start; i < plan.End; i++)
        {
            var line = _list.Lines[i];
            PlaceMarginNotes(margin, line.Line, page.IsRecto);
            var before = _page.Contents.Count;
            Place(line, left, baselines[i - plan.Start], i > plan.Start ? baselines[i - plan.Start - 1] : 0);
            if (_calls.TryGetValue(i, out var call))
            {
                _page.Say(before, content => content with { Calls = call });
            }
        }

        PageTables.OrderCells(_page.Contents);
        page = page with { Tags = [.. _page.Contents.Select(content => content.Tag).OfType<object>()] };
        if (plan.End > plan.Start && _list.Lines[plan.Start].Table is { Head: [_, ..] goesOn })
        {
            var head = _tables.Head(goesOn, left, down);
            _page.Contents.AddRange(head.Words);
            _page.Rules.AddRange(head.Rules);
        }

        for (var i = plan.Start; i < plan.End; i++)
        {
            PlaceMarginals(margin, _list.Lines[i].Line, page.IsRecto);
            _page.Contents.AddRange(_verseNumbers.Beside(_list.Lines[i].Line, _list.Lines[i].Paragraph.Format, left, baselines[i - plan.Start]));
        }

        // Behind the text, though they are written in it: what begins a page is the text.
        PlaceFloats(plan.FloatStart, _floats.HeadBaselines(plan.FloatStart, plan.HeadEnd), left);
        PlaceFloats(plan.HeadEnd, _floats.FootBaselines(plan.HeadEnd, plan.FloatEnd, _column.LastBaseline - _column.NotesHeight(_heights, plan.NoteStart, plan.NoteEnd)), left);
        var rule = PlaceNotes(plan, noteBaselines, margin, page.IsRecto);
        if (_numbers is not null)
        {
            _page.Contents.AddRange(_numbers.Beside(lines, baselines, page.IsRecto));
        }

        foreach (var furniture in template.Furniture(page))
        {
            PlaceFurniture(furniture, page.IsRecto, left, context);
        }

        if (rule is not null)
        {
            _page.Contents.Add(rule);
        }

        for (var i = plan.Start; i < plan.End; i++)
        {
            _page.Contents.AddRange(_paragraphRules.Of(lines, i - plan.Start, left, baselines));
            _page.Rules.AddRange(Leaders.Of(_list.Lines[i].Line, left, baselines[i - plan.Start]));
            _page.Rules.AddRange(_tables.Rules(_list.Lines[i], left, baselines[i - plan.Start]));
        }

        _page.Contents.AddRange(_page.Rules);
        _page.Rules.Clear();
        _composed++;
        return new Page
        {
            WidthPt = _geometry.WidthPt,
            HeightPt = _geometry.HeightPt,
            Folio = page.Folio,
            Contents = _page.Contents.DrainToImmutable(),
            Links = _page.Links.DrainToImmutable(),
            Destinations = _page.Destinations.DrainToImmutable(),
        };
    }

    private void Place(GalleyLine line, double left, double baseline, double above)
    {
        if (line.Picture is { } picture)
        {
            _page.Contents.Add(new PlacedPicture(left + picture.XPt, baseline - picture.HeightPt, picture.WidthPt, picture.HeightPt, picture.Image, picture.Tag) { Source = picture.Source });
        }

        _page.Add(line.Line, line.Picture?.Tag ?? line.Paragraph.Tag, left, baseline, above);
    }

    /// <summary>Places figures at the head or the foot.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="baselines">The baselines of all their lines.</param>
    /// <param name="left">Left edge of the text.</param>
    private void PlaceFloats(int first, double[] baselines, double left)
    {
        var placed = 0;
        for (var i = first; placed < baselines.Length; i++)
        {
            var before = _page.Contents.Count;
            foreach (var line in _list.Floats[i].Lines)
            {
                Place(line, left, baselines[placed], placed > 0 ? baselines[placed - 1] : 0);
                placed++;
            }

            var number = i + 1;
            _page.Say(before, content => content with { Float = number });
        }
    }

    /// <summary>Places the words that belong to a line in the outer margin, other than notes.</summary>
    private void PlaceMarginals(PageMargin margin, SetLine line, bool isRecto)
    {
        foreach (var item in line.Marginals.IsEmpty ? [] : margin.Items.Where(item => ReferenceEquals(item.Beside, line)))
        {
            if (item.Piece is not MarginalPiece marginal)
            {
                continue;
            }

            var baseline = item.BaselinePt;
            foreach (var part in item.Lines)
            {
                TellWide(part, marginal.Words[0].Tag);

                // Words that are too wide run out of the margin on the side away from the text.
                var left = margin.LeftPt(item, isRecto) - (isRecto ? 0 : part.OverfullPt);
                foreach (var run in part.Runs)
                {
                    _page.Contents.Add(PlacedText.Of(run, left, baseline, run.Tag) with
                    {
                        IsMarginal = true,
                        Artifact = marginal.Kind == MarginalKind.Page ? ArtifactKind.OtherPage : ArtifactKind.Layout,
                    });
                }

                baseline += item.LeadingPt;
            }
        }
    }

    /// <summary>Places the notes in the margin that begin beside a line, before its words, as they are read before them.</summary>
    private void PlaceMarginNotes(PageMargin margin, SetLine line, bool isRecto)
    {
        var number = 0;
        foreach (var item in line.MarginNotes.IsEmpty ? [] : margin.Items.Where(item => item.IsNote))
        {
            number++;
            if (!ReferenceEquals(item.Beside, line) || item.Piece is not MarginNotePiece note)
            {
                continue;
            }

            var baseline = item.BaselinePt;
            foreach (var part in item.Lines)
            {
                TellWide(part, note.Tag);
                _page.Add(part, note.Tag, margin.LeftPt(item, isRecto) - (isRecto ? 0 : part.OverfullPt), baseline, baseline - item.LeadingPt, number);
                baseline += item.LeadingPt;
            }
        }
    }

    private void TellWide(SetLine part, object? tag)
    {
        if (part.OverfullPt > 0)
        {
            _wideMarginals.Add(new WideMarginal(_composed, tag, part.OverfullPt, IsOffPage: part.OverfullPt >= PageGeometry.LeastEdgePt));
        }
    }

    /// <summary>What stands in the margin of a page, in its place.</summary>
    private PageMargin MarginOf(PagePlan plan, double[] baselines, double[] noteBaselines, bool isRecto, ParagraphContext context)
    {
        var margin = new PageMargin(_geometry);
        for (var i = plan.Start; i < plan.End; i++)
        {
            margin.Add(_list.Lines[i].Line, baselines[i - plan.Start], isRecto, context);
        }

        for (var i = plan.NoteStart; i < plan.NoteEnd; i++)
        {
            margin.Add(_list.NoteLines[i].Line, noteBaselines[i - plan.NoteStart], isRecto, context);
        }

        margin.Settle();
        if (margin.Items.FirstOrDefault(item => item.IsNote)?.Piece is MarginNotePiece first)
        {
            if (margin.IsOverfull)
            {
                _fullMargins.Add(new PageMargin.Fault(_composed, first.Tag, 0));
            }

            if (margin.WantedPt > (NarrowMargin?.WantedPt ?? 0))
            {
                NarrowMargin = (NarrowMargin ?? new PageMargin.Fault(_composed, first.Tag, 0)) with { WantedPt = margin.WantedPt };
            }
        }

        return margin;
    }

    private PlacedRule? PlaceNotes(PagePlan plan, double[] baselines, PageMargin margin, bool isRecto)
    {
        if (plan.NoteEnd <= plan.NoteStart)
        {
            return null;
        }

        var left = _geometry.LeftPt(isRecto);
        var first = _list.NoteLines[plan.NoteStart];
        var ruleY = baselines[0] - first.Paragraph.Format.LeadingPt - (_column.NoteSeparationPt * 0.1);
        for (var i = plan.NoteStart; i < plan.NoteEnd; i++)
        {
            var line = _list.NoteLines[i];
            var baseline = baselines[i - plan.NoteStart];
            _page.Add(line.Line, line.Paragraph.Tag, left, baseline, i > plan.NoteStart ? baselines[i - plan.NoteStart - 1] : ruleY);
            PlaceMarginals(margin, line.Line, isRecto);
            _page.Contents.AddRange(_verseNumbers.Beside(line.Line, line.Paragraph.Format, left, baseline));
        }

        // A page of notes alone has the rule, too: it shows that these are notes.
        var width = first.IsNoteStart ? Math.Min(_options.NoteRulePt, _geometry.MeasurePt) : _geometry.MeasurePt;
        return new PlacedRule(left, ruleY, width, _options.NoteRuleThicknessPt);
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
                _page.Contents.Add(PlacedText.Of(run, left, baseline, tag: null) with { Artifact = isHead ? ArtifactKind.Header : ArtifactKind.Footer });
            }

            baseline += _geometry.GridPt;
        }
    }
}
