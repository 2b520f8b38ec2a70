using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Lines;

namespace Bukharin.Publish.Recovery.Pdf.Notes;

/// <summary>Finds where the notes of each page begin.</summary>
/// <remarks>
/// In files of ours a rule stands above all notes, whatever the size of their type, and is the first that is painted on its page: what
/// has none is text, an imprint or a glossary. In others notes are told by their size and their marks as well.
/// </remarks>
internal sealed class NoteArea(ILineJoining joining, bool isOurs)
{
    // How far from the baseline of a cell its table's rules are at most, in sizes of its type, in lines set as openly as any are.
    private const double RuleBelowCell = 0.8;
    private const double RuleAboveCell = 1.7;

    private TextLine? _lastBody;
    private TextLine? _lastNote;
    private bool _previousHasNotes;

    /// <summary>The pages, with the beginning of their notes.</summary>
    public static ImmutableArray<PageText> Find(ImmutableArray<PageText> pages, ILineJoining joining, bool isOurs)
    {
        var area = new NoteArea(joining, isOurs);
        return [.. pages.Select(area.Next)];
    }

    private PageText Next(PageText page)
    {
        var result = page with { NoteStart = Start(page) };
        _previousHasNotes = result.HasNotes;
        _lastBody = result.Body.LastOrDefault() ?? _lastBody;
        _lastNote = result.Notes.LastOrDefault() ?? _lastNote;
        return result;
    }

    private int Start(PageText page)
    {
        var lines = page.Lines;
        foreach (var rule in isOurs ? page.Content.Rules.Take(1) : page.Content.Rules.OrderByDescending(rule => rule.Y))
        {
            // The notes begin directly below the rule, with a mark or with what the page before left open. In ours they hold no tables:
            // above a row is the rule of its table.
            var below = lines.Count(line => line.IsInMargin || line.Baseline > rule.Y);
            if (below < lines.Length && (isOurs ? lines[below].Cell == 0 : below > 0) && !IsOfTable(rule, lines) && rule.Left <= lines[below].Left + lines[below].SizePt
                && (BeginsWithMark(lines[below]) || _previousHasNotes || SymbolMark.LengthBefore(lines[below], lines[..below]) > 0)
                && (isOurs || lines[below].SizePt <= 1.02 * lines.Take(below).Max(line => line.SizePt)))
            {
                return below;
            }
        }

        if (isOurs)
        {
            return lines.Length;
        }

        if (lines.IsEmpty || IsNotesOnly(lines))
        {
            return 0;
        }

        return WithoutRule(lines);
    }

    /// <summary>Whether a rule is one of a table's: nearer to the words of a cell than what parts notes from the text.</summary>
    private static bool IsOfTable(RuledLine rule, ImmutableArray<TextLine> lines) => lines.Any(line =>
        line.Cell > 0 && line.Left < rule.Right && line.Right > rule.Left && rule.Y - line.Baseline is var height && height > -RuleBelowCell * line.SizePt && height < RuleAboveCell * line.SizePt);

    /// <summary>A page of nothing but notes often has no rule.</summary>
    private bool IsNotesOnly(ImmutableArray<TextLine> lines)
    {
        if (_lastNote is not { } note || !_previousHasNotes || lines.Any(line => line.SizePt > 1.02 * note.SizePt))
        {
            return false;
        }

        if (BeginsWithMark(lines[0]) || joining.IsOpen(note))
        {
            return true;
        }

        // Small type may also be text that goes on: where text stopped in the same size.
        return _lastBody is not { } body || body.SizePt > 1.02 * note.SizePt;
    }

    /// <summary>Smaller type at the foot, from the first line that begins with a mark.</summary>
    private static int WithoutRule(ImmutableArray<TextLine> lines)
    {
        var size = lines[^1].SizePt;
        var start = lines.Length;
        while (start > 0 && lines[start - 1].SizePt <= 1.05 * size)
        {
            start--;
        }

        if (start == 0)
        {
            return lines.Length;
        }

        while (start < lines.Length && !BeginsWithMark(lines[start]))
        {
            start++;
        }

        return start;
    }

    public static bool BeginsWithMark(TextLine line) => NoteMark.LengthAt(line, line.First) > 0;
}
