using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Breaking;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting;

/// <summary>Sets a text: turns pieces into lines, and lines into pages. Lines are never changed for the sake of a page.</summary>
internal static class Typesetter
{
    /// <summary>Sets a text.</summary>
    /// <param name="job">The text, its notes, and how to set them.</param>
    /// <returns>The pages in order; none for an empty text.</returns>
    /// <exception cref="ArgumentException">A note piece refers to a missing footnote, two footnotes have the same id, or a font feature is malformed.</exception>
    public static ImmutableArray<Page> Set(TypesettingJob job) => SetWithFaults(job).Pages;

    /// <summary>Sets a text, and reports flaws in the layout.</summary>
    /// <param name="job"><inheritdoc cref="Set" path="/param[@name='job']" /></param>
    /// <returns>The pages and the flaws.</returns>
    /// <exception cref="ArgumentException"><inheritdoc cref="Set" path="/exception" /></exception>
    public static TypesetText SetWithFaults(TypesettingJob job)
    {
        ArgumentNullException.ThrowIfNull(job);

        var context = new ParagraphContext(job.Hyphenators, job.LineBreaking, new ShapingCache(), job.Fallback);
        var list = VerticalListBuilder.Build(job.Items, job.Footnotes, job.Geometry.TextArea, context, job.Memory);
        var plans = PageBreaker.Break(list, job.Geometry, job.PageBreaking, startsRecto: job.FirstPageNumber % 2 != 0);
        var composer = new PageComposer(list, job.Geometry, job.PageBreaking, job.LineNumbering);
        var pages = ImmutableArray.CreateBuilder<Page>(plans.Length);
        string? runningHead = null;
        foreach (var plan in plans)
        {
            var number = job.FirstPageNumber + pages.Count;
            var (shown, next) = RunningHead(list, plan, isRecto: number % 2 != 0, runningHead);
            runningHead = next;
            var page = new PageContext(number, job.Folio(number), plan.Style, plan.IsBlank, shown)
            {
                HeadAtTop = plan.Start < plan.End ? list.Lines[plan.Start].Paragraph.RunningHead : null,
            };
            pages.Add(composer.Compose(plan, page, job.Template, context));
        }

        var faults = LayoutFaults.Find(list, plans, composer.WideMarginals)
            .AddRange(composer.FullMargins.Select(full => new LayoutFault(LayoutFaultKind.MarginFull, full.PageIndex, full.Tag, 0)));
        return new TypesetText(
            pages.MoveToImmutable(),
            composer.NarrowMargin is { } narrow ? faults.Add(new LayoutFault(LayoutFaultKind.MarginTooNarrow, narrow.PageIndex, narrow.Tag, narrow.WantedPt)) : faults);
    }

    private static (string? Shown, string? Next) RunningHead(VerticalList list, PagePlan plan, bool isRecto, string? current)
    {
        string? first = null;
        string? last = null;
        for (var i = plan.Start; i < plan.End; i++)
        {
            if (list.Lines[i].Index == 0 && list.Lines[i].Paragraph.RunningHead is { } head)
            {
                first ??= head;
                last = head;
            }
        }

        return ((isRecto ? last : first) ?? current, last ?? current);
    }
}
