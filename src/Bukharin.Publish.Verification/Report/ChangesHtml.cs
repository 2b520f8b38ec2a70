using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Report;

/// <summary>Writes what was changed in editions, and what was said of them, for people.</summary>
internal static class ChangesHtml
{
    private const string Dash = "\u2013";

    /// <summary>Writes a section with a table for each edition that has changes, and one for each with comments; nothing without any.</summary>
    public static void Write(VerificationReport report, HtmlText html)
    {
        var edited = report.Editions.Where(edition => !edition.Result.Changes.IsEmpty || !edition.Result.Comments.IsEmpty).ToList();
        if (edited.Count == 0)
        {
            return;
        }

        ReportHtml.Section("changes", "Changes and comments", html);
        for (var i = 0; i < edited.Count; i++)
        {
            var (file, _, result) = edited[i];
            if (!result.Changes.IsEmpty)
            {
                ReportHtml.Table(Id("changes-table", i), $"What is otherwise in {file} than in the source, and who changed it.", html);
                ReportHtml.HeadRow(html, ("Clause", false), ("Change", false), ("By", false), ("Line", true));
                foreach (var change in result.Changes)
                {
                    Row(change.Clause, change.Note, change.Span, ChangeSentence.Of(change), ChangeSentence.By(change));
                }

                ReportHtml.EndTable(html);
            }

            if (!result.Comments.IsEmpty)
            {
                ReportHtml.Table(Id("comments-table", i), $"What was said of words of {file}.", html);
                ReportHtml.HeadRow(html, ("Clause", false), ("Words", false), ("Comment", false), ("By", false), ("Line", true));
                foreach (var comment in result.Comments)
                {
                    Row(comment.Clause, comment.Note, comment.Span, comment.About, ChangeSentence.Words(comment), ChangeSentence.By(comment.Comment));
                }

                ReportHtml.EndTable(html);
            }
        }

        html.End().Line();

        static string Id(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index + 1}");

        void Row(ClauseLabel? clause, string? note, SourceSpan span, params ReadOnlySpan<string> cells)
        {
            var place = clause?.Address ?? Dash;
            html.Start("tr").Element("th", note is null ? place : $"{place}, note {note}", ("scope", "row"));
            foreach (var cell in cells)
            {
                html.Element("td", cell, ("dir", "auto"));
            }

            html.Element("td", span.Line == 0 ? Dash : span.Line.ToString(CultureInfo.InvariantCulture), ("class", "number")).End().Line();
        }
    }
}
