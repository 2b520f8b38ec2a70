using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Report;

/// <summary>Writes a report for people: one page without scripts and without anything from elsewhere.</summary>
/// <remarks>
/// Landmarks, captions and scopes are those that WCAG 2.2 AA asks of such a page; the contrast of every pair of colours is
/// 4.5 to 1 or more, in light and in dark.
/// </remarks>
internal static class ReportHtml
{
    private const string StyleSheetName = "report.css";
    private const string Dash = "\u2013";

    // A note of the author's may be a page long; it is told by its beginning. The report for programs has it whole.
    private const int MostCharacters = 160;

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(VerificationReport report, Stream output)
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n").Start("html", ("lang", "en")).Line();
        Head(report, html);
        html.Start("body").Line();
        Header(report, html);
        html.Start("main").Line();
        Editions(report, html);
        Findings(report, html);
        ChangesHtml.Write(report, html);
        Apparatus(report, html);
        Clauses(report, html);
        Method(report, html);
        html.End().Line();
        html.Start("footer").Start("p").Text("This report has no date: the same source and the same editions give the same report, byte for byte.").End().End().Line();
        html.End().Line().End().Line();
        output.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(html.ToString()));
    }

    private static void Head(VerificationReport report, HtmlText html)
    {
        html.Start("head").Line()
            .Raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", $"Verification of {report.Document.FrontMatter.Title}").Line()
            .Raw("<style>\n").Raw(StyleSheet()).Raw("</style>\n")
            .End().Line();
    }

    private static void Header(VerificationReport report, HtmlText html)
    {
        var front = report.Document.FrontMatter;
        html.Start("header").Line();
        html.Element("p", "Verification report", ("class", "kicker")).Line();
        html.Element("h1", front.Title, ("lang", front.Language), ("dir", "auto")).Line();
        if (front.Subtitle is { } subtitle)
        {
            html.Element("p", subtitle, ("class", "subtitle"), ("lang", front.Language), ("dir", "auto")).Line();
        }

        html.Element("p", ReportVerdict.Of(report), ("class", $"verdict {Verdict(report.IsProved)}")).Line();
        html.End().Line();
    }

    private static void Editions(VerificationReport report, HtmlText html)
    {
        Section("editions", "Editions", html);
        Table("editions-table", "What there is in each edition, and of how many in the source.", html);
        HeadRow(html, ("Edition", false), ("Verdict", false), ("Words of the text", true), ("Words in all", true), ("Labels", true), ("Ids", true), ("Marks", true), ("Notes", true), ("Brackets", true));
        foreach (var (file, _, result) in report.Editions)
        {
            html.Start("tr").Element("th", file, ("scope", "row"))
                .Element("td", result.IsProved ? "Proved" : Count(result.Findings.Length, "finding"), ("class", Verdict(result.IsProved)));
            foreach (var (name, tally) in ReportCounts.Of(result.Counts))
            {
                var text = name == "ids" && tally.Expected == 0 && report.Editions.Any(other => other.Result.Counts.Ids.Expected > 0) ? Dash : tally.IsFull ? Number(tally.Found) : $"{Number(tally.Found)} of {Number(tally.Expected)}";
                html.Element("td", text, ("class", tally.IsFull ? "number" : "number failed"));
            }

            html.End().Line();
        }

        EndTable(html);
        foreach (var sentence in ReportVerdict.Differences(report))
        {
            html.Element("p", sentence).Line();
        }

        Table("hashes", "SHA-256 of the source and of the editions.", html);
        HeadRow(html, ("File", false), ("SHA-256", false));
        Hash(Path.GetFileName(report.Document.SourceFile), report.Document.SourceSha256);
        foreach (var text in report.Document.Texts)
        {
            Hash(Path.GetFileName(text.SourceFile), text.SourceSha256);
        }

        foreach (var (file, hash, _) in report.Editions)
        {
            Hash(file, hash);
        }

        EndTable(html);
        html.End().Line();

        void Hash(string file, string hash) =>
            html.Start("tr").Element("th", file, ("scope", "row")).Element("td", hash, ("class", "hash")).End().Line();
    }

    private static void Findings(VerificationReport report, HtmlText html)
    {
        Section("findings", "Findings", html);
        foreach (var (file, _, result) in report.Editions)
        {
            html.Element("h3", file).Line();
            List(result.Findings, "No difference from the source was found.");
        }

        if (report.Editions.Length > 1)
        {
            html.Element("h3", "Among each other").Line();
            List(report.Disagreements, "The editions set the same words with the same signs.");
        }

        html.End().Line();

        void List(ImmutableArray<Diagnostic> findings, string none)
        {
            if (findings.IsEmpty)
            {
                html.Element("p", none).Line();
                return;
            }

            html.Start("ul", ("class", "findings"), ("role", "list")).Line();
            foreach (var finding in findings)
            {
                html.Start("li").Element("code", finding.Code.Id).Text(" ").Text(Place(finding.Span)).Text(": ")
                    .Start("span", ("dir", "auto")).Text(finding.Message).End();
                if (finding.Hint is { } hint)
                {
                    html.Element("span", hint, ("class", "hint"));
                }

                html.End().Line();
            }

            html.End().Line();
        }
    }

    private static void Apparatus(VerificationReport report, HtmlText html)
    {
        var notes = report.Editions[0].Result.Notes;
        Section("apparatus", "Apparatus", html);
        if (notes.IsEmpty)
        {
            html.Element("p", "The source has no square brackets of an editor and no notes.").Line().End().Line();
            return;
        }

        var paged = report.Editions.Where(edition => edition.Result.Notes.Any(note => note.Page > 0)).ToList();
        Table("apparatus-table", "Every intervention of the editor and every note of the author, with the mark that it has in all editions.", html);
        HeadRow(html, [("Mark", true), ("Clause", false), ("Kind", false), ("Words", false), .. paged.Select(edition => (PageIn(edition.FileName, report), true)), ("Line", true)]);
        for (var i = 0; i < notes.Length; i++)
        {
            var note = notes[i];
            html.Start("tr").Element("th", note.Mark, ("scope", "row"), ("class", "number"))
                .Element("td", note.Clause?.Address ?? Dash)
                .Element("td", note.Intervention is null ? "author\u2019s note" : ReportCounts.Kind(note))
                .Element("td", ShortWords.Of(note.Words, MostCharacters), ("lang", report.Document.FrontMatter.Language), ("dir", "auto"));
            foreach (var edition in paged)
            {
                var placed = edition.Result.Notes[i];
                html.Element("td", placed.Page > 0 ? Number(placed.Page) : "lost", ("class", placed.Page > 0 ? "number" : "number failed"));
            }

            html.Element("td", Number(note.Span.Line), ("class", "number")).End().Line();
        }

        EndTable(html);
        html.End().Line();
    }

    private static void Clauses(VerificationReport report, HtmlText html)
    {
        var clauses = report.Editions[0].Result.Clauses;
        if (clauses.IsEmpty)
        {
            return;
        }

        var paged = report.Editions.Where(edition => edition.Result.Clauses.Any(clause => clause.Page > 0)).ToList();
        Section("clauses", "Clauses", html);
        Table("clauses-table", "Every label as its author wrote it, and the id that it has in all editions. A page is that on which the label\u2019s paragraph begins.", html);
        HeadRow(html, [("Clause", false), ("Label", false), ("Id", false), .. paged.Select(edition => (PageIn(edition.FileName, report), true)), ("Line", true)]);
        for (var i = 0; i < clauses.Length; i++)
        {
            var label = clauses[i].Label;
            html.Start("tr").Element("th", label.Address, ("scope", "row")).Element("td", label.Text)
                .Start("td").Element("code", label.Id).End();
            foreach (var edition in paged)
            {
                var placed = edition.Result.Clauses[i];
                html.Element("td", placed.IsFound ? Number(placed.Page) : "lost", ("class", placed.IsFound ? "number" : "number failed"));
            }

            html.Element("td", Number(label.Span.Line), ("class", "number")).End().Line();
        }

        EndTable(html);
        html.End().Line();
    }

    private static void Method(VerificationReport report, HtmlText html)
    {
        Section("method", "What was compared, and what does not count", html);
        html.Start("p")
            .Text("Each edition was read back by other means than those that wrote it, and compared word for word with the source ")
            .Element("code", Path.GetFileName(report.Document.SourceFile))
            .Text(" and with what the style ")
            .Element("code", report.StyleName)
            .Text(" adds to it. The following differences are folded before the comparison, and no others: case, accents, figures and punctuation count.")
            .End().Line();
        html.Start("dl").Line();
        foreach (var folding in report.Editions.SelectMany(edition => edition.Result.Foldings).Distinct())
        {
            html.Element("dt", folding.Name).Element("dd", folding.Rule).Line();
        }

        html.End().Line().End().Line();
    }

    internal static void Section(string id, string heading, HtmlText html) =>
        html.Start("section", ("aria-labelledby", id)).Line().Element("h2", heading, ("id", id)).Line();

    /// <summary>Begins a table in a frame that scrolls, by keyboard too, where the window is narrow.</summary>
    internal static void Table(string id, string caption, HtmlText html) => html
        .Start("div", ("class", "table"), ("role", "region"), ("aria-labelledby", id), ("tabindex", "0"))
        .Start("table").Line()
        .Element("caption", caption, ("id", id)).Line();

    internal static void HeadRow(HtmlText html, params ImmutableArray<(string Name, bool IsNumber)> columns)
    {
        html.Start("thead").Start("tr");
        foreach (var (name, isNumber) in columns)
        {
            html.Element("th", name, ("scope", "col"), ("class", isNumber ? "number" : null));
        }

        html.End().End().Line().Start("tbody").Line();
    }

    internal static void EndTable(HtmlText html) => html.End().Line().End().End().Line();

    private static string Place(SourceSpan span) => span.Line == 0 ? Path.GetFileName(span.File) : $"{Path.GetFileName(span.File)}, line {Number(span.Line)}, column {Number(span.Column)}";

    /// <summary>Heading of a column of pages: <c>Page (pdf)</c>, where the file is called after the source.</summary>
    private static string PageIn(string fileName, VerificationReport report)
    {
        var stem = Path.GetFileNameWithoutExtension(report.Document.SourceFile) + ".";
        return $"Page ({(fileName.StartsWith(stem, StringComparison.Ordinal) ? fileName[stem.Length..] : fileName)})";
    }

    private static string Verdict(bool isProved) => isProved ? "proved" : "failed";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string noun) => count == 1 ? $"one {noun}" : $"{Number(count)} {noun}s";

    private static string StyleSheet()
    {
        using var stream = typeof(ReportHtml).Assembly.GetManifestResourceStream(StyleSheetName)
            ?? throw new InvalidOperationException($"The assembly has no {StyleSheetName}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
