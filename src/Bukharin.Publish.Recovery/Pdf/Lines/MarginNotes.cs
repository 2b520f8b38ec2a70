using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>How notes in the margins stand to the lines of the text.</summary>
/// <remarks>Which line a note belongs to, the order in which the page is painted tells; whether it stands beside that line is a matter of baselines.</remarks>
internal sealed class MarginNotes
{
    /// <summary>Deviation from a line's baseline that is none to the eye, as a part of the size of type.</summary>
    private const double SameBaseline = 0.06;

    /// <summary>Lines in a margin that are nearer than this stand directly below each other, as a part of the size of type.</summary>
    private const double WidestLeading = 2.2;

    /// <summary>Lines that are nearer than this stand upon each other, as a part of the size of type.</summary>
    private const double LeastLeading = 0.75;

    private readonly Dictionary<TextLine, RecoveredMarginNote> _notes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextLine, ImmutableArray<int>> _beside = new(ReferenceEqualityComparer.Instance);

    /// <param name="pages">The pages.</param>
    public MarginNotes(ImmutableArray<PageText> pages)
    {
        foreach (var page in pages.Where(page => page.Column.Length < page.Lines.Length))
        {
            var notes = page.Lines.Where(line => line.IsInMargin).GroupBy(line => line.MarginNote).Select(note => note.ToImmutableArray()).ToList();
            foreach (var note in notes)
            {
                var beside = page.Lines.Skip(page.Lines.IndexOf(note[^1]) + 1).FirstOrDefault(line => !line.IsInMargin);
                _notes[note[0]] = Of(note, beside, notes, page) with { Number = _notes.Count + 1 };
                if (beside is not null)
                {
                    _beside[beside] = Beside(beside).Add(_notes.Count);
                }
            }
        }
    }

    /// <summary>How the note stands that begins with a line; null where none does.</summary>
    public RecoveredMarginNote? Of(TextLine line) => _notes.GetValueOrDefault(line);

    /// <summary>Whether any notes stand in the margins.</summary>
    public bool AreThere => _notes.Count > 0;

    /// <summary>The numbers of the notes that are painted before a line.</summary>
    public ImmutableArray<int> Beside(TextLine line) => _beside.GetValueOrDefault(line, []);

    private static RecoveredMarginNote Of(ImmutableArray<TextLine> note, TextLine? beside, List<ImmutableArray<TextLine>> notes, PageText page)
    {
        var (first, last) = (note[0], note[^1]);
        var names = page.Content.Kept.Where(glyph => glyph.IsMarginal && !glyph.IsSpace).Select(glyph => (glyph.Baseline, glyph.SizePt)).ToList();
        var others = notes.Where(other => other[0] != first).SelectMany(other => other).Select(line => (line.Baseline, line.SizePt)).Concat(names).ToList();
        var isBeside = beside is not null && Math.Abs(first.Baseline - beside.Baseline) <= SameBaseline * beside.SizePt;

        // One that gives way stands directly below another, or ends at the page's foot or directly above another.
        var isBelow = others.Exists(other => other.Baseline - first.Baseline is > 0 and var gap && gap < WidestLeading * first.SizePt);
        var isAbove = others.Exists(other => last.Baseline - other.Baseline is > 0 and var gap && gap < WidestLeading * first.SizePt);
        var isAtFoot = page.Column.IsEmpty || last.Baseline <= page.Column.Min(line => line.Baseline) + (SameBaseline * last.SizePt);
        return new RecoveredMarginNote
        {
            IsBeside = isBeside,
            GivesWay = beside is not null && (first.Baseline < beside.Baseline ? isBelow : isAbove || isAtFoot),
            IsClear = !note.Any(line => others.Exists(other => Math.Abs(other.Baseline - line.Baseline) < LeastLeading * Math.Max(line.SizePt, other.SizePt))
                || page.Column.Any(other => Math.Abs(other.Baseline - line.Baseline) < LeastLeading * line.SizePt && other.Left < line.Right && other.Right > line.Left)),
        };
    }
}
