using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>What becomes of a text that is read, written in all formats and read back.</summary>
/// <param name="Name">In a word or two: refused, proved, rejected or an exception.</param>
/// <param name="Fault">What ought not to be, where there is something.</param>
internal sealed partial record WildOutcome(string Name, string? Fault)
{
    /// <summary>The one outcome in which all is as it ought to be.</summary>
    public const string Proved = "proved";

    /// <summary>Proof was refused.</summary>
    public const string Rejected = "rejected";

    /// <summary>The program ended.</summary>
    public const string Exception = "exceptions";

    /// <summary>Whether <c>check</c> has nothing against the text.</summary>
    public bool IsAccepted => Name is Proved or Rejected or Exception;

    /// <summary>What faults have in common that look alike: the format and the code, or the exception and its place.</summary>
    public string Kind => Fault is null ? "" : Details().Replace(Beginning().Match(Fault) is { Success: true } match ? match.Value : Fault, " ");

    /// <summary>The format that the fault is in; null where there is none, or it is in no one of them.</summary>
    public string? Format => Formats.All.Select(format => format.Name).FirstOrDefault(name => Fault?.StartsWith($"{name}: ", StringComparison.Ordinal) == true);

    /// <summary>Finds out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="only">The format to try; null for all.</param>
    public static WildOutcome Of(WildText text, string? only = null)
    {
        try
        {
            var read = text.Read();
            if (read.Document is not { } document)
            {
                return new WildOutcome($"refused by the reader ({read.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code.Id})", null);
            }

            var style = text.Style.Style;
            if (SheetFaults.Of(document, style, gift: false).FirstOrDefault() is { } lacking)
            {
                return new WildOutcome($"refused as a version ({lacking.Code.Id})", null);
            }

            var job = new EditionJob(document, style, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);
            var results = ImmutableArray.CreateBuilder<VerificationResult>();
            string? fault = null;
            foreach (var format in Formats.All.Where(format => only is null || format.Name == only))
            {
                var edition = new MemoryStream();
                if (format.Write(job, edition).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } refusal)
                {
                    return new WildOutcome($"refused by a writer ({refusal.Code.Id})", null);
                }

                edition.Position = 0;
                results.Add(EditionVerifier.Verify(document, style, format.Recover(edition), TestPictures.Of));
                fault ??= FirstError(results[^1].Findings) is { } finding ? $"{format.Name}: {finding}" : null;
            }

            fault ??= only is not null ? null : FirstError(EditionVerifier.Compare(results.ToImmutable()))?.ToString();
            return new WildOutcome(fault is null ? Proved : Rejected, fault);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Bukharin", StringComparison.Ordinal))?.Trim();
            return new WildOutcome(Exception, $"{exception.GetType().Name}: {exception.Message} {place}");
        }
    }

    private static Diagnostic? FirstError(ImmutableArray<Diagnostic> findings) => findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error);

    [GeneratedRegex(@"^(pdf|print|docx|epub)?.*?BP\d{4}|^\w+Exception.*? at \S+")]
    private static partial Regex Beginning();

    [GeneratedRegex(@":.*(?=BP\d|at )")]
    private static partial Regex Details();
}
