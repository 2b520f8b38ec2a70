using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What the program does with a text: it is written as Markdown, and its editions are made and proved.</summary>
internal static class FuzzedText
{
    public static FuzzOutcome Publish(ReadResult read)
    {
        if (read.Document is not { } document)
        {
            return FuzzOutcome.Refused(read.Diagnostics.First(IsError).ToString());
        }

        if (MarkdownReader.Read(EditionMarkdown.Write(document), "again.md") is { Document: null } again)
        {
            return new FuzzOutcome(FuzzEnd.Rejected, "again " + again.Diagnostics.First(IsError));
        }

        var style = document.FrontMatter.Style is null ? Styles.Classic : Styles.All.FirstOrDefault(one => one.Name == document.FrontMatter.Style);
        return style is null ? FuzzOutcome.Refused("There is no such style.") : Publish(document, style, TestPictures.Of);
    }

    /// <summary>Makes editions and proves them.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="readFile">Reads what the text names.</param>
    /// <param name="only">The one format that is made; null for all.</param>
    public static FuzzOutcome Publish(Document document, Style style, Func<string, byte[]?> readFile, string? only = null)
    {
        var job = new EditionJob(document, style, EditionTimestamp.For(document.FrontMatter, null), readFile: readFile);
        _ = job.Notices;
        var editions = new List<(Format Format, MemoryStream File)>();
        foreach (var format in Formats.All.Where(format => only is null || format.Name == only))
        {
            var file = new MemoryStream();
            if (format.Write(job, file).FirstOrDefault(IsError) is { } error)
            {
                return FuzzOutcome.Refused(error.ToString());
            }

            file.Position = 0;
            editions.Add((format, file));
        }

        foreach (var (format, file) in editions)
        {
            if (EditionVerifier.Verify(document, style, format.Recover(file)).Findings is [var finding, ..])
            {
                return new FuzzOutcome(FuzzEnd.Rejected, $"{format.Name}-{finding.Code.Id} {finding}");
            }
        }

        return FuzzOutcome.Accepted;
    }

    public static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
