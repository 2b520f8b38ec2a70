using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Flow;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Says what was decided about labels that could be doubted.</summary>
internal static class LabelReports
{
    public static void Report(FlowParagraph paragraph, LabelPlacements placements, DiagnosticLog log)
    {
        foreach (var candidate in paragraph.Candidates)
        {
            if (placements.TryGet(candidate, out var label))
            {
                if (label.IsOutOfOrder)
                {
                    log.Add(DiagnosticCodes.LabelOutOfOrder.At(candidate.Span, candidate.Text, label.Previous!.Candidate.Text));
                }
                else if (label.HasGapBefore)
                {
                    log.Add(DiagnosticCodes.GapInLabels.At(candidate.Span, candidate.Text, label.Previous!.Candidate.Text));
                }
            }
            else if (candidate is { BeginsParagraph: false, ClosesParenthesis: false, MayStandInLine: true } && candidate.Readings.Any(r => r.IsFirst))
            {
                log.Add(DiagnosticCodes.SingleLabelInLine.At(candidate.Span, candidate.Text, Escaped(candidate)));
            }
            else if (!candidate.ClosesParenthesis && !candidate.Readings.All(r => r.IsPutIn) && (candidate.BeginsParagraph || candidate.MayStandInLine))
            {
                log.Add(DiagnosticCodes.LabelOfNoSeries.At(candidate.Span, candidate.Text, Escaped(candidate)));
            }
        }
    }

    /// <summary>Says what is said once for a text: that Markdown counts in it, that a label is alone in its series, that words are indented like code.</summary>
    /// <param name="arranger">What has arranged the whole text.</param>
    /// <param name="log">Where it is said.</param>
    public static void ReportOnce(ClauseArranger arranger, DiagnosticLog log)
    {
        if (arranger.FirstCounted is { } counted)
        {
            log.Add(DiagnosticCodes.CountedList.At(counted.Span, counted.Text));
        }

        if (arranger.FirstAlone is { } alone)
        {
            log.Add(DiagnosticCodes.LabelAlone.At(alone.Span, alone.Text, Escaped(alone)));
        }

        if (arranger.FirstUnmarked is { } unmarked)
        {
            log.Add(DiagnosticCodes.UnmarkedLabels.At(unmarked.Span, unmarked.Text, (int)unmarked.Text[0], unmarked.Text[1..]));
        }

        if (arranger.FirstIndented is { } indented)
        {
            log.Add(DiagnosticCodes.IndentedWords.At(indented));
        }
    }

    /// <summary>How Edition Markdown says that the characters are text.</summary>
    private static string Escaped(LabelCandidate candidate) =>
        candidate.Text[^1] is ')' or '.' or ':' ? $"{candidate.Text[..^1]}\\{candidate.Text[^1]}" : candidate.Text.Replace("§", "&sect;", StringComparison.Ordinal).Replace("¶", "&para;", StringComparison.Ordinal);
}
