using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting;

/// <summary>Finds flaws in finished pages.</summary>
internal static class LayoutFaults
{
    // Less cannot be seen and may be due to rounding.
    private const double LeastExcessPt = 0.1;

    public static ImmutableArray<LayoutFault> Find(VerticalList list, ImmutableArray<PagePlan> plans, IReadOnlyList<WideMarginal> wideMarginals)
    {
        var faults = ImmutableArray.CreateBuilder<LayoutFault>();
        for (var page = 0; page < plans.Length; page++)
        {
            var plan = plans[page];
            for (var i = plan.Start; i < plan.End; i++)
            {
                AddOverfull(list.Lines[i].Line, list.Lines[i].Paragraph, page, faults);
                AddFaultsOfTable(list.Lines[i], page, faults);
            }

            foreach (var line in list.Floats.Skip(plan.FloatStart).Take(plan.FloatEnd - plan.FloatStart).SelectMany(block => block.Lines))
            {
                AddOverfull(line.Line, line.Paragraph, page, faults);
            }

            for (var i = plan.NoteStart; i < plan.NoteEnd; i++)
            {
                AddOverfull(list.NoteLines[i].Line, list.NoteLines[i].Paragraph, page, faults);
            }

            foreach (var wide in wideMarginals.Where(wide => wide.PageIndex == page && wide.ExcessPt > LeastExcessPt))
            {
                faults.Add(new LayoutFault(wide.IsOffPage ? LayoutFaultKind.MarginalOffPage : LayoutFaultKind.OverfullLine, page, wide.Tag, wide.ExcessPt));
            }

            AddLateNotes(list, plan, page, faults);
        }

        return faults.DrainToImmutable();
    }

    private static void AddOverfull(SetLine line, GalleyParagraph paragraph, int page, ImmutableArray<LayoutFault>.Builder faults)
    {
        if (line.OverfullPt > LeastExcessPt)
        {
            var tag = line.Runs.IsEmpty ? null : line.Runs[0].Tag;
            faults.Add(new LayoutFault(LayoutFaultKind.OverfullLine, page, tag ?? paragraph.Tag, line.OverfullPt));
        }
    }

    private static void AddFaultsOfTable(GalleyLine line, int page, ImmutableArray<LayoutFault>.Builder faults)
    {
        if (line.Table is not { } table)
        {
            return;
        }

        if (table.ExcessPt > LeastExcessPt)
        {
            faults.Add(new LayoutFault(LayoutFaultKind.TableTooWide, page, table.Tag, table.ExcessPt));
        }

        if (table.SizePercent > 0)
        {
            faults.Add(new LayoutFault(LayoutFaultKind.TableSetSmall, page, table.Tag, table.SizePercent));
        }
    }

    private static void AddLateNotes(VerticalList list, PagePlan plan, int page, ImmutableArray<LayoutFault>.Builder faults)
    {
        if (plan.End == plan.Start)
        {
            return;
        }

        var before = plan.Start == 0 ? 0 : list.Lines[plan.Start - 1].NotesReferred;
        for (var note = before; note < list.Lines[plan.End - 1].NotesReferred; note++)
        {
            var start = list.NoteStarts[note];
            if (start >= plan.NoteEnd)
            {
                var line = list.NoteLines[start];
                var tag = line.Line.Runs.IsEmpty ? null : line.Line.Runs[0].Tag;
                faults.Add(new LayoutFault(LayoutFaultKind.LateNote, page, tag ?? line.Paragraph.Tag, 0));
            }
        }
    }
}
