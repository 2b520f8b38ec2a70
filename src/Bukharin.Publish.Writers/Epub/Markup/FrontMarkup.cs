using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Epub.Pages;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes what stands around the text, with the pages that begin in it.</summary>
/// <param name="publication">The whole.</param>
/// <param name="xhtml">Where the markup goes.</param>
/// <param name="file">The file that is written.</param>
internal sealed class FrontMarkup(Publication publication, XhtmlWriter xhtml, string file)
{
    /// <summary>Writes the lines of a part, each as an element of its own; questions and glossary as lists.</summary>
    /// <param name="part">The part.</param>
    /// <param name="id">The id of its heading or title, or null.</param>
    /// <param name="headingRank">The rank of its heading.</param>
    public void Write(MatterPart part, string? id = null, int headingRank = 1)
    {
        var isList = part.Body is [{ Label: not null } or { Entry: not null } or { Item: not null }, ..];
        var paragraphs = isList ? part.Lines[..1] : part.Lines;
        for (int start = 0, end; start < paragraphs.Length; start = end)
        {
            var what = paragraphs[start].Part;
            for (end = start + 1; end < paragraphs.Length && paragraphs[end].Part == what; end++)
            {
            }

            var isTitle = paragraphs[start].IsHeading || what == TitlePart.Title;
            Write(
                paragraphs[start..end],
                isTitle ? string.Create(CultureInfo.InvariantCulture, $"h{headingRank}") : "p",
                isTitle || part.Kind is MatterKind.Credit or MatterKind.Citation ? null : what.Name(),
                isTitle ? id : null,
                what == TitlePart.Subtitle ? "doc-subtitle" : null);
        }

        if (publication.Copy.Matter.Listed(part.Kind) is { IsEmpty: false } listed)
        {
            xhtml.Links(listed.Select(entry => (entry.Title, publication.Reference(entry.Id, file)!)));
        }

        if (isList)
        {
            var isRegister = part.Body[0].Item is not null;
            xhtml.Start(
                part.Kind == MatterKind.Glossary ? "dl" : isRegister ? "ul" : "ol",
                isRegister ? MatterNames.RegisterEntry : null,
                type: isRegister ? "index-entry-list" : null);
            xhtml.Line();
            WriteItems(part.Body);
            xhtml.EndLine();
        }
    }

    private void WriteItems(ImmutableArray<MatterLine> lines)
    {
        var pages = new ItemPages(publication, new FrontPlace(file, lines[0].Part));
        var inlines = new InlineMarkup(publication, file, xhtml);
        foreach (var line in lines)
        {
            if (line.Item is { } item)
            {
                Write(item, pages);
                continue;
            }

            if (line.Entry is not { } entry)
            {
                xhtml.Start("li");
                xhtml.PageBreaks("span", pages.Next(line.Label + line.Words), publication.Words.Page);
                WriteRuns(line.Runs, 0, line.Words.Length);
                xhtml.EndLine();
                continue;
            }

            xhtml.Start("dt", id: entry.Note.IsInGlossary ? entry.Note.Id : null);
            xhtml.PageBreaks("span", pages.Next($"{entry.Term}:"), publication.Words.Page);
            xhtml.Start("dfn");
            xhtml.Start("a", href: publication.Reference(entry.Note.MarkId, file));
            xhtml.Text(entry.Term);
            xhtml.End();
            xhtml.End();
            xhtml.EndLine();
            xhtml.Start("dd");
            inlines.Write(entry.Words);
            xhtml.EndLine();
        }
    }

    /// <summary>Writes an entry of a register: the name, what is said of it, and links to its places (EPUB Indexes 1.0, 3).</summary>
    private void Write(RegisterItem item, ItemPages pages)
    {
        xhtml.Start("li", type: "index-entry");
        xhtml.PageBreaks("span", pages.Next(item.Name + item.Said), publication.Words.Page);
        var address = item.Reference is { } reference && Uri.TryCreate(reference, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null;
        xhtml.Start(address is null ? "span" : "a", type: "index-term", href: address);
        xhtml.Text(item.Name);
        xhtml.End();
        xhtml.Text(item.Said);
        foreach (var (before, place) in item.Named(publication.Words.References.Clause))
        {
            xhtml.Text(before);
            xhtml.Start("a", type: "index-locator", href: publication.Reference(place.Id, file));
            xhtml.Text(place.Address);
            xhtml.End();
        }

        xhtml.EndLine();
    }

    /// <summary>Writes lines of one kind, each as an element of its own, with the pages that begin in them.</summary>
    private void Write(ImmutableArray<MatterLine> lines, string element, string? @class, string? id, string? role)
    {
        var before = 0;
        var markers = publication.Pages.In(new FrontPlace(file, lines[0].Part)).ToList();
        foreach (var line in lines.Where(line => !line.Runs.IsEmpty))
        {
            var end = before + PageTurns.Count(line.Words);
            var own = markers.Where(marker => marker.Offset < end).Select(marker => (marker.Offset - before, marker.Marker)).ToList();
            markers.RemoveRange(0, own.Count);
            xhtml.PageBreaks("div", own.Where(marker => marker.Item1 == 0).Select(marker => marker.Marker), publication.Words.Page);
            xhtml.Start(element, @class, id, role: role);
            WriteWords(line.Words, line.Runs, own.Where(marker => marker.Item1 > 0));
            xhtml.EndLine();
            before = end;
        }

        xhtml.PageBreaks("div", markers.Select(marker => marker.Marker), publication.Words.Page);
    }

    private void WriteWords(string line, ImmutableArray<TextRun> runs, IEnumerable<(int Offset, PageMarker Marker)> markers)
    {
        var start = 0;
        foreach (var (offset, marker) in markers)
        {
            var end = start;
            while (end < line.Length && (PageTurns.Count(line.AsSpan(0, end)) < offset || char.IsWhiteSpace(line[end])))
            {
                end++;
            }

            WriteRuns(runs, start, end);
            xhtml.PageBreak("span", marker, publication.Words.Page);
            start = end;
        }

        WriteRuns(runs, start, line.Length);
    }

    /// <summary>Writes what of some runs stands between two indices of their line.</summary>
    private void WriteRuns(ImmutableArray<TextRun> runs, int from, int to)
    {
        var start = 0;
        foreach (var run in runs)
        {
            var (first, last) = (Math.Max(from - start, 0), Math.Min(to - start, run.Text.Length));
            start += run.Text.Length;
            if (first >= last)
            {
                continue;
            }

            string[] elements =
            [
                .. run.Format.Strong ? ["strong"] : (string[])[],
                .. run.Format.Emphasis ? ["em"] : (string[])[],
                .. run.Format.Shift switch { BaselineShift.Superscript => ["sup"], BaselineShift.Subscript => ["sub"], _ => (string[])[] },
            ];
            foreach (var element in elements)
            {
                xhtml.Start(element);
            }

            xhtml.Text(run.Text[first..last]);
            foreach (var _ in elements)
            {
                xhtml.End();
            }
        }
    }
}
